import type { RelatedSection } from '../../core/article.ts';
import type { Translate } from '../../core/messages.ts';
import { Button } from '../controls/Button.tsx';
import * as icons from '../controls/icons.ts';

export const RELATED_ID = 'clearstory-related';

/** The page's related posts as plain links. */
export function RelatedPosts(props: { related: RelatedSection; t: Translate; onShow: () => void }) {
  const { related, t } = props;
  return (
    <section class="foot__section" aria-labelledby={RELATED_ID}>
      <h2 class="foot__heading" id={RELATED_ID} tabIndex={-1}>
        {t('relatedPosts', related.links.length)}
      </h2>
      <ul class="related">
        {related.links.map(link => (
          <li class="related__item" key={link.url}>
            <a class="related__link" href={link.url} rel="noopener noreferrer" dir="auto">
              {link.title}
            </a>
          </li>
        ))}
      </ul>
      <Button label={t('showOnPage')} icon={icons.leave} onPress={props.onShow} />
    </section>
  );
}
