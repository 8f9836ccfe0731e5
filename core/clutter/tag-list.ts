import { words } from '../lexicon/tokens.ts';
import { fold } from '../text/fold.ts';
import { targetOf } from '../text/site.ts';
import type { Rule, Shape } from './clause.ts';

/** Folders in which sites keep the lists of what they have on a subject. */
const FOLDERS = words(
  `tag tags topic topics category categories kategorie thema themen etiqueta etiquetas tema temas label keyword keywords
  schlagwort sujet mot-cle teme eticheta`,
);
const SMALL = { links: [1, 30], prose: 0, chars: [1, 600] } as const;
const LONGEST_LABEL = 40;

function isTag(link: Element, page: URL): boolean {
  if (/\btag\b/.test(link.getAttribute('rel') ?? '')) return true;
  const folders = targetOf(link, page)?.pathname.toLowerCase().split('/').filter(Boolean) ?? [];
  // A number is a thread's of a forum.
  return !/^\d/.test(folders.at(-1) ?? '') && folders.slice(0, -1).some(folder => FOLDERS.has(folder));
}

/** Whether links lead to such lists: all of them, by their names and nothing longer; or one at least. */
const leadsToTags: Shape = (subject, look) =>
  look.linksOf(subject).every(({ element, size }) => size <= LONGEST_LABEL && isTag(element, look.page.facts.url));
const leadsToTag: Shape = (subject, look) =>
  look.linksOf(subject).some(({ element }) => isTag(element, look.page.facts.url));

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
