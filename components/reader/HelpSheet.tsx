import type { Translate } from '../../core/messages.ts';
import { Button } from '../controls/Button.tsx';
import { Switch } from '../controls/Switch.tsx';
import { shortcuts } from './shortcuts.ts';

/** The keys of the reader. */
export function HelpSheet(props: {
  t: Translate;
  /** Whether single keys are listened to. */
  keysOn: boolean;
  onKeysOn: (on: boolean) => void;
  onDone: () => void;
}) {
  const { t } = props;
  return (
    <>
      <h2 class="panel__title">{t('help')}</h2>
      <dl class="keys">
        {shortcuts.map(({ keys, says }) => (
          <div class="keys__row" key={says}>
            <dt class="keys__keys">
              {keys.map(key => (
                <kbd class="keys__key" key={key}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd class="keys__says">{t(says)}</dd>
          </div>
        ))}
      </dl>
      <Switch label={t('singleKeys')} checked={props.keysOn} onChange={props.onKeysOn} />
      <Button label={t('done')} onPress={props.onDone} />
    </>
  );
}
