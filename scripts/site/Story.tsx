import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article, ReadResult } from '../../core/article.ts';
import { dayIn } from '../../core/text/any-day.ts';
import { parseInert } from '../../core/text/parse.ts';

/** The story, or why there is none. */
export function Story({ result }: { result: ReadResult }) {
  const body = useRef<HTMLDivElement>(null);
  const html = result.ok ? result.article.body : '';
  useLayoutEffect(() => {
    body.current?.replaceChildren(...parseInert(html).childNodes);
  }, [html]);
  return (
    <section aria-label="The story">
      <h2>The story</h2>
      {result.ok ? (
        <p class="facts">{factsOf(result.article)}</p>
      ) : (
        <p role="alert">There is no story: {result.reason}</p>
      )}
      <div class="story" ref={body} />
    </section>
  );
}

function factsOf({ title, byline, publishedTime, lang, words }: Article): string {
  const date = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
  const day = publishedTime && dayIn(publishedTime, lang);
  return [title, byline, day ? date.format(new Date(day)) : publishedTime, `${words} words`]
    .filter(Boolean)
    .join(' · ');
}
