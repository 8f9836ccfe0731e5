/**
 * Whether any of an element's names is like one of the patterns. Elements of one class share their list of names, so
 * what was said of a list once is remembered.
 */
export function namedLike(patterns: readonly RegExp[]): (names: readonly string[]) => boolean {
  const known = new WeakMap<readonly string[], boolean>();
  return names => {
    let answer = known.get(names);
    if (answer === undefined) {
      answer = names.some(name => patterns.some(pattern => pattern.test(name)));
      known.set(names, answer);
    }
    return answer;
  };
}
