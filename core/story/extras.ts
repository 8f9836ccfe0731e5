import type { setDirections } from './direction.ts';
import type { divideGiantText } from './giant-text.ts';
import type { findLeadIn, rangeOf } from './lead-in.ts';
import type { MediaTools } from './media-tools.ts';
import type { findPagination } from './pagination.ts';
import type { slicesOf } from './slices.ts';

/** What only some stories need to be built. */
export interface StoryExtras {
  readonly media: MediaTools;
  readonly divideGiantText: typeof divideGiantText;
  readonly slicesOf: typeof slicesOf;
  readonly findLeadIn: typeof findLeadIn;
  readonly rangeOf: typeof rangeOf;
  readonly setDirections: typeof setDirections;
  readonly findPagination: typeof findPagination;
}
