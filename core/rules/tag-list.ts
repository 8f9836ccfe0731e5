import type { Page } from '../blocks/page.ts';
import { isInFolder } from '../blocks/site-lists.ts';
import { words } from '../lexicon/tokens.ts';
import { fold } from '../text/fold.ts';
import type { Rule, Shape } from './clause.ts';

const SMALL = { links: [1, 30], prose: 0, chars: [1, 600] } as const;
const LONGEST_LABEL = 40;

/** Whether a link leads to one of the folders in which sites keep the lists of what they have on a subject. */
function isTag(link: Element, page: Page): boolean {
  if (/\btag\b/.test(link.getAttribute('rel') ?? '')) return true;
  const url = page.links.targetOf(link);
  return url !== null && isInFolder(page, url, 'tag-list: folders');
}

/** Whether links lead to such lists: all of them, by their names and nothing longer; or one at least. */
const leadsToTags: Shape = (subject, look) =>
  look.linksOf(subject).every(({ element, size }) => size <= LONGEST_LABEL && isTag(element, look.page));
const leadsToTag: Shape = (subject, look) => look.linksOf(subject).some(({ element }) => isTag(element, look.page));

/** "Tags: harbours, lamps". */
const isLabelled: Shape = (subject, look) => {
  const { text = '' } = look.page.blocks[subject.first] ?? {};
  const [label = '', rest] = text.split(/[:：]/, 2);
  return rest !== undefined && label.length < LONGEST_LABEL && look.page.meaningOf(fold(label)).meta !== undefined;
};

/** Tags, categories and "posted in": links to the lists that a story is in. */
export const tagList: Rule = {
  id: 'tag-list',
  kind: 'navigation',
  clauses: [
    {
      why: 'theme',
      token: 'tag-list: theme',
      size: SMALL,
    },
    { why: 'filed', says: ['meta'], notIn: words('td blockquote'), shape: leadsToTag },
    {
      why: 'tag-links',
      size: { ...SMALL, links: [2, 30], linked: 0.7 },
      notIn: words('td blockquote'),
      shape: leadsToTags,
    },
    { why: 'labelled', size: { ...SMALL, linked: 0.2 }, notIn: words('td blockquote'), shape: isLabelled },
  ],
};
