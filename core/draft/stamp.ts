/**
 * The attribute that carries an element's place in the live page through cloning, cutting and extraction. Readability
 * copies attributes when it renames an element, so a stamp outlives what a WeakMap would lose. The sanitizer reads it
 * and never lets it out.
 */
export const STAMP = 'data-place';

/** Numbers an element of the draft by its place in document order, overwriting whatever the page had put there. */
export function stamp(element: Element, place: number): void {
  element.setAttribute(STAMP, String(place));
}

/** The place that an element of the draft has in the live page, or -1. */
export function placeOf(element: Element): number {
  const stamp = element.getAttribute(STAMP);
  return stamp === null ? -1 : Number(stamp);
}

/** A part of the page by its first and its last place. */
export interface Places {
  readonly first: number;
  readonly last: number;
}

/** The places of an element and of all below it. */
export function placesIn(element: Element): Places {
  const inner = element.getElementsByTagName('*');
  const last = inner.item(inner.length - 1) ?? element;
  return { first: placeOf(element), last: Math.max(placeOf(element), placeOf(last)) };
}

/** Whether a place is among these. */
export function isIn({ first, last }: Places, place: number): boolean {
  return place >= first && place <= last;
}
