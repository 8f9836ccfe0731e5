import { words } from '../lexicon/tokens.ts';
import type { Rule, Shape } from './clause.ts';
import { isAllLink, leadsAway } from './shapes.ts';

const BARE = { chars: [1, 4000], prose: 0 } as const;
const BARS = /^[\s|/·•‹›«»←→]+$/;
const QUOTED = words('td blockquote');

/** A menu of links to other pages. A list of contents leads to this one and stays. */
const isMenu: Shape = (subject, look) => {
  const links = look.linksOf(subject);
  const away = links.filter(({ element }) => !(element.getAttribute('href') ?? '').startsWith('#'));
  return links.length > 0 && away.length >= links.length * 0.5;
};

/** "1 2 3", where one can be pressed. */
const isNumbers: Shape = (subject, look) =>
  look.page.blocksOf(subject).every(block => /^[\d ]*$/.test(look.page.key(block)) && block.size > 0);

/** "« One story | Another »": links to other pages with nothing but bars and arrows between and around them. */
const isBar: Shape = (subject, look) => {
  const { text = '', anchors = [] } = look.only(subject) ?? {};
  const rest = anchors.reduce((left, { element }) => left.replace(element.textContent.trim(), ''), text);
  return subject.size > subject.linked && BARS.test(rest) && leadsAway(subject, look);
};

/** Links to the previous and the next story, numbers of pages, menus, "back to top". */
export const postNavigation: Rule = {
  id: 'post-navigation',
  kind: 'navigation',
  clauses: [
    {
      why: 'theme',
      token: 'post-navigation: theme',
      size: BARE,
      // A list of contents may be called so, too.
      unless: (subject, look) => subject.links > 0 && !leadsAway(subject, look),
    },
    { why: 'jump', token: 'post-navigation: jump', size: { chars: [1, 60] } },
    {
      why: 'for-the-ear',
      token: 'post-navigation: for-the-ear',
      size: { chars: [1, 40], links: [0, 0], media: [0, 0] },
      notIn: words('h1 td th li dd dt figure a button label math'),
    },
    {
      why: 'menu',
      marks: 'nav, [role="navigation"], [role="menu"], [role="menubar"], [role="tablist"]',
      size: { ...BARE, linked: 0.6 },
      shape: isMenu,
    },
    { why: 'step', hints: ['paging'], size: { links: [1, 20] }, notIn: QUOTED, shape: isAllLink },
    {
      why: 'page-number',
      says: ['pageNumber'],
      size: { links: [1, 20], chars: [1, 120] },
      notIn: QUOTED,
    },
    { why: 'numbers', size: { links: [2, 20], chars: [1, 60], linked: 0.5 }, notIn: QUOTED, shape: isNumbers },
    { why: 'bar', phase: 'story', line: true, size: { links: [2, 20], prose: 0 }, notIn: QUOTED, shape: isBar },
  ],
};
