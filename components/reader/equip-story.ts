import { cleanCopies } from './parts/clean-copies.ts';
import { headCode } from './parts/code-heads.ts';
import { enlargePictures } from './parts/enlarge.ts';
import { openNotes } from './parts/footnotes.ts';
import { makeCards } from './parts/media-cards.ts';
import { type Part, type PartContext, setParts } from './parts/part.ts';
import type { StoryDom } from './story-dom.ts';

const LATER_PARTS: readonly Part[] = [enlargePictures, openNotes, makeCards, headCode, cleanCopies];

/** Makes what one can do with the parts of a story work, once they are set. */
export function equipStory(story: StoryDom, context: PartContext, set: Promise<void>): void {
  void setParts(LATER_PARTS, story, context, set);
}
