import { type Block, isBlock } from '../blocks/block.ts';
import type { Rule, Shape } from './clause.ts';
import type { Look } from './look.ts';

/** A comma or a star that is left over is nothing to head. */
const SCRAP = 4;
/** So many blocks behind a heading are looked at. */
const NEAR = 8;
/** A heading of so many words with a full stop is a sentence. */
const SENTENCE = 6;
/** So many headings in a row at the end are a list, and the story's. */
const MOST = 6;

function isSentence({ text, links }: Block): boolean {
  return links === 0 && /[.!?…]["”’»)]*$/.test(text) && text.split(' ').length >= SENTENCE;
}

/** Whether text or a picture that nobody has judged follows it on the page: it may be found to be of the story yet. */
function headsText({ last }: Block, { page, ledger }: Look): boolean {
  for (let index = last; index < last + NEAR; index++) {
    const block = page.blocks[index];
    if (!block || block.kind === 'heading') return false;
    const heads = block.prose > 0 || (index === last && block.kind === 'media' && block.links === 0);
    if (heads && !ledger.verdict(block)) return true;
  }
  return false;
}

/** A heading after which the story has nothing but such headings. */
const isLoose: Shape = (subject, look) => {
  if (!isBlock(subject) || subject.kind !== 'heading' || headsText(subject, look)) return false;
  let next: Block | undefined = subject;
  for (let seen = 0; next; next = look.next(next), seen++) {
    if (seen > MOST || next.media > 0 || next.kind === 'media') return false;
    if (next.kind === 'heading' ? isSentence(next) : next.size >= SCRAP) return false;
  }
  return true;
};

/** A line that a list has lost, as the last thing that the story says: "More about:", "Share". */
const isLastLabel: Shape = (subject, look) => {
  if (!isBlock(subject) || look.after(subject) >= SCRAP || subject.kind === 'item') return false;
  const { share, comments, promo, relatedPosts } = look.page.meaning(subject);
  if (share || comments || promo || relatedPosts === 'sure') return !/[.!?…]$/.test(subject.text);
  return subject.kind === 'text' && subject.size < 40 && /[:：]$/.test(subject.text);
};

/** "Table of contents" over no list. */
const hasLostList: Shape = (subject, look) => {
  const next = look.next(subject);
  return next !== undefined && next.links === 0 && next.kind !== 'item' && next.kind !== 'table';
};

/** Headings that are left with nothing to head: what they named was clutter, or is not shown. */
export const looseHeading: Rule = {
  id: 'loose-heading',
  kind: 'boilerplate',
  clauses: [
    {
      why: 'lost-list',
      phase: 'story',
      says: ['contents'],
      notIn: new Set(['li', 'td', 'nav']),
      shape: hasLostList,
    },
    {
      why: 'lost-list',
      phase: 'story',
      hints: ['contents'],
      notIn: new Set(['li', 'td', 'nav']),
      shape: (subject, look) => look.next(subject)?.kind === 'heading',
      unless: (subject, look) => look.only(subject)?.kind === 'heading',
    },
    { why: 'last-label', phase: 'story', line: true, size: { chars: [1, 90] }, shape: isLastLabel },
    { why: 'heads-nothing', phase: 'story', line: true, size: { chars: [1, 300] }, shape: isLoose },
  ],
};
