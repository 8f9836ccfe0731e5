import { genuine } from '../../../core/page/live.ts';
import type { LiveElements } from '../page-place.ts';
import type { StoryDom } from '../story-dom.ts';

/** A part of the story that can be taken out as one. */
export interface Level {
  /** Numbers of its first element in the story, and of the one after its last. */
  readonly from: number;
  readonly to: number;
  /** The page's elements that hold just this of the story, innermost first; none where it has no box of its own. */
  readonly boxes: readonly Element[];
}

type Range = Pick<Level, 'from' | 'to'>;

/**
 * The parts of the story that a block stands in, from the block itself outwards; never the whole story. The story has no
 * wrappers, so it is the page's own boxes that say what belongs together. Of what is on another page, nothing is known
 * but the story itself.
 */
export function levelsAround(block: Element, story: StoryDom, live: LiveElements): Level[] {
  const start = live[story.elements.indexOf(block)];
  const known = start ? live : story.elements;
  let range = rangeOf(block, story);
  let boxes: Element[] = [];
  const levels: Level[] = [];
  for (const box of boxesFrom(start ?? block, story.holder)) {
    const wider = grow(range, box, story, known);
    if (isWhole(wider, story)) break;
    if (wider.to - wider.from > range.to - range.from) {
      levels.push({ ...range, boxes });
      range = wider;
      boxes = [];
    }
    if (start) boxes.push(box);
  }
  return [...levels, { ...range, boxes }].filter(level => !isWhole(level, story));
}

/** The outermost elements of a part, in order. */
export function elementsOf({ from, to }: Range, { elements }: StoryDom): Element[] {
  const outermost: Element[] = [];
  for (const element of elements.slice(from, to)) if (!outermost.at(-1)?.contains(element)) outermost.push(element);
  return outermost;
}

function isWhole({ from, to }: Range, { elements }: StoryDom): boolean {
  return from === 0 && to === elements.length;
}

function* boxesFrom(start: Element, holder: Element): Iterable<Element> {
  for (let box: Element | null = start; box && box !== holder; box = genuine(box, 'parentElement')) {
    if (genuine(box, 'localName') === 'body') return;
    yield box;
  }
}

function rangeOf(element: Element, { elements }: StoryDom): Range {
  const from = elements.indexOf(element);
  let to = from + 1;
  while (to < elements.length && element.contains(elements[to] ?? null)) to += 1;
  return { from, to };
}

/** A range with what else of the story a box holds, before and behind it. What no page has goes with its neighbours. */
function grow(range: Range, box: Element, story: StoryDom, known: LiveElements): Range {
  const contains = genuine(box, 'contains');
  const isOut = (index: number) => {
    const element = known[index];
    return element ? !contains(element) : null;
  };
  let { from, to } = range;
  for (let index = from - 1; index >= 0 && !isOut(index); index--) if (isOut(index) === false) from = index;
  for (let index = to; index < story.elements.length && !isOut(index); index++)
    if (isOut(index) === false) to = rangeOf(story.elements[index] ?? story.holder, story).to;
  return { from, to };
}
