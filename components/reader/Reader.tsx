import type { ReadResult } from '../../core/article.ts';
import type { Translate } from '../../core/messages.ts';
import { ArticleBody } from './ArticleBody.tsx';

/** The whole reader: header, story, and what was removed. */
export function Reader(props: {
  result: Extract<ReadResult, { ok: true }>;
  host: string;
  t: Translate;
  onClose: () => void;
}) {
  const { article, removals } = props.result;
  return (
    <div class="reader">
      <header class="bar">
        <span class="source">{props.host}</span>
        <button type="button" onClick={event => event.isTrusted && props.onClose()}>
          {props.t('close')}
        </button>
      </header>
      <article lang={article.lang || undefined} dir={article.dir}>
        <h1>{article.title}</h1>
        <p class="meta">
          {article.byline && <span class="byline">{article.byline}</span>}
          <span>{props.t.plural('minutes', article.minutes)}</span>
        </p>
        <ArticleBody html={article.body} />
      </article>
      <details class="removed">
        <summary>{props.t('removedTitle', removals.length)}</summary>
        <ul>
          {removals.map(removal => (
            <li key={removal.id}>
              {props.t(`kind_${removal.kind}`)}: {removal.preview}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
