/** Of each place, how many of the items before it pass. */
export function sumUp<T>(items: readonly T[], passes: (item: T) => boolean): readonly number[] {
  const sums = [0];
  for (const [index, item] of items.entries()) sums.push((sums[index] ?? 0) + Number(passes(item)));
  return sums;
}

/** How many items have each key. */
export function countBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
