import type { Article } from '../../core/article.ts';
import type { Translate } from '../../core/messages.ts';
import { LARGE } from '../../core/text/weight.ts';
import { followAnchors } from './parts/anchors.ts';
import { cleanCopies } from './parts/clean-copies.ts';
import { enlargePictures } from './parts/enlarge.ts';
import { mayPlay } from './parts/may-play.ts';
import { setPictures } from './parts/pictures.ts';
import { boxWideParts } from './parts/scroll-boxes.ts';
import { keepVerses } from './parts/verses.ts';
import type { StoryDom } from './story-dom.ts';
import type { Tools } from './tools/tools.ts';

/** What a part of the story may need to work. */
export interface EnhanceContext {
  readonly article: Article;
  readonly t: Translate;
  /** Has something done with the tools, at once where they are there, or something else where they cannot be had. */
  readonly withTools: (use: (tools: Tools) => void, otherwise?: () => void) => void;
  /** Ends everything that was started. */
  readonly signal: AbortSignal;
}

/**
 * Something that makes a part of the story work in the reader. It may wrap and add, but takes none of the story's
 * elements away: their numbers are used later.
 */
type Enhancement = (story: StoryDom, context: EnhanceContext) => void;

const enhancements: readonly Enhancement[] = [
  keepVerses,
  boxWideParts,
  setPictures,
  enlargePictures,
  offerTools,
  followAnchors,
  cleanCopies,
];

/** Has the tools do the rest where there is code, a film or post, or a link within the story, which may be to a note. */
function offerTools(story: StoryDom, context: EnhanceContext): void {
  const { anchors, url } = context.article;
  const { host } = new URL(url);
  const takesTools = (element: Element) => element.matches('pre, blockquote[cite]') || mayPlay(element, host);
  if (anchors.size > 0 || story.elements.some(takesTools)) context.withTools(tools => tools.equip(story, context));
}

/** Makes the parts of a story work: at once, or one after another where it is a large one. */
export async function enhance(story: StoryDom, context: EnhanceContext): Promise<void> {
  for (const part of enhancements) {
    if (story.elements.length > LARGE) await new Promise(resolve => setTimeout(resolve));
    if (context.signal.aborted) return;
    part(story, context);
  }
}
