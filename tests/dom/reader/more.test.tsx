import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { samples } from '../../gallery/samples.ts';
import { soon } from '../lib/soon.ts';
import { openReader, t } from './open-reader.ts';

let reader: Awaited<ReturnType<typeof openReader>> | undefined;

afterEach(() => reader?.close());

async function openMore(given: Parameters<typeof openReader>[0] = {}) {
  reader = await openReader(given);
  await reader.press(t('more'));
  return reader;
}

test('the menu leads to the options and says the version', async () => {
  const { press, asked, get } = await openMore();
  await press(t('popupOptions'));
  expect(asked.openPage).toHaveBeenLastCalledWith('options');
  expect(get('.more').textContent).toContain('Clearstory 1.2.3');
});

test('the help names the browser’s own shortcut, and leads to where it is changed and to how all of it works', async () => {
  const { press, asked, get } = await openMore();
  await press(t('help'));
  expect(get('#clearstory-help .keys').textContent).toContain(`Alt+Shift+S${t('commandToggle')}`);
  await press(t('changeShortcut'));
  expect(asked.openPage).toHaveBeenLastCalledWith('shortcuts');
  await press(t('howItWorks'));
  expect(asked.openPage).toHaveBeenLastCalledWith('welcome');
});

test('the help names keys as they are called in the language of the interface', async () => {
  const words: Readonly<Record<string, string>> = { keySpace: 'Leertaste', keyShift: 'Umschalt' };
  const say: typeof t = Object.assign((...given: Parameters<typeof t>) => words[given[0]] ?? t(...given), t);
  const { press, get } = await openMore({ t: say });
  await press(t('help'));
  expect(get('#clearstory-help .keys').textContent).toContain(`LeertasteUmschalt + Leertaste${t('key_page')}`);
});

test('a report is written when it is asked for, can be changed, and is kept until the story is another one', async () => {
  const { press, get, all, dialog } = await openMore();
  const focused = () => (dialog.getRootNode() as ShadowRoot).activeElement;
  expect(all('.report')).toEqual([]);
  await press(t('reportProblem'));
  const field = () => get('.report textarea') as HTMLTextAreaElement;
  await soon(() => expect(focused()?.textContent).toBe(t('back')));
  expect(field().value).toContain(`Address: ${samples.everything.article.url}`);
  field().focus();
  await userEvent.keyboard('d');
  await soon(() => expect(field().value).toContain('d'));
  expect(get('.reader').dataset.theme, 'a key in the field is a letter').toBe('auto');
  field().setSelectionRange(0, 0);
  const said = 'The second paragraph is missing.';
  await userEvent.keyboard(said);
  await soon(() => expect(field().value).toContain(said));
  await press(t('back'));
  await soon(() => expect(all('.report')).toEqual([]));
  await soon(() => expect(focused()).toBe(get('.more button')));
  await press(t('reportProblem'));
  await soon(() => expect(field().value).toContain(said));
});

test('the report is read out by name, and the form opens in a tab of its own that learns nothing of this one', async () => {
  const { press, get } = await openMore();
  await press(t('reportProblem'));
  expect(get('.report textarea').getAttribute('aria-label')).toBe(t('reportText'));
  const link = get('.report a') as HTMLAnchorElement;
  expect(link.target).toBe('_blank');
  expect(link.rel).toBe('noopener noreferrer');
  expect(link.search + link.hash, 'nothing of the page goes along').toBe('');
});
