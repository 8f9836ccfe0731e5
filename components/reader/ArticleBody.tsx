import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article, Removal } from '../../core/article.ts';
import type { Translate } from '../../core/messages.ts';
import { enhance } from './enhance.ts';
import { fillWith, foldLeadIn, type StoryDom, showPutBack } from './story-dom.ts';

/** The story, with what was put back into it. */
export function ArticleBody(props: {
  article: Article;
  putBack: readonly Removal[];
  pictures: boolean;
  t: Translate;
  /** Called with the story's DOM whenever it was filled anew, before it is painted. */
  onFilled: (story: StoryDom) => void;
}) {
  const { article, t, onFilled, pictures } = props;
  const dom = useRef<StoryDom | null>(null);
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!holder.current) return;
    const story = fillWith(holder.current, article.body, pictures);
    const ending = new AbortController();
    if (article.leadIn) foldLeadIn(story, article.leadIn, t('leadInFolded'));
    enhance(story, { article, t, signal: ending.signal });
    dom.current = story;
    onFilled(story);
    return () => ending.abort();
  }, [article, t, onFilled, pictures]);
  useLayoutEffect(() => {
    // Also when the story was filled anew.
    if (dom.current) showPutBack(dom.current, props.putBack);
  }, [article, props.putBack]);
  return <div class="story" ref={holder} />;
}
