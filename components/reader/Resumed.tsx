import type { Translate } from '../../core/messages.ts';
import { Button } from '../controls/Button.tsx';

/** Says that reading goes on where it was left, and offers the beginning. */
export function Resumed(props: { t: Translate; onTop: () => void; onGone: () => void }) {
  const { t } = props;
  return (
    <div class="resumed">
      <p class="resumed__text">{t('resumed')}</p>
      <Button look="text" label={t('fromTop')} onPress={props.onTop} />
      <Button look="bare" label={t('dismiss')} icon="close" onPress={props.onGone} />
    </div>
  );
}
