import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReadResult } from '../../core/article.ts';
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
        <p class="facts">
          {[result.article.title, result.article.byline, result.article.publishedTime, `${result.article.words} words`]
            .filter(Boolean)
            .join(' · ')}
        </p>
      ) : (
        <p role="alert">There is no story: {result.reason}</p>
      )}
      <div class="story" ref={body} />
    </section>
  );
}
