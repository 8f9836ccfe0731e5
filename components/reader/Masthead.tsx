import type { Article } from '../../core/article.ts';
import type { Translate } from '../../core/messages.ts';
import { sayDate } from './say-date.ts';

/** What stands over the story: where it is from, its title, who wrote it and when, and how long it takes. */
export function Masthead(props: { article: Article; host: string; t: Translate; lang: string }) {
  const { article, t } = props;
  const date = sayDate(article.publishedTime, article.lang || props.lang);
  return (
    <header class="masthead">
      <p class="masthead__from">
        {article.siteName && article.siteName !== props.host && <span class="masthead__site">{article.siteName}</span>}
        <span class="masthead__host" dir="ltr">
          {props.host}
        </span>
      </p>
      <h1 class="masthead__title" id="clearstory-title">
        {article.title}
      </h1>
      <p class="masthead__facts">
        {article.byline && <span class="masthead__byline">{article.byline}</span>}
        {date && <time dateTime={article.publishedTime}>{date}</time>}
        <span>
          <bdi lang={props.lang}>{t.plural('readingTime', article.minutes)}</bdi>
        </span>
      </p>
    </header>
  );
}
