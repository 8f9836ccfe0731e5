/** Letters of one text that are laid out without a person noticing. */
const MOST = 100_000;

/**
 * Cuts paragraphs that hold one endless text into several, between words: a browser lays out a paragraph in one go, and
 * of 5 MB of text that takes half a second in which nothing answers. No letter is lost or moved.
 */
export function divideGiantText(body: Element): void {
  for (const first of body.querySelectorAll('p')) {
    let paragraph: Element = first;
    for (let text = giantIn(paragraph); text; text = giantIn(paragraph)) {
      const end = text.data.indexOf(' ', MOST) + 1;
      if (end === 0) break;
      const next = paragraph.cloneNode() as Element;
      const range = paragraph.ownerDocument.createRange();
      range.setStart(text, end);
      range.setEndAfter(paragraph.lastChild ?? text);
      next.append(range.extractContents());
      paragraph.after(next);
      paragraph = next;
    }
  }
}

function giantIn(paragraph: Element): Text | undefined {
  return [...paragraph.childNodes].find((node): node is Text => node instanceof Text && node.length > MOST * 2);
}
