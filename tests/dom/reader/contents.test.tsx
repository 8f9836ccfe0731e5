import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DEFAULT_SETTINGS } from '../../../core/settings.ts';
import { soon } from '../lib/soon.ts';
import { openReader, t } from './open-reader.ts';
import { openRoots } from './open-roots.ts';

let reader: Awaited<ReturnType<typeof openReader>> | undefined;

beforeEach(openRoots);

afterEach(async () => {
  reader?.close();
  vi.restoreAllMocks();
  await page.viewport(1280, 800);
});

async function open(width: number, given: Parameters<typeof openReader>[0] = {}) {
  await page.viewport(width, 800);
  reader = await openReader(given);
  const { get, all } = reader;
  return {
    ...reader,
    panel: () => get('#clearstory-contents'),
    isOpen: () => get('#clearstory-contents').matches(':popover-open'),
    here: () => get('.contents [aria-current]').textContent,
    entries: () => all('.contents button'),
  };
}

test.each([
  [1280, 'en'],
  [1920, 'en'],
  [1280, 'ar'],
])('in a window of %i px they stay beside the text, read in %s, whatever one does in it', async (width, lang) => {
  const { press, isOpen, entries, get, panel } = await open(width, { lang });
  await press(t('contents'));
  await soon(() => expect(panel().popover).toBe('manual'));
  expect(isOpen()).toBe(true);
  const text = get('.story p').getBoundingClientRect();
  const beside = panel().getBoundingClientRect();
  expect(Math.min(text.right, beside.right) - Math.max(text.left, beside.left)).toBeLessThanOrEqual(0);
  expect(text.left).toBeGreaterThanOrEqual(0);
  expect(text.right).toBeLessThanOrEqual(width);
  await userEvent.click(entries()[2] ?? panel());
  await userEvent.click(get('.story p'));
  expect(isOpen()).toBe(true);
  await press(t('named', t('close'), t('contents')));
  expect(isOpen()).toBe(false);
});

test('in a small window they lie over the text, and close when one goes to a heading', async () => {
  const { press, isOpen, entries, panel } = await open(820);
  await press(t('contents'));
  expect(isOpen()).toBe(true);
  expect(panel().popover).toBe('auto');
  await userEvent.click(entries()[1] ?? panel());
  expect(isOpen()).toBe(false);
});

test('the place one is at is marked, and “Top” leads to the beginning', async () => {
  const { press, here, entries, get, dialog } = await open(1280);
  await press(t('contents'));
  await soon(() => expect(here()).toBe(t('top')));
  const second = entries()[2];
  if (!second) throw new Error('The sample has too few headings.');
  await userEvent.click(second);
  await soon(() => expect(here()).toBe(second.textContent));
  const [top] = entries();
  await userEvent.click(top ?? second);
  await soon(() => expect(here()).toBe(t('top')));
  expect(get('.reader').scrollTop).toBe(0);
  expect((dialog.getRootNode() as ShadowRoot).activeElement).toBe(get('article'));
});

test('Escape closes them where one is in them, and only then the reader', async () => {
  const { isOpen, dialog, get, asked } = await open(1280);
  await userEvent.keyboard('c');
  await soon(() => expect(isOpen()).toBe(true));
  const root = dialog.getRootNode() as ShadowRoot;
  await soon(() => expect(root.activeElement?.id).toBe('clearstory-contents'));
  await userEvent.keyboard('{Escape}');
  expect(isOpen()).toBe(false);
  expect(dialog.open).toBe(true);
  expect(asked.close).not.toHaveBeenCalled();
  expect(root.activeElement).toBe(get('article'));
});

test('opened once, they are there in the next story, until they are closed', async () => {
  const first = await open(1280);
  await first.press(t('contents'));
  await soon(() => expect(first.asked.saveSettings).toHaveBeenLastCalledWith({ contents: true }));
  first.close();
  const next = await open(1280, { settings: { ...DEFAULT_SETTINGS, contents: true } });
  await soon(() => expect(next.isOpen()).toBe(true));
  expect((next.dialog.getRootNode() as ShadowRoot).activeElement, 'one reads on').toBe(next.get('article'));
  await next.press(t('named', t('close'), t('contents')));
  await soon(() => expect(next.asked.saveSettings).toHaveBeenLastCalledWith({ contents: false }));
});

test('a window that becomes small takes them away, and asks for nothing to be kept', async () => {
  const { isOpen, asked } = await open(1280, { settings: { ...DEFAULT_SETTINGS, contents: true } });
  await soon(() => expect(isOpen()).toBe(true));
  await page.viewport(820, 800);
  await soon(() => expect(isOpen()).toBe(false));
  expect(asked.saveSettings).not.toHaveBeenCalled();
});

test('the bar goes away while they stand there', async () => {
  const { press, get } = await open(1280);
  await press(t('contents'));
  get('article').focus();
  get('.reader').scrollTo(0, 900);
  await soon(() => expect(get('.bar').dataset.away).toBe('true'));
  await soon(() => expect(getComputedStyle(get('.bar__row')).clipPath).toBe('inset(0px 0px 100%)'));
});
