import type { Translate } from '../../core/messages.ts';
import { Button } from '../controls/Button.tsx';

/** Says that the story was not plain to find and may have parts elsewhere, and offers the page itself. */
export function Guessed(props: { t: Translate; onPage: () => void }) {
  const { t } = props;
  return (
    <div class="guessed" role="note">
      <p class="guessed__text">{t('guessed')}</p>
      <Button look="text" label={t('seePage')} onPress={props.onPage} />
    </div>
  );
}
