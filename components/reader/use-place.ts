import { useLayoutEffect } from 'preact/hooks';
import type { StoryDom } from './story-dom.ts';
import { layOutAround } from './surface.ts';

/** How far below the top of the surface the line is that one reads at: under the bar. */
const READING_LINE = 72;

/** Begins at an element of the story, and tells which one is being read whenever the scrolling has come to rest. */
export function usePlace(
  surface: { readonly current: HTMLElement | null },
  dom: { readonly current: StoryDom | null },
  startAt: number | null,
  onReading: (element: number) => void,
): void {
  useLayoutEffect(() => {
    const scroller = surface.current;
    if (!scroller) return;
    const start = startAt === null ? undefined : dom.current?.elements[startAt];
    const settled = () => {
      const reading = dom.current && scroller.scrollTop > 0 ? elementAt(dom.current, scroller) : 0;
      if (reading !== -1) onReading(reading);
    };
    // The story is drawn before the dialog is shown, and until then there is nothing to scroll. Not later than that
    // either: whoever has begun to scroll would be thrown back.
    if (start)
      queueMicrotask(() => {
        layOutAround(start);
        scroller.scrollTop = offsetOf(start, scroller) - READING_LINE;
      });
    scroller.addEventListener('scrollend', settled);
    return () => scroller.removeEventListener('scrollend', settled);
  }, [surface, dom, startAt, onReading]);
}

/** The story's element at the reading line: the first innermost one that ends below it, or -1. */
function elementAt(story: StoryDom, scroller: HTMLElement): number {
  const line = scroller.getBoundingClientRect().top + READING_LINE;
  // From the outside in: what is inside of a part out of sight would have to be laid out to be asked.
  const search = (outer: Element): number => {
    for (const element of outer.children) {
      const box = element.getBoundingClientRect();
      if (box.height === 0 || box.bottom <= line) continue;
      const inside = search(element);
      const found = inside === -1 ? story.elements.indexOf(element) : inside;
      if (found !== -1) return found;
    }
    return -1;
  };
  return search(story.holder);
}

function offsetOf(element: Element, scroller: HTMLElement): number {
  return element.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
}
