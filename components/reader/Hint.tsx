import type { ComponentChildren } from 'preact';
import type { Translate } from '../../core/messages.ts';
import { Button } from '../controls/Button.tsx';
import * as icons from '../controls/icons.ts';

/** A line of words that stands at the bottom of the reader until it is sent away. */
export function Hint(props: { text: string; t: Translate; onGone: () => void; children?: ComponentChildren }) {
  return (
    <div class="hint">
      <p class="hint__text" role="status">
        {props.text}
      </p>
      {props.children}
      <Button look="bare" label={props.t('dismiss')} icon={icons.close} onPress={props.onGone} />
    </div>
  );
}
