import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { shortcuts } from '../../../components/reader/shortcuts.ts';
import { SINGLE_KEYS } from '../../../components/reader/single-keys.ts';
import { samples } from '../../gallery/samples.ts';
import { soon } from '../lib/soon.ts';
import { openReader, t } from './open-reader.ts';

let reader: Awaited<ReturnType<typeof openReader>> | undefined;

async function open(...given: Parameters<typeof openReader>) {
  reader = await openReader(...given);
  return reader;
}

const isOpen = (id: string) => reader?.get(id).matches(':popover-open');

afterEach(() => reader?.close());

test.each([
  ['?', '#clearstory-help'],
  ['a', '#clearstory-appearance'],
  ['c', '#clearstory-contents'],
])('%s opens a panel and closes it', async (key, panel) => {
  await open();
  await userEvent.keyboard(key);
  expect(isOpen(panel)).toBe(true);
  await userEvent.keyboard(key);
  expect(isOpen(panel)).toBe(false);
});

test('a panel that a key has opened has the focus, and gives it back', async () => {
  const { dialog, get } = await open();
  const root = dialog.getRootNode() as ShadowRoot;
  await userEvent.keyboard('a');
  expect(root.activeElement).toBe(get('#clearstory-appearance'));
  await userEvent.tab();
  expect(get('#clearstory-appearance').contains(root.activeElement)).toBe(true);
  expect(root.activeElement).not.toBe(get('#clearstory-appearance'));
  await userEvent.keyboard('{Escape}');
  expect(root.activeElement).toBe(get('article'));
});

test('Escape closes a panel first, and leaves the reader where it is', async () => {
  const { press, dialog } = await open();
  await press('Appearance');
  await userEvent.keyboard('{Escape}');
  expect(isOpen('#clearstory-appearance')).toBe(false);
  expect(dialog.open).toBe(true);
});

test('+ and - change the size of the text', async () => {
  const { get } = await open();
  await userEvent.keyboard('++-');
  await soon(() => expect(getComputedStyle(get('.story')).fontSize).toBe('21px'));
});

test('n and b go from heading to heading', async () => {
  const { dialog } = await open();
  const focused = () => (dialog.getRootNode() as ShadowRoot).activeElement?.textContent;
  await userEvent.keyboard('n');
  expect(focused()).toBe('What the tower kept');
  await userEvent.keyboard('n');
  expect(focused()).toBe('A list for the ironmonger');
  await userEvent.keyboard('b');
  expect(focused()).toBe('What the tower kept');
});

test('j and k go from paragraph to paragraph, pictures and lines of lists among them', async () => {
  const { dialog, get } = await open();
  const root = dialog.getRootNode() as ShadowRoot;
  const seen: Element[] = [];
  for (let n = 0; n < 40; n++) {
    await userEvent.keyboard('j');
    if (root.activeElement && root.activeElement !== seen.at(-1)) seen.push(root.activeElement);
  }
  const story = get('.story');
  for (const kind of ['p', 'h2', 'li', 'img', 'td'])
    expect(
      seen.filter(element => story.contains(element)).some(element => element.matches(kind)),
      kind,
    ).toBe(true);
  await userEvent.keyboard('k');
  expect(root.activeElement).toBe(seen.at(-2));
  const { top } = seen.at(-2)?.getBoundingClientRect() ?? { top: 0 };
  get('.reader').scrollBy(0, 30);
  await userEvent.keyboard('k');
  expect(root.activeElement, 'the beginning of what is being read comes first').toBe(seen.at(-2));
  expect(root.activeElement?.getBoundingClientRect().top).toBeCloseTo(top, 0);
});

test('d goes between dark and light, and back to the theme that was there', async () => {
  const { get, asked } = await open({ choices: { all: { theme: 'sepia' }, site: null } });
  const theme = () => get('.reader').dataset.theme;
  await userEvent.keyboard('d');
  await soon(() => expect(theme()).toBe('dark'));
  expect(asked.saveAppearance).toHaveBeenLastCalledWith({ all: { theme: 'dark' }, site: null });
  await userEvent.keyboard('d');
  await soon(() => expect(theme()).toBe('sepia'));
});

test('keys that are pressed before the tools have come are obeyed when they are there', async () => {
  const coming = Promise.withResolvers<void>();
  const { dialog } = await open({}, coming.promise);
  await userEvent.keyboard('nn');
  coming.resolve();
  await soon(() =>
    expect((dialog.getRootNode() as ShadowRoot).activeElement?.textContent).toBe('A list for the ironmonger'),
  );
});

test('every key of the help sheet is listened for, and no other', () => {
  const single = shortcuts.flatMap(({ keys, action }) => (action ? keys : []));
  expect(single.toSorted()).toEqual([...SINGLE_KEYS].toSorted());
});

test('r goes to the related posts, and does nothing where there are none', async () => {
  const { get, dialog } = await open();
  await userEvent.keyboard('r');
  expect((dialog.getRootNode() as ShadowRoot).activeElement).toBe(get('#clearstory-related'));
});

test('single keys are left alone in a field, with a modifier, and when turned off', async () => {
  const { get, asked, press } = await open();
  await press('Appearance');
  await press(t('look_size'), '+');
  expect(getComputedStyle(get('.story')).fontSize).toBe('20px');
  await userEvent.keyboard('{Escape}');
  get('article').focus();
  await userEvent.keyboard('{Alt>}+{/Alt}');
  expect(getComputedStyle(get('.story')).fontSize).toBe('20px');
  await userEvent.keyboard('?');
  await press(t('singleKeys'), ' ');
  expect(asked.saveSettings).toHaveBeenLastCalledWith({ singleKeys: false });
  await userEvent.keyboard('{Escape}');
  get('article').focus();
  await userEvent.keyboard('+');
  expect(getComputedStyle(get('.story')).fontSize).toBe('20px');
});

test('keys that a page makes up are not heard', async () => {
  const { get } = await open();
  get('article').dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
  get('.bar button').dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(isOpen('#clearstory-appearance')).toBe(false);
});

test('Tab goes through the bar to the story, and every stop can be seen', async () => {
  const { dialog, all } = await open({ story: samples.bare });
  const root = dialog.getRootNode() as ShadowRoot;
  all('.bar button')[0]?.focus();
  const stops: string[] = [];
  for (let n = 0; n < 6; n++) {
    stops.push(root.activeElement?.textContent.trim() ?? '');
    const seen = root.activeElement && getComputedStyle(root.activeElement);
    expect(seen?.outlineStyle, stops.at(-1)).not.toBe('none');
    await userEvent.tab();
  }
  expect(stops.slice(0, 4)).toEqual(['Appearance', 'More', 'Close', t('readLight')]);
});

test('what can be pressed is large enough for a finger', async () => {
  const { all } = await open();
  for (const panel of all('.panel')) panel.showPopover();
  for (const kind of all('.removed__kind')) (kind as HTMLDetailsElement).open = true;
  await soon(() => expect(all('.removed__kind:not(:has(.removed__rule))')).toEqual([]));
  const small = all('button, summary, .bar a, .foot li a, input').filter(target => {
    const box = target.getBoundingClientRect();
    return box.width > 0 && (box.width < 24 || box.height < 24);
  });
  expect(small.map(target => target.outerHTML)).toEqual([]);
});
