import type { StoryDom } from './story-dom.ts';
import { layOutAround } from './surface.ts';

/** How far below the top of the surface the line is that one reads at: under the bar. */
const READING_LINE = 72;

/** In place of an element's number, where there is none. */
export const NOWHERE = -1;

/** Does something that lays the story out anew, and has the line at which one reads stay where it is. */
export function holdPlace(scroller: HTMLElement, change: () => void): void {
  const story = scroller.scrollTop > 0 ? scroller.querySelector('.story') : null;
  const element = story && innermostAt(story, lineOf(scroller), isBlock);
  const before = element?.getBoundingClientRect();
  change();
  if (!element || !before) return;
  layOutAround(element);
  const after = element.getBoundingClientRect();
  const share = Math.max(0, (lineOf(scroller) - before.top) / before.height);
  scroller.scrollTop += after.top + share * after.height - (before.top + share * before.height);
}

/** Brings an element of the story to the reading line. */
export function readAt(scroller: HTMLElement, element: Element | undefined): void {
  if (!element) return;
  layOutAround(element);
  scroller.scrollTop = offsetOf(element, scroller) - READING_LINE;
}

/** The story's element at the reading line: the first innermost one that ends below it. */
export function readingAt(scroller: HTMLElement, { holder, elements }: StoryDom): number {
  if (scroller.scrollTop === 0) return NOWHERE;
  const found = innermostAt(holder, lineOf(scroller), element => elements.includes(element));
  return found ? elements.indexOf(found) : NOWHERE;
}

/**
 * The first innermost element that ends below a line. From the outside in: what is inside of a part out of sight would
 * have to be laid out to be asked.
 */
export function innermostAt(outer: Element, line: number, isWanted: (element: Element) => boolean): Element | null {
  for (const element of outer.children) {
    const box = element.getBoundingClientRect();
    if (box.height === 0 || box.bottom <= line) continue;
    const found = innermostAt(element, line, isWanted) ?? (isWanted(element) ? element : null);
    if (found) return found;
  }
  return null;
}

/** A word in its middle would move with the words before it. */
export function isBlock(element: Element): boolean {
  return getComputedStyle(element).display !== 'inline';
}

/** Where the line is that one reads at, in the window. */
export function lineOf(scroller: HTMLElement): number {
  return scroller.getBoundingClientRect().top + READING_LINE;
}

function offsetOf(element: Element, scroller: HTMLElement): number {
  return element.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
}
