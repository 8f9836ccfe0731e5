/** One expression for a list of small ones: the list is for people, the one expression is asked in one go. */
export function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(pattern => pattern.source).join('|'), patterns[0]?.flags ?? '');
}

/** An expression for one of these words, parted by blanks, and nothing around it. */
export function wholeToken(words: string): RegExp {
  return new RegExp(`^(?:${words.trim().split(/\s+/).join('|')})$`);
}
