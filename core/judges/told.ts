import type { Ledger, Verdict } from '../blocks/ledger.ts';
import type { Page } from '../blocks/page.ts';
import { fold } from '../text/fold.ts';

/** A shorter text (folded characters) is a summary, and says nothing of how long the story is. */
const SHORTEST = 600;
/** A story with less of what the data tell than this is another one, or a part of it. */
const MUCH_SHORTER = 0.6;
/** How much more of it the page's blocks must have. */
const BETTER = 0.2;
/** Characters by which a block is known in the told text, and a piece of the told text in a story. */
const PIECE = 40;

const TOLD: Verdict = { is: 'story', by: 'told', why: 'in-the-data' };
const OTHER: Verdict = { is: 'left-out', by: 'told', why: 'not-in-the-data' };

/**
 * Believes the page's own data (schema.org `articleBody`) where the story that was found has much less than they tell,
 * and the blocks that they tell of are there. They are often cut short or stale: a check, and nothing to show.
 */
export function judgeTold(page: Page, ledger: Ledger): void {
  const longest = page.facts.data
    .texts('articleBody')
    .reduce((most, text) => (text.length > most.length ? text : most), '');
  const told = fold(longest.replace(/<[^<>]*>/g, ' '));
  if (told.length < SHORTEST) return;
  const story = page.blocks.filter(block => block.size > 0 && ledger.is(block, 'story'));
  const has = shareIn(told, story.map(({ text }) => text).join(' '));
  if (has >= MUCH_SHORTER) return;
  const known = page.blocks.filter(
    block =>
      block.prose > 0 &&
      !ledger.is(block, 'clutter') &&
      told.includes(fold(block.text.slice(0, PIECE * 2)).slice(0, PIECE)),
  );
  if (known.length < 2 || shareIn(told, known.map(({ text }) => text).join(' ')) < has + BETTER) return;
  for (const block of story) ledger.judge(block, OTHER);
  for (const block of known) ledger.judge(block, TOLD);
}

/** The share of the told text's pieces that stand in a story. */
function shareIn(told: string, story: string): number {
  const text = fold(story);
  const pieces: string[] = [];
  for (let at = 0; at + PIECE <= told.length; at += PIECE * 3) pieces.push(told.slice(at, at + PIECE));
  return pieces.filter(piece => text.includes(piece)).length / Math.max(1, pieces.length);
}
