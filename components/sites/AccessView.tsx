import type { Translate } from '../../core/messages.ts';
import { Button } from '../controls/Button.tsx';
import { Brand } from './Brand.tsx';

/** Why the browser is about to ask, and for what. */
export function AccessView(props: {
  site: string;
  note: string;
  t: Translate;
  onAllow: () => void;
  onRefuse: () => void;
}) {
  const { site, t } = props;
  return (
    <main class="access">
      <Brand />
      <h1>{t('accessHeading', site)}</h1>
      <p>{t('accessWhy', site)}</p>
      <p class="soft">{t('accessPromise')}</p>
      <p class="row">
        <Button look="strong" label={t('accessAllow', site)} onPress={props.onAllow} />
        <Button label={t('accessRefuse')} onPress={props.onRefuse} />
      </p>
      <p class="message" role="status">
        {props.note}
      </p>
    </main>
  );
}
