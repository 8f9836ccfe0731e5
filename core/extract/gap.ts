import { isIn, placeOf, STAMP } from '../draft/stamp.ts';
import type { Anchor } from './anchor.ts';
import type { Prose } from './prose.ts';

/** What an extraction kept of a page's running text, and what it left out although the story flows around it. */
export interface Gap {
  /** Places of the blocks that were kept. */
  readonly kept: readonly number[];
  /** Places of the kept and of the missing blocks, in document order. */
  readonly whole: readonly number[];
  /** Weight of the missing blocks as a share of the kept ones: 1 is as much again. */
  readonly share: number;
  /** The same for those blocks alone that stand in the very kind of wrapper that kept blocks stand in. */
  readonly kinShare: number;
  /** Paragraphs that stand together between the title and the first kept block: the story's introduction. */
  readonly opening: readonly Prose[];
  /** Missing blocks within the marked story, or between kept ones in the very kind of wrapper that those are in. */
  readonly within: readonly Prose[];
}

/** What stands between title and text in other wrappers than the text is often a promise of other stories. */
const DOUBTFUL = 0.5;

/** The part of what was kept that must come from the marked story. */
const ASTRAY = 0.1;

/**
 * Compares an extraction with the running text that was there before. Left out by mistake are blocks between the
 * story's title and its last kept block, and blocks after it that stand in the same kind of wrapper as the kept ones, or
 * within what the page marks as the story, where they say more than all that was kept.
 */
export function findGap(all: readonly Prose[], body: Element, anchor: Anchor): Gap {
  const { own } = anchor;
  const prose = all.filter(({ linked }) => !linked);
  const places = new Set([...body.querySelectorAll(`[${STAMP}]`)].map(placeOf));
  const ours = prose.filter(block => places.has(block.place));
  const first = ours[0]?.place ?? Number.POSITIVE_INFINITY;
  const last = ours.at(-1)?.place ?? -1;
  const start = anchor.title >= 0 && anchor.title < last ? Math.min(anchor.title, first) : first;
  const astray = isAstray(prose, ours, anchor);
  if (astray)
    return { kept: [], whole: astray.map(block => block.place), share: 1, kinShare: 1, opening: [], within: [] };
  const kin = new Set(ours.map(block => block.kin));
  // What stands in one kind of wrapper before and behind what was kept is what that stands in.
  const others = prose.filter(block => !block.teaser && !places.has(block.place));
  const before = new Set(others.filter(({ place }) => place > start && place < first).map(block => block.kin));
  for (const block of others) if (block.place > last && before.has(block.kin)) kin.add(block.kin);
  const mass = sum(ours.map(block => block.length));
  const behind = others.filter(({ place }) => place > last && own !== null && isIn(own, place));
  if (sum(behind.map(block => block.length)) > mass) for (const block of behind) kin.add(block.kin);
  const leftOut = all.filter(
    ({ place, kin: wrapper, teaser }) =>
      !teaser && !places.has(place) && place > start && (place < last || kin.has(wrapper)),
  );
  const missing = leftOut.filter(({ linked }) => !linked);
  const weigh = ({ place, length, kin: wrapper }: Prose) =>
    place > first || kin.has(wrapper) ? length : length * DOUBTFUL;
  // What is left out behind the last kept block is of their kind already.
  const isOurs = ({ place, kin: wrapper }: Prose) =>
    (own !== null && isIn(own, place)) || (place < last && kin.has(wrapper));
  return {
    kept: ours.map(block => block.place),
    whole: [...ours, ...missing].map(block => block.place).sort((a, b) => a - b),
    share: sum(missing.map(weigh)) / Math.max(1, mass),
    opening: missing.filter(
      block =>
        block.place < first &&
        block.node.localName === 'p' &&
        missing.some(({ place, parent }) => place !== block.place && parent === block.parent),
    ),
    within: leftOut.filter(isOurs),
    kinShare: sum(missing.filter(block => kin.has(block.kin)).map(block => block.length)) / Math.max(1, mass),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The marked story's running text, where hardly any of what was kept comes from there. */
function isAstray(prose: readonly Prose[], kept: readonly Prose[], { own }: Anchor): readonly Prose[] | null {
  if (!own) return null;
  const isInside = ({ place }: Prose) => place >= own.first && place <= own.last;
  const inside = sum(kept.filter(isInside).map(block => block.length));
  return inside < sum(kept.map(block => block.length)) * ASTRAY ? prose.filter(isInside) : null;
}
