import type { Ledger } from './ledger.ts';

/** So much (characters) that stands in a story twice is no chorus alone. */
const LEAST = 60;

/** Whether a story may say more than once what it says but once. */
export function maySayTwice(ledger: Ledger): boolean {
  const said = new Set<string>();
  let again = 0;
  for (const { text, size } of ledger.all('story')) {
    if (said.has(text)) again += size;
    said.add(text);
  }
  return again >= LEAST;
}
