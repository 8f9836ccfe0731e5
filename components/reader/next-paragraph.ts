import { innermostAt, isBlock, lineOf } from './place.ts';

/** A paragraph that begins no further from the reading line than this begins at it, in pixels. */
const NEAR = 4;

/** The paragraph, picture or line of a list after the one being read (`way` 1), or before it (-1). */
export function nextParagraph(surface: HTMLElement, way: 1 | -1): Element | null {
  const column = surface.querySelector('.column');
  const here = column && (focusedIn(column) ?? innermostAt(column, lineOf(surface), isBlock));
  if (!column || !here) return null;
  const below = here.getBoundingClientRect().top - lineOf(surface);
  // In the middle of a paragraph the way back leads to its beginning.
  if (way === -1 && below < -NEAR) return here;
  if (way === 1 && below > NEAR && here !== focusedIn(column)) return here;
  return neighbour(column, here, way);
}

/** What has the focus, as long as it can be seen: near the end, and side by side, the line alone would not tell. */
function focusedIn(column: Element): Element | null {
  const { activeElement } = column.getRootNode() as ShadowRoot;
  if (!activeElement || activeElement === column || !column.contains(activeElement)) return null;
  const { top, bottom } = activeElement.getBoundingClientRect();
  return bottom > 0 && top < innerHeight ? activeElement : null;
}

/** The innermost block next to another in the column's order. */
function neighbour(column: Element, here: Element, way: 1 | -1): Element | null {
  const walker = column.ownerDocument.createTreeWalker(column, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = here;
  for (;;) {
    const next = way === 1 ? walker.nextNode() : walker.previousNode();
    if (!(next instanceof Element)) return null;
    if (!next.contains(here) && isInnermost(next)) return next;
  }
}

function isInnermost(element: Element): boolean {
  if (element.getBoundingClientRect().height === 0 || !isBlock(element)) return false;
  return ![...element.children].some(child => child.getBoundingClientRect().height > 0 && isBlock(child));
}
