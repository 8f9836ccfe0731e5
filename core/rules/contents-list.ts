import { isBlock, type Subject } from '../blocks/block.ts';
import type { Rule, Shape } from './clause.ts';
import { type Look, titleOf } from './look.ts';

const LEAST = 3;
/** The part of its entries that must be headings of the story, word for word: a page may shorten one now and then. */
const MOST = 0.7;
/** How far down it may stand, as a share of the story's text: what comes later leads to other things. */
const DEEPEST = 0.25;
/** A line with so many characters before its colon is more than "Jump to:", and says that the list is the story's. */
const ANNOUNCED = /.{16}[:：]\s*$/s;

/** Nothing but links within the page, near the top, to the story's own headings. */
const isContents: Shape = (subject, look) => {
  if (isBlock(subject) || !/^(?:ul|ol)$/.test(subject.tag) || look.depth(subject) > DEEPEST) return false;
  if (look.page.isWithin(subject.parent ?? subject, LISTS)) return false;
  const links = look.linksOf(subject);
  if (!links.every(({ element }) => look.page.links.whereTo(element) === 'same-page')) return false;
  const entries = links.filter(({ element }) => look.headings.has(titleOf(element.textContent)));
  return entries.length >= Math.max(LEAST, links.length * MOST) && !isAnnounced(subject, look);
};
const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'td']);

function isAnnounced(subject: Subject, { page }: Look): boolean {
  return ANNOUNCED.test(page.blocks[page.whole(subject).first - 1]?.text ?? '');
}

/** The list, and the words over it where they say what it is. */
function withTitle(subject: Subject, look: Look): readonly Subject[] {
  const list = look.page.whole(subject);
  const title = look.page.blocks[list.first - 1];
  return title && look.says(title, 'contents', 'unsure') ? [list, title] : [list];
}

/** The list of the story's headings: the reader has one of its own, and each of them is read further down. */
export const contentsList: Rule = {
  id: 'contents-list',
  kind: 'navigation',
  clauses: [
    {
      why: 'headings',
      phase: 'story',
      size: { links: [LEAST, 400], linked: 0.9 },
      shape: isContents,
      takes: withTitle,
    },
  ],
};
