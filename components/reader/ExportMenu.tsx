import { useState } from 'preact/hooks';
import type { Translate } from '../../core/messages.ts';
import { Button } from '../controls/Button.tsx';
import * as icons from '../controls/icons.ts';
import type { TakeHow, Taken } from './take-along/take-along.ts';

const WAYS: readonly { how: TakeHow; key: string; icon: string }[] = [
  { how: 'copy', key: 'takeCopy', icon: icons.copy },
  { how: 'markdown', key: 'takeMarkdown', icon: icons.save },
  { how: 'html', key: 'takeHtml', icon: icons.page },
  { how: 'epub', key: 'takeEpub', icon: icons.book },
];

/** The lines of a menu that take the story along, and a line that says what came of it. */
export function ExportMenu(props: { t: Translate; onTake: (how: TakeHow) => Promise<Taken> }) {
  const { t } = props;
  const [said, setSaid] = useState('');
  const take = async (how: TakeHow) => {
    setSaid(t('takeWorking'));
    const { ok, name } = await props.onTake(how).catch(() => ({ ok: false, name: '' }));
    if (!ok) return setSaid(t('takeFailed'));
    setSaid(name ? t('takeSaved', name) : t('takeCopied'));
  };
  return (
    <>
      {WAYS.map(({ how, key, icon }) => (
        <Button key={how} look="item" label={t(key)} icon={icon} onPress={() => take(how)} />
      ))}
      <p class="taken" role="status">
        {said}
      </p>
    </>
  );
}
