import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { openAloud } from '../../../components/reader/aloud/open-aloud.tsx';
import { silentSpeech } from '../../gallery/speech.ts';
import { openReader, t } from './open-reader.tsx';

let reader: Awaited<ReturnType<typeof openReader>> | undefined;
let ending = new AbortController();

afterEach(async () => {
  ending.abort();
  reader?.close();
  await page.viewport(1280, 800);
});

test.each([
  [390, 844],
  [1280, 800],
  [320, 256],
])('a hint and the controls for reading aloud stand beside each other in %i × %i', async (width, height) => {
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
    speech: silentSpeech(false),
    spoken: { speechRate: 1, voices: {} },
    onChosen: () => {},
  });
  const [hint, aloud] = [reader.get('.hint'), reader.get('.aloud')].map(part => part.getBoundingClientRect());
  expect(hint?.height).toBeGreaterThan(20);
  expect(hint?.bottom).toBeLessThanOrEqual(aloud?.top ?? 0);
  expect(aloud?.bottom).toBeLessThanOrEqual(height);
});
