import type { Block } from '../blocks/block.ts';
import type { Ledger, Verdict } from '../blocks/ledger.ts';
import { isInside, type Page } from '../blocks/page.ts';

/** Under this name repeats are listed and kept. */
export const REPEATS = 'repeated-text';

/** Shorter lines are said twice in songs and in talk. */
const SHORTEST = 60;
/** How many lines back a gallery says the same again: its small and its large form lie side by side. */
const NEAR = 4;
const GALLERY: ReadonlySet<string> = new Set(['li', 'figure']);
/** What is said again on purpose, or is a part of a larger whole. */
const SAID_AGAIN: ReadonlySet<string> = new Set(['pre', 'blockquote', 'table']);
/** A part that is said again block for block, for another width of the screen: blocks, characters, share of the story. */
const COPY = { blocks: 4, length: 600, share: 0.2 };
/** Blocks from which a part that is no copy is not gone through again from each of its blocks. */
const MANY = 50;
/** From so many characters on, no author says the same again, and a few labels may stand between. */
const LONG_COPY = { length: 5000, between: 6 };

const VERDICT: Verdict = { is: 'clutter', by: REPEATS, why: 'said-before', kind: 'boilerplate', evidence: 'repeated' };

/**
 * Takes out what a page says twice in a row, as galleries do with their captions for small and large screens, and the
 * later of two parts that follow each other and say the same from first to last. A chorus that comes back after a verse
 * stays, and so does what a heading of its own parts from the first.
 */
export function judgeRepeats(page: Page, ledger: Ledger): void {
  const lines = page.blocks.filter(block => block.size > 0 && ledger.is(block, 'story'));
  const before: Block[] = [];
  for (const line of withoutCopies(lines, ledger)) {
    const back = before.findLastIndex(({ text }) => text === line.text);
    const distance = before.length - back;
    const isRepeat =
      back >= 0 && line.size >= SHORTEST && (distance === 1 || (distance <= NEAR && isInGallery(page, line)));
    if (isRepeat && line.media === 0 && !page.isWithin(line, SAID_AGAIN)) ledger.judge(line, VERDICT);
    else if (before.push(line) > NEAR) before.shift();
  }
}

/** The lines that are in no copy of a part; copies are judged. */
function withoutCopies(lines: readonly Block[], ledger: Ledger): Block[] {
  const least = Math.max(COPY.length, lengthOf(lines) * COPY.share);
  const known = new Map<string, number>();
  const rest: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const start = known.get(lines[at]?.text ?? '') ?? at;
    let end = at;
    while (end - at < at - start && end < lines.length && lines[start + end - at]?.text === lines[end]?.text) end++;
    const copy = lines.slice(at, end);
    const length = lengthOf(copy);
    const between = at - start - copy.length;
    const isCopy =
      copy.length >= COPY.blocks && length >= least && between <= (length < LONG_COPY.length ? 0 : LONG_COPY.between);
    if (isCopy) judgeCopy(copy, ledger);
    else if (copy.length < MANY) end = at + 1;
    for (; at < end; at++) {
      const line = lines[at];
      if (!line) continue;
      known.set(line.text, at);
      if (!isCopy) rest.push(line);
    }
  }
  return rest;
}

/** With the pictures between its lines, which stand between the first ones, too. */
function judgeCopy(copy: readonly Block[], ledger: Ledger): void {
  for (const block of copy) ledger.judge(block, VERDICT);
}

function lengthOf(lines: readonly Block[]): number {
  return lines.reduce((sum, { size }) => sum + size, 0);
}

function isInGallery(page: Page, block: Block): boolean {
  if (page.isWithin(block, GALLERY)) return true;
  const bearers = page.segments.names.withPart(page.lexicon.wordsFor('repeats: gallery'));
  return bearers.some(bearer => isInside(block, bearer));
}
