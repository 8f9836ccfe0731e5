import { genuine } from '../../core/page/live.ts';

/** The elements of the live page that the story's elements came from, by the story's numbers; null where there is none. */
export type LiveElements = readonly (Element | null)[];

/** Looks the story's places up among the elements of the page as it stood when it was read. */
export function findLive(elements: ArrayLike<Element>, places: readonly number[]): LiveElements {
  return places.map(place => elements[place] ?? null);
}

/** Which element of the story stands at the top of the window on the live page, or null near the page's beginning. */
export function placeInView(page: Document, live: LiveElements): number | null {
  const view = page.defaultView;
  if (!view) return null;
  let isBegun = false;
  // Boxes are asked for one by one: a story may have tens of thousands, and most people begin at its top.
  for (const [index, element] of live.entries()) {
    const box = element && genuine(element, 'isConnected') ? genuine(element, 'getBoundingClientRect')() : null;
    if (!box || box.height <= 0) continue;
    if (!isBegun && box.top >= 0) return null;
    isBegun = true;
    if (box.bottom > 0 && box.top < view.innerHeight && isInnermost(live, index)) return index;
  }
  return null;
}

/** A wrapper reaches over the window although the paragraph one reads is far down in it. */
function isInnermost(live: LiveElements, index: number): boolean {
  const [element, next] = [live[index], live[index + 1]];
  return !element || !next || !genuine(element, 'contains')(next);
}

/** Brings an element of the live page into view at once, however the page likes to scroll. */
export function showLive(element: Element): void {
  if (!genuine(element, 'isConnected')) return;
  const fits = genuine(element, 'getBoundingClientRect')().height < innerHeight / 2;
  genuine(element, 'scrollIntoView')({ block: fits ? 'center' : 'start', behavior: 'instant' });
}
