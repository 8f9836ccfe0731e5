import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Backup } from '../../components/sites/Backup.tsx';
import { makeBackup } from '../../core/backup.ts';
import { NOTHING_STORED } from '../../core/stored.ts';
import { soon } from './lib/soon.ts';
import { t } from './reader/open-reader.ts';

afterEach(() => document.body.replaceChildren());

test.each([true, false])('a backup is said to be back only where it was stored: %s', async stored => {
  const main = document.body.appendChild(document.createElement('main'));
  const restored = Promise.withResolvers<boolean>();
  let asked = false;
  const onRestore = () => {
    asked = true;
    return restored.promise;
  };
  render(<Backup stored={NOTHING_STORED} t={t} onSave={() => undefined} onRestore={onRestore} />, main);
  const field = main.querySelector('input[type=file]');
  if (!field) throw new Error('no field');
  const said = () => main.querySelector('[role=status]')?.textContent;
  const file = new File([makeBackup(NOTHING_STORED)], 'backup.json', { type: 'application/json' });
  await userEvent.upload(field, file);
  await soon(() => expect(asked).toBe(true));
  expect(said()).toBe('');
  restored.resolve(stored);
  await restored.promise;
  await soon(() => expect(said()).toBe(stored ? t('backupDone') : ''));
});
