import type { PartVerdict } from '../../../core/article.ts';
import { MOST_OF_STORY, signatureOf } from '../../../core/blocks/signature.ts';
import { genuine } from '../../../core/page/live.ts';
import { fold } from '../../../core/text/fold.ts';
import type { LiveElements } from '../page-place.ts';
import type { StoryDom } from '../story-dom.ts';
import { elementsOf, type Level, levelsAround } from './levels.ts';

/** Longer headings (folded characters) are this page's own. */
const LONGEST_HEADING = 60;

/**
 * By what a part can be taken out on every page of its site: what its box is called, where that would take least of this
 * story, or the words of its heading, where no box of it has a name. Null where nothing tells it, or what tells it would
 * take more than a fifth of this story.
 */
export function signOf(level: Level, story: StoryDom, live: LiveElements): PartVerdict | null {
  const names = [...new Set(level.boxes.map(signatureOf))].filter(Boolean);
  const most = lengthOf(elementsOf({ from: 0, to: story.elements.length }, story)) * MOST_OF_STORY;
  const [best] = names
    .map(what => ({ what, takes: lengthOf(calledBy(what, story, live)) }))
    .sort((one, other) => one.takes - other.takes);
  if (best) return best.takes > most ? null : { is: 'out', by: 'signature', what: best.what };
  const heading = headingOf(level, story, live);
  return heading && lengthOf(elementsOf(level, story)) <= most ? { is: 'out', by: 'heading', what: heading } : null;
}

/** The outermost elements of the story that stand in boxes with a signature. */
export function calledBy(what: string, story: StoryDom, live: LiveElements): Element[] {
  const known = new Map<Element, boolean>();
  const isCalled = (box: Element | null): boolean => {
    if (!box) return false;
    const before = known.get(box);
    if (before !== undefined) return before;
    const is = signatureOf(box) === what || isCalled(genuine(box, 'parentElement'));
    known.set(box, is);
    return is;
  };
  const found: Element[] = [];
  for (const [index, element] of story.elements.entries())
    if (!found.at(-1)?.contains(element) && isCalled(live[index] ?? null)) found.push(element);
  return found;
}

/** The words of the heading that a part begins with, where it is the smallest box around that heading. */
function headingOf(level: Level, story: StoryDom, live: LiveElements): string | null {
  const [heading] = elementsOf(level, story);
  if (!heading?.matches('h1, h2, h3, h4, h5, h6')) return null;
  const smallest = levelsAround(heading, story, live)[1];
  const words = fold(heading.textContent);
  const fits = words !== '' && words.length <= LONGEST_HEADING;
  return fits && smallest?.from === level.from && smallest.to === level.to ? words : null;
}

function lengthOf(elements: readonly Element[]): number {
  return elements.reduce((sum, element) => sum + element.textContent.trim().length, 0);
}
