import type { Article } from '../../core/article.ts';
import type { Translate } from '../../core/messages.ts';
import { sayDay } from './say-date.ts';
import type { ToolBox } from './tools/use-tools.ts';
import { useDay } from './use-day.ts';

/** A headline of so many letters would take half a window. */
const LONG = 90;

/** What stands over the story: where it is from, its title, who wrote it and when, and how long it takes. */
export function Masthead(props: { article: Article; host: string; box: ToolBox; t: Translate; lang: string }) {
  const { article, t, lang } = props;
  const day = useDay(article, props.box);
  return (
    <header class="masthead">
      <p class="masthead__from">
        {article.siteName && article.siteName !== props.host && <span class="masthead__site">{article.siteName}</span>}
        <span class="masthead__host" dir="ltr">
          {props.host}
        </span>
      </p>
      <h1 class="masthead__title" id="clearstory-title" data-long={article.title.length > LONG || undefined}>
        {article.title}
      </h1>
      <p class="masthead__facts">
        {article.byline && <span class="masthead__byline">{article.byline}</span>}
        {day && (
          <time dateTime={day}>
            <bdi lang={lang}>{sayDay(day, lang)}</bdi>
          </time>
        )}
        <span>
          <bdi lang={lang}>{t.plural('readingTime', article.minutes)}</bdi>
        </span>
      </p>
    </header>
  );
}
