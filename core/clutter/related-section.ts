import { type Container, type Extent, isBlock, type Subject } from '../blocks/block.ts';
import { words } from '../lexicon/tokens.ts';
import type { Clause, Rule, Shape } from './clause.ts';
import type { Look } from './look.ts';
import { leadsAway, linksOnSite, tagOf } from './shapes.ts';

/** Longer than what a card says of its story. */
const LONGEST_EXCERPT = 240;
const MOSTLY_LINKS = 0.4;
/** So much text may stand below one heading. */
const LONGEST = 6000;
const MOST_ENTRIES = 12;

/** Mostly links, or cards of which each has one. */
const leadsOn: Shape = ({ links, linked, size, prose }) =>
  links > 0 && (linked >= size * MOSTLY_LINKS || prose < size * 0.5) && !isProse({ prose, links });

function isProse({ prose, links }: Pick<Extent, 'prose' | 'links'>): boolean {
  return prose > LONGEST_EXCERPT * Math.max(1, links);
}

/** "Related posts" over links: the box around both, or the heading and the links that follow it. */
function belowHeading(subject: Subject, look: Look): readonly Subject[] {
  const label = look.page.whole(subject);
  const box = boxAround(label, look);
  const list = box ? [box] : listAfter(label, look);
  const least = look.says(subject, 'relatedPosts') ? 1 : 2;
  const isSure = least === 1 || look.says(subject, 'moreFrom');
  const isTeasers = leadsEnough(list, least, look) && (isSure || areCards(list, look));
  return !isTeasers ? [] : box ? [box] : [label, ...list];
}

/** Links with pictures or headings, and little said beside them: with such words over it, a plain list may be the author's. */
function areCards(list: readonly Subject[], look: Look): boolean {
  const blocks = list.flatMap(entry => look.page.blocksOf(entry));
  const linked = blocks.reduce((sum, block) => sum + block.linked, 0);
  const prose = blocks.reduce((sum, block) => sum + block.prose, 0);
  return prose <= linked && blocks.some(({ media, kind, links }) => media > 0 || (kind === 'heading' && links > 0));
}

/** The largest box that begins with the label and holds links and nothing of a story. */
function boxAround(label: Subject, look: Look): Container | null {
  let largest: Container | null = null;
  for (let box = isBlock(label) ? label.container : label.parent; box; box = box.parent) {
    if (box.first !== label.first || isProse(box) || box.size > LONGEST || box.prose > look.page.total.prose * 0.15)
      break;
    if (box.last > label.last && box.links > 0 && box.linked >= box.size * MOSTLY_LINKS && endsInLinks(box, look))
      largest = box;
    else if (largest) break;
  }
  return largest;
}

/** Whether the box ends with its last link, but for what is said of where it leads. */
function endsInLinks(box: Container, { page }: Look): boolean {
  let rest = 0;
  for (const block of [...page.blocksOf(box)].reverse()) {
    if (block.links > 0) return rest < LONGEST_EXCERPT;
    rest += block.size;
  }
  return false;
}

/** What follows the label and is nothing but links. */
function listAfter(label: Subject, { page }: Look): Subject[] {
  const list: Subject[] = [];
  for (let next = page.after(label); next && list.length < MOST_ENTRIES; next = page.after(next)) {
    const isEntry = next.links > 0 && next.prose === 0 && next.linked >= next.size * 0.5;
    if (!isEntry && !isExcerpt(next, list.at(-1))) break;
    list.push(next);
  }
  return list;
}

/** What a linked heading says of its story, in a paragraph below it: shortly, or with a link to where it leads. */
function isExcerpt(subject: Subject, before: Subject | undefined): boolean {
  if (!before || !/^h[1-6]$/.test(tagOf(before)) || tagOf(subject) !== 'p') return false;
  return subject.size < LONGEST_EXCERPT * (subject.links > 0 ? 2 : 1);
}

function leadsEnough(list: readonly Subject[], least: number, look: Look): boolean {
  const links = list.reduce((sum, entry) => sum + look.linksOf(entry).length, 0);
  const onSite = list.reduce((sum, entry) => sum + linksOnSite(entry, look), 0);
  return onSite >= least && onSite >= links * 0.5;
}

/** A short line with links below it. */
const OVER_LINKS: Pick<Clause, 'size' | 'unless' | 'takes'> = {
  size: { chars: [1, 80] },
  unless: leadsAway,
  takes: belowHeading,
};

/** The site's own list of other stories, known by its plugin or by its heading. */
export const relatedSection: Rule = {
  id: 'related-section',
  kind: 'teaser',
  clauses: [
    {
      why: 'plugin',
      vendor: 'related-section: plugin',
    },
    { why: 'inline-plugin', marks: 'a:has(.ctaText ~ .postTitle)' },
    {
      why: 'theme',
      token: 'related-section: theme',
      shape: leadsOn,
    },
    {
      why: 'name',
      named: ['related-section: words'],
      unless: (...of) => !leadsOn(...of),
    },
    {
      why: 'heading',
      hints: ['relatedPosts', 'moreFrom'],
      notIn: words('nav td'),
      ...OVER_LINKS,
    },
    // "More" is an entry of many a menu, too.
    { why: 'heading', hints: ['readAlso'], notIn: words('nav td li'), ...OVER_LINKS },
  ],
};
