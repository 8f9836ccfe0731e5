import { ENDLESS, lettersOf, piecesOf } from '../text/weight.ts';
import { forEach, type Yielding } from '../yield.ts';

/** Parts of a paragraph, or letters, that are laid out in one go without a person noticing. */
const MOST_PARTS = 4000;
const MOST_LETTERS = ENDLESS / 2;

/**
 * Cuts endless paragraphs into several, between words or lines: a browser lays out a paragraph in one go, and of 5 MB of
 * text that takes half a second in which nothing answers. No letter is lost or moved.
 */
export async function divideGiantText(body: Element, yielding: Yielding = {}): Promise<void> {
  for (const paragraph of body.querySelectorAll('p')) {
    if (paragraph.childNodes.length < MOST_PARTS * 2 && lettersOf(paragraph) < ENDLESS) continue;
    for (const text of [...paragraph.childNodes])
      if (text instanceof Text) text.replaceWith(...piecesOf(text.data, MOST_LETTERS));
    await divide(paragraph, yielding);
  }
}

async function divide(paragraph: Element, yielding: Yielding): Promise<void> {
  let last = paragraph;
  let share = 0;
  let atEnd = false;
  await forEach([...paragraph.childNodes], yielding, node => {
    if (share >= 1 && atEnd) {
      const next = paragraph.cloneNode() as Element;
      last.after(next);
      last = next;
      share = 0;
    }
    if (last !== paragraph) last.append(node);
    share += 1 / MOST_PARTS + lettersOf(node) / MOST_LETTERS;
    atEnd = /^br$/i.test(node.nodeName) || /\s$/.test(node.textContent ?? '');
  });
}
