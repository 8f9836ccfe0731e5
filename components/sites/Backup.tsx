import { useState } from 'preact/hooks';
import { makeBackup, readBackup } from '../../core/backup.ts';
import type { Translate } from '../../core/messages.ts';
import { formatList } from '../../core/sites/list-text.ts';
import type { Stored } from '../../core/stored.ts';
import { Button } from '../controls/Button.tsx';
import { takeFile } from './take-file.ts';

/** Taking everything along, or the list alone, and bringing it back. */
export function Backup(props: {
  stored: Stored;
  t: Translate;
  onSave: (name: string, text: string) => void;
  /** Resolves to whether it was stored. */
  onRestore: (stored: Stored) => Promise<boolean>;
}) {
  const { stored, t } = props;
  const [said, setSaid] = useState('');
  const restore = async (file: File | undefined) => {
    if (!file) return;
    const result = readBackup(await file.text());
    if (!result.ok) return setSaid(t(`backup_${result.fault.replaceAll('-', '_')}`));
    if (!(await props.onRestore(result.stored))) return setSaid('');
    const wrong = [...result.wrong.settings, ...result.wrong.sites.map(line => line.text)];
    setSaid(wrong.length > 0 ? t('backupDoneBut', wrong.slice(0, 10).join(', ')) : t('backupDone'));
  };
  return (
    <div class="backup">
      <div class="row">
        <Button
          label={t('listExport')}
          onPress={() => props.onSave('clearstory-sites.txt', formatList(stored.sites))}
        />
        <Button label={t('backupSave')} onPress={() => props.onSave('clearstory-settings.json', makeBackup(stored))} />
        <label class="button filebutton">
          {t('backupRestore')}
          <input
            class="unseen"
            type="file"
            accept=".json,application/json"
            onChange={event => restore(takeFile(event.currentTarget))}
          />
        </label>
      </div>
      <p class="soft small">{t('backupHelp')}</p>
      <p class="message" role="status">
        {said}
      </p>
    </div>
  );
}
