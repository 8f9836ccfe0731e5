import type { StoryDom } from './story-dom.ts';

/** A line of the contents. */
export interface Heading {
  readonly element: HTMLElement;
  readonly text: string;
  /** 1 for the highest that the story has, and at most 3. */
  readonly level: number;
}

/** Fewer headings than this need no table of contents. */
const FEWEST = 3;
const DEEPEST = 3;

/** The story's contents, from its headings; empty where it has too few. */
export function findHeadings(story: StoryDom): Heading[] {
  const all = story.holder.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6');
  const found = [...all].filter(heading => heading.textContent.trim() !== '');
  if (found.length < FEWEST) return [];
  const ranks = [...new Set(found.map(element => element.localName))].sort();
  return found.map(element => ({
    element,
    text: element.textContent.trim(),
    level: Math.min(ranks.indexOf(element.localName) + 1, DEEPEST),
  }));
}
