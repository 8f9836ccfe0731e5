import type { Way } from '../article.ts';
import type { Cut } from '../draft/declutter.ts';
import { placeOf } from '../draft/stamp.ts';
import { findAnchor } from './anchor.ts';
import { cutBeyond } from './bounds.ts';
import { findGap, type Gap } from './gap.ts';
import { joinAround } from './join.ts';
import { type Found, locate } from './locate.ts';
import { collectProse } from './prose.ts';

/** A story as it was found, and whether the first look was enough. */
export interface Extract extends Found {
  readonly way: Way;
  /** What stood behind the story and is another's. */
  readonly cuts: readonly Cut[];
}

/** Missing text from which the first look is taken to have seen one part of the story only. */
const SPLIT = 0.3;
const SPLIT_BLOCKS = 3;

/**
 * Finds the story in the draft, which it takes apart, or null where there is none. Readability looks first. Where much
 * running text between the title and the last line is missing from what it found, the story lies in many wrappers of
 * which it took one: then the wrappers are undone in a spare draft, and it looks again.
 */
export function extract(draft: Document, title: string): Extract | null {
  const prose = collectProse(draft.body);
  const spare = draft.cloneNode(true) as Document;
  const anchor = findAnchor(draft, title, prose);
  const found = locate(draft);
  if (!found) return null;
  const gap = findGap(prose, found.body, anchor);
  const joined = isSplit(gap) ? join(spare, gap) : null;
  const story = joined ?? found;
  return { ...story, cuts: cutBeyond(story.body, anchor), way: joined ? 'candidate' : 'full' };
}

function isSplit(gap: Gap): boolean {
  return gap.share >= SPLIT && gap.whole.length - gap.kept.length >= SPLIT_BLOCKS;
}

/** The story with its parts side by side, unless that lost any of what was there before. */
function join(draft: Document, gap: Gap): Found | null {
  joinAround(draft, gap.whole);
  const found = locate(draft);
  if (!found) return null;
  const places = new Set([...found.body.querySelectorAll('*')].map(placeOf));
  return gap.kept.every(place => places.has(place)) ? found : null;
}
