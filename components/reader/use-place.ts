import { useLayoutEffect } from 'preact/hooks';
import { NOWHERE, readingAt } from './place.ts';
import type { StoryDom } from './story-dom.ts';

/** Tells which element of the story is being read whenever the scrolling has come to rest. */
export function usePlace(
  scroller: HTMLElement,
  dom: { readonly current: StoryDom },
  onReading: (element: number) => void,
): void {
  useLayoutEffect(() => {
    const settled = () => {
      const reading = scroller.scrollTop > 0 ? readingAt(scroller, dom.current) : 0;
      if (reading !== NOWHERE) onReading(reading);
    };
    scroller.addEventListener('scrollend', settled);
    return () => scroller.removeEventListener('scrollend', settled);
  }, [scroller, dom, onReading]);
}
