import { useState } from 'preact/hooks';
import type { Translate } from '../../core/messages.ts';
import type { SettingsChoice } from '../../core/settings.ts';
import { Button } from '../controls/Button.tsx';
import * as icons from '../controls/icons.ts';
import { Switch } from '../controls/Switch.tsx';
import type { TakeHow, Taken } from './take-along/take-along.ts';

const WAYS: readonly { as: TakeHow['as']; key: string; icon: string }[] = [
  { as: 'copy', key: 'takeCopy', icon: icons.copy },
  { as: 'markdown', key: 'takeMarkdown', icon: icons.save },
  { as: 'obsidian', key: 'takeObsidian', icon: icons.gem },
  { as: 'html', key: 'takeHtml', icon: icons.page },
  { as: 'epub', key: 'takeEpub', icon: icons.book },
];

/** The lines of a menu that take the story along, and a line that says what came of it. */
export function ExportMenu(props: {
  t: Translate;
  /** Whether Markdown begins with front matter. */
  frontMatter: boolean;
  onSettings: (choice: SettingsChoice) => void;
  onTake: (how: TakeHow) => Promise<Taken>;
}) {
  const { t } = props;
  const [said, setSaid] = useState('');
  const [frontMatter, setFrontMatter] = useState(props.frontMatter);
  const take = async (as: TakeHow['as']) => {
    setSaid(t('takeWorking'));
    const { ok, name } = await props.onTake({ as, frontMatter }).catch(() => ({ ok: false, name: '' }));
    if (!ok) return setSaid(t('takeFailed'));
    if (as === 'obsidian') return setSaid(t('takeObsidianDone'));
    setSaid(name ? t('takeSaved', name) : t('takeCopied'));
  };
  return (
    <>
      {WAYS.map(({ as, key, icon }) => (
        <Button key={as} look="item" label={t(key)} icon={icon} onPress={() => take(as)} />
      ))}
      <Switch
        label={t('setting_frontMatter')}
        checked={frontMatter}
        onChange={on => {
          setFrontMatter(on);
          props.onSettings({ frontMatter: on });
        }}
      />
      <p class="taken" role="status">
        {said}
      </p>
    </>
  );
}
