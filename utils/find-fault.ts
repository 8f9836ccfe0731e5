/**
 * Which one of the patterns makes a browser refuse all of them, found by halving. Null where none is alone at fault:
 * where it takes none at all, or all of them one by one.
 */
export async function findFault(
  patterns: readonly string[],
  takes: (patterns: readonly string[]) => Promise<boolean>,
): Promise<string | null> {
  if (patterns.length === 0 || !(await takes([]))) return null;
  let suspects = patterns;
  while (suspects.length > 1) {
    const half = suspects.slice(0, Math.ceil(suspects.length / 2));
    suspects = (await takes(half)) ? suspects.slice(half.length) : half;
  }
  return (await takes(suspects)) ? null : (suspects[0] ?? null);
}
