import type { Cut } from '../draft/declutter.ts';
import { placeOf } from '../draft/stamp.ts';
import { linesOf } from './lines.ts';

/** Shorter lines are said twice in songs and in talk. */
const SHORTEST = 60;
/** How many lines back a gallery says the same again: its small and its large form lie side by side. */
const NEAR = 4;
const GALLERY = 'li, figure, [class*="gallery" i], [class*="slide" i], [class*="caption" i]';

/**
 * Takes out what a page says twice in a row, as galleries do with their captions for small and large screens. A chorus
 * that comes back after a verse is said again and stays.
 */
export function cutRepeats(body: Element): Cut[] {
  /** The last few lines. */
  const before: string[] = [];
  const cuts: Cut[] = [];
  let last: Element | undefined;
  for (const { element, text } of linesOf(body)) {
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
    cuts.push({ rule: 'player-text', kind: 'boilerplate', node: element, place: placeOf(element) });
    element.remove();
  }
  return cuts;
}

function isInGallery(element: Element, distance: number): boolean {
  return distance <= NEAR && element.closest(GALLERY) !== null;
}
