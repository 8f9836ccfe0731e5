import type { Target } from '../draft/targets.ts';

/**
 * Where the story's own links lead: fragment (decoded, without `#`) to the index of an element of the body. A target
 * that is not part of the story has no entry.
 */
export function anchorsOf(targets: readonly Target[], places: readonly number[]): ReadonlyMap<string, number> {
  const anchors = new Map<string, number>();
  for (const { fragment, first, last, around } of targets) {
    const index =
      around.length > 0 ? nearest(around, places) : places.findIndex(place => place >= first && place <= last);
    if (index !== -1) anchors.set(fragment, index);
  }
  return anchors;
}

function nearest(around: readonly number[], places: readonly number[]): number {
  for (const place of around) {
    const index = places.indexOf(place);
    if (index !== -1) return index;
  }
  return -1;
}
