import { afterEach, expect, test } from 'vitest';
import { samples } from '../../gallery/samples.ts';
import { soon } from '../lib/soon.ts';
import { openReader, t } from './open-reader.ts';

let reader: Awaited<ReturnType<typeof openReader>> | undefined;

afterEach(() => reader?.close());

const HOST = 'valley-reader.example';
const toggle = () => reader?.press(t('picturesOn', HOST), ' ');

async function open(given: Parameters<typeof openReader>[0] = {}) {
  reader = await openReader(given);
  return { ...reader, shown: () => reader?.all('.story img').filter(image => !image.hidden).length ?? 0 };
}

test('pictures go and come back with one switch, and that is kept for the site', async () => {
  const { press, shown, asked, all } = await open();
  expect(shown()).toBeGreaterThan(0);
  await press('Appearance');
  await toggle();
  await soon(() => expect(shown()).toBe(0));
  expect(asked.savePictures).toHaveBeenLastCalledWith(false);
  expect(all('.story img[src]'), 'nothing is asked for').toEqual([]);
  await toggle();
  await soon(() => expect(shown()).toBeGreaterThan(0));
  expect(asked.savePictures).toHaveBeenLastCalledWith(true);
});

test('one reads on at the same paragraph, and what was put back is still there', async () => {
  const { press, get, all, shown } = await open();
  await press('Put everything back');
  await soon(() => expect(all('.putback')).toHaveLength(samples.everything.removals.length));
  const line = () => all('.story > p').at(-2) ?? get('article');
  const words = line().textContent;
  line().scrollIntoView();
  const { top } = line().getBoundingClientRect();
  await press('Appearance');
  await toggle();
  await soon(() => expect(shown()).toBe(0));
  expect(line().textContent).toBe(words);
  expect(Math.abs(line().getBoundingClientRect().top - top)).toBeLessThan(line().getBoundingClientRect().height);
  expect(all('.putback')).toHaveLength(samples.everything.removals.length);
});
