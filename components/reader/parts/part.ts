import type { Article } from '../../../core/article.ts';
import type { Translate } from '../../../core/messages.ts';
import { LARGE } from '../../../core/text/weight.ts';
import type { StoryDom } from '../story-dom.ts';

/** What a part of the story may need to work. */
export interface PartContext {
  readonly article: Article;
  readonly t: Translate;
  /** Ends everything that was started. */
  readonly signal: AbortSignal;
}

/**
 * Something that makes a part of the story work in the reader. It may wrap and add, but takes none of the story's
 * elements away: their numbers are used later.
 */
export type Part = (story: StoryDom, context: PartContext) => void;

/** Makes parts of a story work: at once, or one after another and after those `before` where it is a large one. */
export async function setParts(
  parts: readonly Part[],
  story: StoryDom,
  context: PartContext,
  before?: Promise<void>,
): Promise<void> {
  const isLarge = story.elements.length > LARGE;
  if (isLarge) await before;
  for (const part of parts) {
    if (isLarge) await new Promise(resolve => setTimeout(resolve));
    if (context.signal.aborted) return;
    part(story, context);
  }
}
