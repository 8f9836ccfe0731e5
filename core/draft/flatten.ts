import { forEach, type Pace } from '../breath.ts';
import { bundle } from '../bundle.ts';

/** So many blocks straight within each other place nothing any more; real pages have some twenty. */
const DEEP = `${'div > '.repeat(64)}div`;

/**
 * Undoes absurd nesting, which costs Readability a look at all the text for every level: deep down, a `div` that is all
 * there is in another one is undone. Nothing of what is said or how it is parted changes.
 */
export async function flatten(root: Element, pace: Pace = {}): Promise<void> {
  await forEach(root.querySelectorAll(DEEP), pace, block => {
    if (isAlone(block)) block.replaceWith(bundle(block.childNodes, block));
  });
}

function isAlone(block: Element): boolean {
  return isBlank(block, 'previousSibling') && isBlank(block, 'nextSibling');
}

function isBlank(block: Element, side: 'previousSibling' | 'nextSibling'): boolean {
  for (let node = block[side]; node; node = node[side])
    if (node.nodeType === Node.ELEMENT_NODE || (node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()))
      return false;
  return true;
}
