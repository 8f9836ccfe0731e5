import type { Target } from './targets.ts';

/**
 * Where the story's own links lead: fragment (decoded, without `#`) to the index of an element of the body. A target
 * that is not part of the story has no entry. A mark without words leads to what stands right behind it.
 */
export function anchorsOf(targets: readonly Target[], places: readonly number[]): ReadonlyMap<string, number> {
  const anchors = new Map<string, number>();
  const indexes = new Map<number, number>();
  places.forEach((place, index) => {
    if (place >= 0 && !indexes.has(place)) indexes.set(place, index);
  });
  for (const target of targets) {
    const index = indexOf(target, places, indexes);
    if (index >= 0) anchors.set(target.fragment, index);
  }
  return anchors;
}

function indexOf(target: Target, places: readonly number[], indexes: ReadonlyMap<number, number>): number {
  const { first, last, around, isMark } = target;
  const own = isMark ? -1 : (indexes.get(first) ?? places.findIndex(place => place >= first && place <= last));
  if (own >= 0) return own;
  const nearest = around.map(place => indexes.get(place)).find(index => index !== undefined);
  // What a mark stands before is meant, where that is nearer than what it stands in.
  const next = isMark ? places.findIndex(place => place > last) : -1;
  const isInside = nearest !== undefined && next > nearest;
  if (isMark && next >= 0 && (nearest === undefined || isInside) && holdsBoth(around, places, next)) return next;
  return nearest ?? -1;
}

/** Whether the element around a mark is around the next element, too, and so begins before it. */
function holdsBoth(around: readonly number[], places: readonly number[], next: number): boolean {
  const [parent = -1] = around;
  return parent >= 0 && (places[next] ?? -1) > parent && !places.includes(parent);
}
