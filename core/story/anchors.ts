import type { Target } from './targets.ts';

/**
 * Where the story's own links lead: fragment (decoded, without `#`) to the index of an element of the body. A target
 * that is not part of the story has no entry.
 */
export function anchorsOf(targets: readonly Target[], places: readonly number[]): ReadonlyMap<string, number> {
  const anchors = new Map<string, number>();
  const indexes = new Map<number, number>();
  places.forEach((place, index) => {
    if (!indexes.has(place)) indexes.set(place, index);
  });
  for (const { fragment, first, last, around } of targets) {
    const index =
      around.length > 0
        ? nearest(around, indexes)
        : (indexes.get(first) ?? places.findIndex(place => place >= first && place <= last));
    if (index !== -1) anchors.set(fragment, index);
  }
  return anchors;
}

function nearest(around: readonly number[], indexes: ReadonlyMap<number, number>): number {
  for (const place of around) {
    const index = indexes.get(place);
    if (index !== undefined) return index;
  }
  return -1;
}
