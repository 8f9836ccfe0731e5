import type { openStoryFrame } from './frames.ts';
import type { shadowOpener } from './shadows.ts';

/** What is only asked of a page that is put together in an uncommon way. */
export interface PageExtras {
  readonly openStoryFrame: typeof openStoryFrame;
  readonly shadowOpener: typeof shadowOpener;
}
