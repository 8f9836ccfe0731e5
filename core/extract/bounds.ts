import type { Cut } from '../draft/declutter.ts';
import { placeOf, STAMP } from '../draft/stamp.ts';
import { RELATED_RULE } from '../page/related.ts';
import type { Anchor } from './anchor.ts';

/** The part of the found text that must lie in the marked element before the rest is taken for somebody else's. */
const MOST = 0.4;

/** Cuts what extraction took along from behind the element that the page itself marks as this story. */
export function cutBeyond(body: Element, anchor: Anchor): Cut[] {
  const own = anchor.own;
  if (!own) return [];
  const beyond = [...body.querySelectorAll(`[${STAMP}]`)].filter(element => placeOf(element) > own.last);
  const outermost = outermostOf(beyond);
  const length = outermost.reduce((sum, element) => sum + element.textContent.length, 0);
  if (length === 0 || 1 - length / Math.max(1, body.textContent.length) < MOST) return [];
  return outermost.map(element => {
    const cut: Cut = { rule: RELATED_RULE, kind: 'teaser', node: element, place: placeOf(element) };
    element.remove();
    return cut;
  });
}

/** Those that stand in none of the others. Takes them in document order. */
export function outermostOf(elements: readonly Element[]): Element[] {
  const outermost: Element[] = [];
  for (const element of elements) if (!outermost.at(-1)?.contains(element)) outermost.push(element);
  return outermost;
}
