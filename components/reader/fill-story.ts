import type { MadeStory } from './made-story.ts';
import { followAnchors } from './parts/anchors.ts';
import { type Part, type PartContext, setParts } from './parts/part.ts';
import { setPictures } from './parts/pictures.ts';
import { boxWideParts } from './parts/scroll-boxes.ts';
import { keepVerses } from './parts/verses.ts';
import { fillWith, foldLeadIn, type StoryDom } from './story-dom.ts';

/** What has to be right before a story is seen: it would move its lines, or lead out of the reader. */
const FIRST_PARTS: readonly Part[] = [keepVerses, boxWideParts, setPictures, followAnchors];

/** A story that stands in the reader. */
export interface Filled {
  readonly story: StoryDom;
  /** When what has to be right before it is seen is: at once, but for a large one. */
  readonly set: Promise<void>;
}

/** Puts a story into its place, as one begins to read it. */
export function fillStory(
  holder: HTMLElement,
  context: PartContext,
  how: { readonly pictures: boolean; readonly made?: MadeStory | undefined },
): Filled {
  const { article, t } = context;
  const story = fillWith(holder, article.body, how.pictures, how.made);
  if (article.leadIn) foldLeadIn(story, article.leadIn, { closed: t('leadInFolded'), open: t('leadInOpen') });
  return { story, set: setParts(FIRST_PARTS, story, context) };
}
