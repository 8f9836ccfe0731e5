import type { BlockExtras } from './blocks/extras.ts';
import type { JudgeExtras } from './judges/index.ts';
import type { PageExtras } from './page/extras.ts';
import type { StoryExtras } from './story/extras.ts';

/** Parts of the pipeline that few pages need. */
export type Extras = BlockExtras & PageExtras & JudgeExtras & StoryExtras;

/**
 * Brings them, once a page turns out to need one. Where they cannot be had, in a page that the extension can no longer
 * reach, that costs what they would have made better, and never a sentence.
 */
export type BringExtras = () => Promise<Extras | undefined>;
