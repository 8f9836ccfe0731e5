/**
 * The attribute that carries an element's place in the live page through cloning, cutting and extraction. Readability
 * copies attributes when it renames an element, so a stamp outlives what a WeakMap would lose. The sanitizer reads it
 * and never lets it out.
 */
export const STAMP = 'data-place';

/** Numbers every element of the draft by its place in document order, overwriting whatever the page had put there. */
export function stampPlaces(draft: Document): void {
  draft.querySelectorAll('*').forEach((element, place) => {
    element.setAttribute(STAMP, String(place));
  });
}

/** The place that an element of the draft has in the live page, or -1. */
export function placeOf(element: Element): number {
  const stamp = element.getAttribute(STAMP);
  return stamp === null ? -1 : Number(stamp);
}
