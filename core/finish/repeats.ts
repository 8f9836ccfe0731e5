import type { Cut } from '../draft/declutter.ts';
import { placeOf } from '../draft/stamp.ts';
import { type Line, linesOf } from './lines.ts';

/** Under this name repeats are listed and kept; there is no rule that looks for them. */
export const REPEATS = 'repeated-text';

/** Shorter lines are said twice in songs and in talk. */
const SHORTEST = 60;
/** How many lines back a gallery says the same again: its small and its large form lie side by side. */
const NEAR = 4;
const GALLERY = 'li, figure, [class*="gallery" i], [class*="slide" i], [class*="caption" i]';

/** A part that is said again block for block, for another width of the screen: blocks, characters, share of the story. */
const COPY = { blocks: 4, length: 600, share: 0.2 };
/** Blocks from which a part that is no copy is not gone through again from each of its blocks. */
const MANY = 50;
/** From so many characters on, no author says the same again, and a few labels may stand between. */
const LONG_COPY = { length: 5000, between: 6 };

/**
 * Takes out what a page says twice in a row, as galleries do with their captions for small and large screens. A chorus
 * that comes back after a verse is said again and stays.
 */
export function cutRepeats(body: Element): Cut[] {
  /** The last few lines. */
  const before: string[] = [];
  const cuts: Cut[] = [];
  let last: Element | undefined;
  for (const { element, text } of linesBesideCopies(body, cuts)) {
    // A paragraph in a span in a paragraph says it once.
    if (last?.contains(element) && before.at(-1) === text) continue;
    last = element;
    const back = before.lastIndexOf(text);
    const distance = before.length - back;
    const isRepeat = back >= 0 && text.length >= SHORTEST && (distance === 1 || isInGallery(element, distance));
    if (!isRepeat || element.querySelector('img, picture, div, p') || element.closest('pre, blockquote, table')) {
      if (before.push(text) > NEAR) before.shift();
      continue;
    }
    cuts.push({ rule: REPEATS, kind: 'boilerplate', node: element, place: placeOf(element) });
    element.remove();
  }
  return cuts;
}

/**
 * Takes out the later of two parts that follow each other and say the same from their first block to their last. What a
 * heading of its own parts from the first, as the same exercises in another week, is said again. Answers the other lines.
 */
function linesBesideCopies(body: Element, cuts: Cut[]): Line[] {
  const lines = linesOf(body);
  const least = Math.max(COPY.length, lengthOf(lines) * COPY.share);
  const known = new Map<string, number>();
  const rest: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const start = known.get(lines[at]?.text ?? '') ?? at;
    let end = at;
    while (end - at < at - start && end < lines.length && lines[start + end - at]?.text === lines[end]?.text) end++;
    const copy = lines.slice(at, end);
    const [first, last] = [copy[0], copy.at(-1)];
    const length = lengthOf(copy);
    const between = at - start - copy.length;
    const isCopy =
      copy.length >= COPY.blocks && length >= least && between <= (length < LONG_COPY.length ? 0 : LONG_COPY.between);
    if (first && last && isCopy) cuts.push(cutFrom(first.element, last.element));
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

function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

/** With the pictures between its lines, which stand between the first ones, too. */
function cutFrom(first: Element, last: Element): Cut {
  const range = first.ownerDocument.createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  const node = first.ownerDocument.createElement('div');
  const place = placeOf(first);
  node.append(range.extractContents());
  return { rule: REPEATS, kind: 'boilerplate', node, place, said: true };
}

function isInGallery(element: Element, distance: number): boolean {
  return distance <= NEAR && element.closest(GALLERY) !== null;
}
