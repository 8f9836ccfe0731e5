import type { Translate } from '../../core/messages.ts';
import type { About } from '../../core/reader-input.ts';
import type { OwnPage } from '../../core/requests.ts';
import { Button } from '../controls/Button.tsx';
import { Switch } from '../controls/Switch.tsx';
import { shortcuts } from './shortcuts.ts';

/** The keys of the reader. */
export function HelpSheet(props: {
  t: Translate;
  about: About;
  /** Whether single keys are listened to. */
  keysOn: boolean;
  onKeysOn: (on: boolean) => void;
  onPage: (page: OwnPage) => void;
}) {
  const { t, about } = props;
  const command = { keys: [about.shortcut], says: 'commandToggle' };
  const lines = about.shortcut ? [command, ...shortcuts] : shortcuts;
  const named = (key: string) => key.replace('Shift', t('keyShift')).replace('Space', t('keySpace'));
  return (
    <>
      <h2 class="panel__title">{t('help')}</h2>
      <dl class="keys">
        {lines.map(({ keys, says }) => (
          <div class="keys__row" key={says}>
            <dt class="keys__keys">
              {keys.map(key => (
                <kbd class="keys__key" key={key}>
                  {key === about.shortcut ? key : named(key)}
                </kbd>
              ))}
            </dt>
            <dd class="keys__says">{t(says)}</dd>
          </div>
        ))}
      </dl>
      <Switch label={t('singleKeys')} checked={props.keysOn} onChange={props.onKeysOn} />
      <p class="keys__ways">
        <Button look="text" label={t('changeShortcut')} onPress={() => props.onPage('shortcuts')} />
        <Button look="text" label={t('howItWorks')} onPress={() => props.onPage('welcome')} />
      </p>
    </>
  );
}
