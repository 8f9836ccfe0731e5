import { openRootOf } from '../page/shadow-hosts.ts';
import type { Snapshot } from '../page/snapshot.ts';
import { yieldNow } from '../yield.ts';
import type { SegmentOptions, Segments } from './segments.ts';
import { stepsThrough } from './steps.ts';
import { Walk } from './walk.ts';

/** So many nodes are looked at in one go. */
const AT_ONCE = 1000;

/** Walks the snapshot once. */
export async function segment(snapshot: Snapshot, options: SegmentOptions): Promise<Segments> {
  const walk = new Walk(snapshot, options);
  await walkThrough(snapshot.draft.documentElement, walk, snapshot, options);
  return walk.result();
}

async function walkThrough(root: Element, walk: Walk, snapshot: Snapshot, options: SegmentOptions): Promise<void> {
  for (const _ of stepsThrough(root, walk, AT_ONCE)) {
    const { listing, places } = walk;
    const hosts = places.hosts.splice(0);
    if (listing) walk.addListing(listing, (await options.bring())?.listingOf);
    else if (hosts.length === 0) await yieldNow(options);
    // The first of a page: from now on shadow roots are opened as they are met.
    else places.openWith((await options.bring())?.shadowOpener(snapshot.draft, options.shadowRootOf ?? openRootOf));
    for (const host of hosts) await walkThrough(host, walk, snapshot, options);
  }
}
