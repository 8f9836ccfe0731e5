import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article, Removal } from '../../core/article.ts';
import type { Translate } from '../../core/messages.ts';
import { equipStory } from './equip-story.ts';
import { fillStory } from './fill-story.ts';
import type { MadeStory } from './made-story.ts';
import type { Painted } from './painted.ts';
import { type StoryDom, showPutBack } from './story-dom.ts';

/** What stands in the place of the story. */
interface Body {
  readonly article: Article;
  readonly made?: MadeStory | undefined;
  readonly pictures: boolean;
  readonly putBack: readonly Removal[];
  readonly t: Translate;
  /** Called with the story's DOM whenever it was filled anew, before it is painted. */
  readonly onFilled: (story: StoryDom) => void;
}

/** Keeps the story in its place, with what was put back into it, and makes it work. */
export function useBody(painted: Painted, { article, made, pictures, putBack, t, onFilled }: Body): void {
  const story = useRef<StoryDom | null>(null);
  useLayoutEffect(() => {
    const isFirst = story.current === null;
    const ending = isFirst ? painted.ending : new AbortController();
    const context = { article, t, signal: ending.signal };
    const filled = isFirst ? painted.filled : fillStory(painted.holder, context, { pictures, made });
    equipStory(filled.story, context, filled.set);
    story.current = filled.story;
    if (!isFirst) onFilled(filled.story);
    return () => ending.abort();
  }, [painted, article, made, t, onFilled, pictures]);
  useLayoutEffect(() => {
    // Also when the story was filled anew.
    if (story.current) showPutBack(story.current, putBack);
  }, [article, pictures, putBack]);
}
