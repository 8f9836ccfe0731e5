/** Letters of the scripts that put no spaces between words. */
export const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const ALL_WITHOUT_SPACES = new RegExp(WITHOUT_SPACES.source, 'gu');

/** Words of a text; scripts written without spaces count two characters as a word. */
export function countWords(text: string): number {
  const withoutSpaces = WITHOUT_SPACES.test(text) ? (text.match(ALL_WITHOUT_SPACES)?.length ?? 0) : 0;
  const rest = withoutSpaces > 0 ? text.replace(ALL_WITHOUT_SPACES, ' ') : text;
  return Math.round(withoutSpaces / 2) + (rest.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0);
}

/** Words that an adult reads in a minute, on average. Source: Brysbaert 2019, 238 words for non-fiction in English. */
const WORDS_PER_MINUTE = 238;

/** Whole minutes that a text of so many words takes, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}

/** A text on one line, cut at a word after about `limit` characters. */
export function preview(text: string, limit = 120): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= limit ? line : `${line.slice(0, limit).replace(/\s+\S*$/, '')}…`;
}

/**
 * The text of a node with a blank between its blocks, as it would be seen, and not run together. No more of it than is
 * needed for so many characters.
 */
export function spacedText(node: Node, enough = Number.POSITIVE_INFINITY): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  const walker = node.ownerDocument?.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  let length = 0;
  for (let text = walker?.nextNode(); text && length < enough; text = walker?.nextNode()) {
    const piece = text.textContent ?? '';
    length += piece.trim().length;
    pieces.push(piece);
  }
  return pieces.join(' ');
}
