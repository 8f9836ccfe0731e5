import type { Translate } from '../../core/messages.ts';
import type { Settings, SettingsChoice } from '../../core/settings.ts';
import { Button } from '../controls/Button.tsx';
import { ChoiceGroup } from '../controls/ChoiceGroup.tsx';
import { Switch } from '../controls/Switch.tsx';

type Switched = 'foldLeadIn' | 'cutReadAlso' | 'pictures' | 'contents' | 'pauseMedia' | 'followLinks' | 'frontMatter';

const CLEAN_UP: readonly Switched[] = ['foldLeadIn', 'cutReadAlso'];
const IN_THE_READER: readonly Switched[] = ['pictures', 'contents', 'pauseMedia', 'followLinks', 'frontMatter'];

interface ReadingProps {
  readonly settings: Settings;
  /** The keys that open the reader; '' where there are none. */
  readonly shortcut: string;
  readonly t: Translate;
  onChange(choice: SettingsChoice): void;
  /** Shows where the keys can be changed; a phone has none. */
  readonly onKeys?: (() => void) | undefined;
}

/** The settings that are not about one site. */
export function ReadingSettings(props: ReadingProps) {
  const { settings, t, onChange } = props;
  return (
    <div class="settings">
      <h3>{t('headOpening')}</h3>
      <ChoiceGroup
        name="button"
        label={t('settingButton')}
        value={settings.button}
        options={[
          { value: 'reader', label: t('settingButton_reader') },
          { value: 'popup', label: t('settingButton_popup') },
        ]}
        onChange={button => onChange({ button })}
      />
      <Keys {...props} />
      <h3>{t('headCleanUp')}</h3>
      <Switches names={CLEAN_UP} {...props} />
      <h3>{t('headReader')}</h3>
      <Switches names={IN_THE_READER} {...props} />
      <Switch label={t('singleKeys')} checked={settings.singleKeys} onChange={singleKeys => onChange({ singleKeys })} />
    </div>
  );
}

function Keys({ shortcut, t, onKeys }: ReadingProps) {
  if (!onKeys) return null;
  return (
    <p class="row settings__keys">
      <span>
        {t('commandToggle')}: {shortcut ? <kbd>{shortcut}</kbd> : '–'}
      </span>
      <Button look="text" label={t('changeShortcut')} onPress={onKeys} />
    </p>
  );
}

function Switches(props: ReadingProps & { names: readonly Switched[] }) {
  return props.names.map(name => (
    <Switch
      key={name}
      label={props.t(`setting_${name}`)}
      checked={props.settings[name]}
      onChange={on => props.onChange({ [name]: on })}
    />
  ));
}
