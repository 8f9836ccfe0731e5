import type { ComponentChildren } from 'preact';
import type { Translate } from '../../core/messages.ts';

/** What stands below the story, on a ground of its own. */
export function Foot(props: { url: string; t: Translate; lang: string; children: ComponentChildren }) {
  const { t, url, lang } = props;
  return (
    <div class="foot__inner">
      {props.children}
      <p class="foot__source">
        {t('source')}{' '}
        <a href={url} rel="noopener noreferrer" dir="ltr">
          {url}
        </a>
        <span class="foot__printed">
          {t('printedOn', new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format())}
        </span>
      </p>
    </div>
  );
}
