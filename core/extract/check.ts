import type { Cut } from '../draft/declutter.ts';
import { collectProse } from './prose.ts';

/** What is never a story, however much text it holds. */
const NEVER_STORY = new Set(['ad', 'interstitial', 'form', 'share']);
/** Where rules took as much running text as they left, they were mistaken. */
const MOST_TAKEN = 1;
/** Characters of a story that rules may have taken whole. */
const A_STORY = 1200;

/**
 * Whether the rules took so much running text out from between the story's first and last line that they must have been
 * mistaken (`places`: those of the story's elements); for a page where no story was left (no places), whether they took one.
 */
export function isSuspicious(cuts: readonly Cut[], places: readonly number[], left: number): boolean {
  const known = places.filter(place => place >= 0);
  const first = known.reduce((least, place) => Math.min(least, place), Number.POSITIVE_INFINITY);
  const last = known.reduce((most, place) => Math.max(most, place), -1);
  const within = cuts.filter(({ place }) => known.length === 0 || (place > first && place < last));
  const taken = within.reduce((sum, cut) => sum + runningText(cut), 0);
  return taken > Math.max(left * MOST_TAKEN, A_STORY);
}

function runningText({ kind, node, said }: Cut): number {
  if (said || NEVER_STORY.has(kind) || !(node instanceof Element)) return 0;
  return collectProse(node).reduce((sum, block) => sum + (block.teaser ? 0 : block.length), 0);
}
