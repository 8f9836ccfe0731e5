import type { MediaTools } from './story/media-tools.ts';

/**
 * Parts of the pipeline that few pages need: each is asked for when a page does, and only then. A part that cannot be
 * had, in a page that the extension can no longer reach, costs what it would have made better, and never a sentence.
 */
export interface Parts {
  readonly media: () => Promise<MediaTools | undefined>;
}
