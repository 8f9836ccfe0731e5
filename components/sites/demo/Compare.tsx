import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Translate } from '../../../core/messages.ts';
import { Icon } from '../../controls/Icon.tsx';
import * as icons from '../../controls/icons.ts';
import { percent } from '../../say-degree.ts';

/** Where the border stands at first, in percent. */
const MIDDLE = 50;

/**
 * Two pictures of one thing, one over the other, with a border that one moves: by pointer, by finger or by arrow keys.
 * It is the browser's own slider, as wide as the pictures.
 */
export function Compare(props: { before: ComponentChildren; after: ComponentChildren; t: Translate }) {
  const { t } = props;
  const [at, setAt] = useState(MIDDLE);
  return (
    <figure class="compare">
      <div class="compare__pictures" style={{ '--at': at / 100 }}>
        <div class="compare__picture" inert>
          {props.before}
        </div>
        <div class="compare__picture compare__after" inert>
          {props.after}
        </div>
        <input
          class="compare__border"
          type="range"
          min={0}
          max={100}
          value={at}
          aria-label={t('welcomeCompare')}
          aria-valuetext={percent(at / 100, t)}
          onInput={event => event.isTrusted && setAt(event.currentTarget.valueAsNumber)}
        />
        <span class="compare__handle" aria-hidden="true">
          <Icon path={icons.bothWays} />
        </span>
      </div>
      <figcaption class="compare__words">
        <span>{t('welcomeBefore')}</span>
        <span>{t('welcomeAfter')}</span>
      </figcaption>
    </figure>
  );
}
