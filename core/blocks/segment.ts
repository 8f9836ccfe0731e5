import type { Snapshot } from '../page/snapshot.ts';
import { yieldNow } from '../yield.ts';
import type { SegmentOptions, Segments } from './segments.ts';
import { stepsThrough } from './steps.ts';
import { Walk } from './walk.ts';

/** So many steps of the walk are made in one go. */
const AT_ONCE = 1000;

/** Walks the snapshot once. */
export async function segment(snapshot: Snapshot, options: SegmentOptions): Promise<Segments> {
  const walk = new Walk(snapshot, options);
  let steps = 0;
  for (const _ of stepsThrough(snapshot.draft.documentElement, walk)) {
    if (walk.listing) walk.addListing(walk.listing, (await options.bring())?.listingOf);
    steps += 1;
    if (steps % AT_ONCE === 0) await yieldNow(options);
  }
  return walk.result();
}
