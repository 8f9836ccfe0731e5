/** What weighs more is worked on in parts: a story of so many elements, or of a million letters. */
export const LARGE = 2500;
/** A paragraph of so many letters is divided. */
export const ENDLESS = 200_000;

/** How much work a part of a page is: its elements, and its letters, of which very many weigh as much as one. */
export function weightOf(node: Node): number {
  const inside = node instanceof Element ? node.getElementsByTagName('*').length : 0;
  return 1 + inside + lettersOf(node) / 400;
}

/** Whether a story is worked on in parts; before that, endless paragraphs in it are divided. */
export function isVeryLarge(story: Element): boolean {
  return weightOf(story) >= LARGE || lettersOf(story) >= ENDLESS;
}

/** How many letters a node holds. */
export function lettersOf(node: Node): number {
  return node.textContent?.length ?? 0;
}

/** A text in pieces of so many letters and up to the next blank, each but the last with the blank at its end. */
export function* piecesOf(text: string, letters: number): Iterable<string> {
  let start = 0;
  for (let end = start; end < text.length; start = end) {
    end = text.indexOf(' ', start + letters) + 1 || text.length;
    yield text.slice(start, end);
  }
}
