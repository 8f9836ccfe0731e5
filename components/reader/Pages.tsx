import type { Pagination } from '../../core/article.ts';
import type { Translate } from '../../core/messages.ts';
import { Button } from '../controls/Button.tsx';
import { Always } from './Always.tsx';
import { type PagesGiven, usePages } from './use-pages.ts';

/** Below a story that goes on at other addresses: which page this is, and the rest on request. */
export function Pages(props: PagesGiven & { pagination: Pagination; t: Translate }) {
  const { t } = props;
  const { page, pages } = props.pagination;
  const { join, start, cancel, keep, forget } = usePages(props);
  return (
    <section class="pages" aria-label={t('pagesTitle')} data-state={join.state}>
      <p class="pages__where" role="status">
        {join.state === 'idle' && (pages ? t('pageOf', page, pages) : t('pageMore', page))}
        {join.state === 'busy' && (pages ? t('pageComingOf', join.page, pages) : t('pageComing', join.page))}
        {join.state === 'whole' && t('pagesWhole')}
        {join.state === 'failed' && t('pageFailed', join.page)}
        {join.state === 'gaps' && t('pagesGap', join.page)}
        {join.state === 'cancelled' && t('pagesCancelled')}
      </p>
      <div class="pages__row">
        {join.state === 'busy' && <Button label={t('cancel')} onPress={cancel} />}
        {join.state === 'idle' && <Button look="strong" label={t('pagesJoin')} onPress={start} />}
        {(join.state === 'failed' || join.state === 'gaps' || join.state === 'cancelled') && (
          <>
            <Button label={t('tryAgain')} onPress={start} />
            {join.next && (
              <a class="pages__link" href={join.next} rel="noopener noreferrer">
                {t('pageOpen', join.page)}
              </a>
            )}
          </>
        )}
        {join.state === 'whole' && (
          <Always
            chosen={join.always}
            label={t('pagesAlways')}
            said={t('savedForSite')}
            t={t}
            onChoose={keep}
            onUndo={forget}
          />
        )}
      </div>
    </section>
  );
}
