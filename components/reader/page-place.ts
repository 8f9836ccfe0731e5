import { genuine } from '../../core/page/live.ts';

/** The elements of the live page that the story's elements came from, by the story's numbers; null where there is none. */
export type LiveElements = readonly (Element | null)[];

/** Looks the story's places up in the page. To be done while the page is as it was when it was read. */
export function findLive(page: Document, places: readonly number[]): LiveElements {
  const all = page.querySelectorAll('*');
  return places.map(place => all[place] ?? null);
}

/** Which element of the story stands at the top of the window on the live page, or null near the page's beginning. */
export function placeInView(page: Document, live: LiveElements): number | null {
  const view = page.defaultView;
  if (!view) return null;
  const boxes = live.map(element =>
    element && genuine(element, 'isConnected') ? genuine(element, 'getBoundingClientRect')() : null,
  );
  const first = boxes.findIndex(box => box && box.height > 0);
  if (first === -1 || (boxes[first]?.top ?? 0) >= 0) return null;
  const seen = boxes.findIndex(
    (box, index) => box && box.height > 0 && box.bottom > 0 && box.top < view.innerHeight && isInnermost(live, index),
  );
  return seen === -1 ? null : seen;
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
