import type { RelatedSection } from '../../core/article.ts';
import type { Translate } from '../../core/messages.ts';
import { Button } from '../controls/Button.tsx';
import * as icons from '../controls/icons.ts';

export const RELATED_ID = 'clearstory-related';

export const countRelated = (related: readonly RelatedSection[]) =>
  related.reduce((sum, { links }) => sum + links.length, 0);

/** The page's related posts as plain links: where it has several lists, each under its own heading. */
export function RelatedPosts(props: { related: readonly RelatedSection[]; t: Translate; onShow: () => void }) {
  const { related, t } = props;
  return (
    <section class="foot__section" aria-labelledby={RELATED_ID}>
      <h2 class="foot__heading" id={RELATED_ID} tabIndex={-1}>
        {t('relatedPosts', countRelated(related))}
      </h2>
      {related.map(({ heading, links, place }) => (
        <div key={place}>
          {heading && related.length > 1 && (
            <h3 class="related__heading" dir="auto">
              {heading}
            </h3>
          )}
          <ul class="related">
            {links.map(({ title, url }) => (
              <li class="related__item" key={url}>
                <a class="related__link" href={url} rel="noopener noreferrer" dir="auto">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <Button label={t('showOnPage')} icon={icons.leave} onPress={props.onShow} />
    </section>
  );
}
