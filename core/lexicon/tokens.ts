const HEAD = 3;

/** Tells whether a class token or an id is one of a list, and of which beginnings (`headOf`) those are, if of few. */
export interface TokenTest {
  (token: string): boolean;
  readonly heads?: ReadonlySet<string> | undefined;
}

/** The first letters of a token. */
export function headOf(token: string): string {
  return token.slice(0, HEAD);
}

/** A list of words, parted by blanks, as a set. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

/** A test for a list of tokens, parted by blanks, in which `*` at an end stands for anything. One look for each token. */
export function tokens(list: string): TokenTest {
  const whole = words(list);
  const begun = new Map<string, string[]>();
  const ended: string[] = [];
  for (const entry of whole) {
    if (entry.startsWith('*')) ended.push(entry.slice(1));
    if (!entry.endsWith('*')) continue;
    const beginning = entry.slice(0, -1);
    const head = headOf(beginning);
    begun.set(head, [...(begun.get(head) ?? []), beginning]);
  }
  const test = (token: string) =>
    whole.has(token) ||
    (begun.get(headOf(token))?.some(beginning => token.startsWith(beginning)) ?? false) ||
    ended.some(ending => token.endsWith(ending));
  return Object.assign(test, ended.length === 0 && { heads: new Set([...begun.keys(), ...[...whole].map(headOf)]) });
}
