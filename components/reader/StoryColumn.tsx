import type { ComponentChildren, RefObject } from 'preact';
import type { Article, Removal } from '../../core/article.ts';
import type { Translate } from '../../core/messages.ts';
import { ArticleBody } from './ArticleBody.tsx';
import { EndMark } from './EndMark.tsx';
import { Masthead } from './Masthead.tsx';
import type { MadeStory } from './made-story.ts';
import type { StoryDom } from './story-dom.ts';
import type { ToolBox } from './tools/use-tools.ts';

/** The story from its masthead to its end mark. */
export function StoryColumn(props: {
  column: RefObject<HTMLElement | null>;
  article: Article;
  made?: MadeStory | undefined;
  host: string;
  putBack: readonly Removal[];
  pictures: boolean;
  box: ToolBox;
  t: Translate;
  lang: string;
  /** What is to be known before one begins to read. */
  note?: ComponentChildren;
  onFilled: (story: StoryDom) => void;
  children?: ComponentChildren;
}) {
  const { article, t } = props;
  return (
    <article
      class="column"
      ref={props.column}
      lang={article.lang || undefined}
      dir={article.dir}
      aria-labelledby="clearstory-title"
      tabIndex={-1}
      autofocus
    >
      <Masthead article={article} host={props.host} box={props.box} t={t} lang={props.lang} />
      {props.note}
      <ArticleBody
        article={article}
        made={props.made}
        putBack={props.putBack}
        pictures={props.pictures}
        box={props.box}
        t={t}
        onFilled={props.onFilled}
      />
      {props.children}
      <EndMark />
    </article>
  );
}
