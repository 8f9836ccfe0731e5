import type { Translate } from '../../core/messages.ts';
import type { Settings, SettingsChoice } from '../../core/settings.ts';
import { ChoiceGroup } from '../controls/ChoiceGroup.tsx';
import { Switch } from '../controls/Switch.tsx';

const SWITCHES = ['foldLeadIn', 'cutReadAlso', 'pictures', 'pauseMedia', 'followLinks'] as const;

/** The settings that are not about one site. */
export function ReadingSettings(props: {
  settings: Settings;
  t: Translate;
  onChange: (choice: SettingsChoice) => void;
}) {
  const { settings, t, onChange } = props;
  return (
    <div class="settings">
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
      {SWITCHES.map(name => (
        <Switch
          key={name}
          label={t(`setting_${name}`)}
          checked={settings[name]}
          onChange={on => onChange({ [name]: on })}
        />
      ))}
    </div>
  );
}
