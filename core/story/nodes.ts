import { LISTS } from './shells.ts';

/** Where an element may stand: in a list only as an entry, a list as part of the entry before it. */
export function placeFor(element: Element, target: Element): Element {
  if (!LISTS.has(target.localName) || element.localName === 'li') return target;
  if (LISTS.has(element.localName) && target.lastElementChild) return target.lastElementChild;
  const entry = target.ownerDocument.createElement('li');
  target.append(entry);
  return entry;
}

/** The inline elements around a leaf, outermost first. */
export function pathTo(leaf: Node, container: Element): Element[] {
  const path: Element[] = [];
  for (let around = leaf.parentElement; around && around !== container; around = around.parentElement)
    path.unshift(around);
  return path;
}

/** Breaks and blanks at either end of a block show nothing. */
export function trimBreaks(target: Element): void {
  for (const side of ['firstChild', 'lastChild'] as const) {
    let node = target[side];
    while (node && isNothing(node)) {
      node.remove();
      node = target[side];
    }
  }
}

function isNothing(node: ChildNode): boolean {
  if (node.nodeType === 3) return (node as Text).data.trim() === '';
  return node.nodeName.toLowerCase() === 'br';
}
