import { parseInert } from './parse.ts';

/** Text on one line, whose entities somebody has written twice. */
export function plainText(text: string): string {
  const isEncoded = /&(?:[a-z]+\d*|#x?[\da-f]+);/i.test(text);
  const read = isEncoded ? parseInert(text.replaceAll('<', '&lt;')).textContent : text;
  return read.replace(/\s+/g, ' ').trim();
}
