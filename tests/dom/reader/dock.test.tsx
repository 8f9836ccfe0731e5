import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { openAloud } from '../../../components/reader/aloud/open-aloud.tsx';
import { silentSpeech } from '../../gallery/speech.ts';
import { openReader, t } from './open-reader.ts';

let reader: Awaited<ReturnType<typeof openReader>> | undefined;
let ending = new AbortController();

afterEach(async () => {
  ending.abort();
  reader?.close();
  await page.viewport(1280, 800);
});

async function openBoth(width: number, height: number) {
  await page.viewport(width, height);
  reader = await openReader({ resumed: true });
  ending = new AbortController();
  await openAloud({
    surface: reader.get('.reader'),
    roots: [reader.get('.story')],
    lang: 'en',
    uiLang: 'en',
    t,
    signal: ending.signal,
    speech: silentSpeech(true),
    spoken: { speechRate: 1, voices: {} },
    onChosen: () => {},
  });
  return reader;
}

test.each([
  [320, 640],
  [390, 844],
  [1280, 800],
])('a hint and the controls for reading aloud stand above each other in %i × %i', async (width, height) => {
  const { get, all } = await openBoth(width, height);
  const [hint, aloud] = [get('.hint'), get('.aloud')].map(part => part.getBoundingClientRect());
  expect(hint?.height).toBeGreaterThan(20);
  expect(hint?.bottom).toBeLessThanOrEqual(aloud?.top ?? 0);
  expect(aloud?.bottom).toBeLessThanOrEqual(height);
  const lines = new Set(all('.aloud button, .aloud select').map(part => middleOf(part)));
  expect(lines.size).toBe(1);
});

test('in a low window the controls stand alone, and leave most of it to the text', async () => {
  const { get } = await openBoth(320, 256);
  expect(get('.hint').checkVisibility()).toBe(false);
  expect(get('.dock').getBoundingClientRect().height).toBeLessThan(100);
});

function middleOf(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.round((top + bottom) / 2);
}
