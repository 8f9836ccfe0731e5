import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article, Removal } from '../../core/article.ts';
import type { Translate } from '../../core/messages.ts';
import { fillWith, foldLeadIn, type StoryDom, showPutBack } from './story-dom.ts';

/** The story, with what was put back into it. */
export function ArticleBody(props: {
  article: Article;
  putBack: readonly Removal[];
  t: Translate;
  /** Called with the story's DOM whenever it was filled anew, before it is painted. */
  onFilled: (story: StoryDom) => void;
}) {
  const { article, t, onFilled } = props;
  const holder = useRef<HTMLDivElement>(null);
  const story = useRef<StoryDom | null>(null);
  useLayoutEffect(() => {
    if (!holder.current) return;
    story.current = fillWith(holder.current, article.body);
    if (article.leadIn) foldLeadIn(story.current, article.leadIn, t('leadInFolded'));
    onFilled(story.current);
  }, [article, t, onFilled]);
  useLayoutEffect(() => {
    if (story.current) showPutBack(story.current, props.putBack);
  }, [article, props.putBack]);
  return <div class="story" ref={holder} />;
}
