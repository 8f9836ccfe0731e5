import { forEach, type Pace } from '../breath.ts';
import { isInline } from '../text/inline.ts';
import { linkedLength } from '../text/words.ts';
import { rename } from './rename.ts';

/**
 * Makes a paragraph of every `div` that holds nothing but words. Readability does the same, but makes new elements for
 * it: done here, the paragraph keeps its stamp, and with it the place in the live page that it came from.
 */
export async function standParagraphs(root: Element, pace: Pace = {}): Promise<void> {
  await forEach(root.querySelectorAll('div'), pace, block => {
    if (holdsOnlyWords(block) && linkShare(block) < MOST_LINKED) rename(block, 'p');
  });
}

function holdsOnlyWords(block: Element): boolean {
  for (let child = block.firstElementChild; child; child = child.nextElementSibling) {
    if (!isInline(child) || (child.localName !== 'math' && !holdsOnlyWords(child))) return false;
  }
  return true;
}

/** The link share from which Readability takes a block for navigation, so that it must stay a `div` for it to see. */
const MOST_LINKED = 0.25;

function linkShare(block: Element): number {
  const length = block.textContent.trim().length;
  return length === 0 ? 1 : linkedLength(block) / length;
}
