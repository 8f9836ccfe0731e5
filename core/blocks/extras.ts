import type { listingOf } from './listing.ts';

/** What is only asked of a page that shows programs. */
export interface BlockExtras {
  readonly listingOf: typeof listingOf;
}
