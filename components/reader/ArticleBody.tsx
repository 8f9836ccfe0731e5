import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article, Removal } from '../../core/article.ts';
import type { Translate } from '../../core/messages.ts';
import { enhance } from './enhance.ts';
import type { MadeStory } from './made-story.ts';
import { fillWith, foldLeadIn, type StoryDom, showPutBack } from './story-dom.ts';
import type { ToolBox } from './tools/use-tools.ts';

/** The story, with what was put back into it. */
export function ArticleBody(props: {
  article: Article;
  made?: MadeStory | undefined;
  putBack: readonly Removal[];
  pictures: boolean;
  box: Pick<ToolBox, 'use'>;
  t: Translate;
  /** Called with the story's DOM whenever it was filled anew, before it is painted. */
  onFilled: (story: StoryDom) => void;
}) {
  const { article, made, t, onFilled, pictures } = props;
  const { use } = props.box;
  const dom = useRef<StoryDom | null>(null);
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!holder.current) return;
    const story = fillWith(holder.current, article.body, pictures, made);
    const ending = new AbortController();
    if (article.leadIn) foldLeadIn(story, article.leadIn, { closed: t('leadInFolded'), open: t('leadInOpen') });
    void enhance(story, {
      article,
      t,
      withTools: (act, otherwise) => use(act, ending.signal, otherwise),
      signal: ending.signal,
    });
    dom.current = story;
    onFilled(story);
    return () => ending.abort();
  }, [article, made, t, onFilled, pictures, use]);
  useLayoutEffect(() => {
    // Also when the story was filled anew.
    if (dom.current) showPutBack(dom.current, props.putBack);
  }, [article, pictures, props.putBack]);
  return <div class="story" ref={holder} />;
}
