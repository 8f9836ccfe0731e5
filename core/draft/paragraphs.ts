import { forEach, type Pace } from '../breath.ts';
import { isInline } from '../text/inline.ts';
import { linkedLength } from '../text/words.ts';
import { rename } from './rename.ts';

/**
 * Makes a paragraph of every `div` that holds nothing but words. Readability does the same, but makes new elements for
 * it: done here, the paragraph keeps its stamp, and with it the place in the live page that it came from. A paragraph in
 * wrappers of its own among others of their kind leaves them where it has many links: Readability would take the wrapper
 * for navigation.
 */
export async function standParagraphs(root: Element, pace: Pace = {}): Promise<void> {
  await forEach(root.querySelectorAll('div'), pace, block => {
    if (holdsOnlyWords(block) && (linkShare(block) < MOST_LINKED || isAmongKin(block))) rename(block, 'p');
  });
  await forEach(root.querySelectorAll('div > p:only-child'), pace, paragraph => {
    if (linkShare(paragraph) >= LEAST_LINKED && isAmongKin(paragraph)) wrapperOf(paragraph).replaceWith(paragraph);
  });
}

/** Whether it says something beside its links, and what stands beside its wrappers is of their kind and does so, too. */
function isAmongKin(block: Element): boolean {
  const wrapper = wrapperOf(block);
  const { className, previousElementSibling, nextElementSibling } = wrapper;
  return (
    wrapper !== block &&
    saysSomething(block, /[.?!]["”’)]?\s*$/.test(block.textContent) ? SENTENCE : LEAST_SAID) &&
    [previousElementSibling, nextElementSibling].some(
      kin => kin?.localName === 'div' && kin.className === className && saysSomething(kin, LEAST_SAID),
    )
  );
}

function saysSomething(block: Element, least: number): boolean {
  return block.textContent.trim().length - linkedLength(block) >= least;
}

/** The outermost `div` around a block that holds nothing else. */
function wrapperOf(block: Element): Element {
  let wrapper = block;
  for (
    let around = block.parentElement;
    around?.localName === 'div' && isAll(wrapper, around);
    around = around.parentElement
  )
    wrapper = around;
  return wrapper;
}

function isAll(inner: Element, around: Element): boolean {
  const isBlank = (node: Node) => node === inner || node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim();
  return around.childElementCount === 1 && [...around.childNodes].every(isBlank);
}

function holdsOnlyWords(block: Element): boolean {
  for (let child = block.firstElementChild; child; child = child.nextElementSibling) {
    if (!isInline(child) || (child.localName !== 'math' && !holdsOnlyWords(child))) return false;
  }
  return true;
}

/** The link share from which Readability takes a block for navigation, so that it must stay a `div` for it to see. */
const MOST_LINKED = 0.25;
/** The one from which it does so with what is around a block. */
const LEAST_LINKED = 0.2;
/** Characters outside of links that make a paragraph of what has links, too. */
const LEAST_SAID = 60;
/** Where it ends as a sentence does, these are enough. */
const SENTENCE = 20;

function linkShare(block: Element): number {
  const length = block.textContent.trim().length;
  return length === 0 ? 1 : linkedLength(block) / length;
}
