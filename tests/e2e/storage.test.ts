import { expect, test } from 'vitest';
import type { BrowserApi } from '../../scripts/drive/driver.ts';
import { pageWith, SENTENCES, stateOfPage } from '../hostile/story.ts';
import { inBothBrowsers } from './lib/e2e.ts';

/** Everything that is kept anywhere, as nonsense. */
async function corrupt(browser: BrowserApi): Promise<void> {
  const keys = ['settings', 'where', 'aside', 'session', 'private', 'pending', 'refused', 'awake'];
  for (let n = 0; n < 16; n++) keys.push(`sites.${n}`, `preferences.${n}`);
  const nonsense: unknown[] = [
    { v: 1, closed: 7, positions: 'x', salt: 3, appearance: [], sites: 4 },
    'x',
    7,
    [],
    true,
  ];
  const items = Object.fromEntries(keys.map((key, index) => [key, nonsense[index % nonsense.length]]));
  await browser.storage.sync.set(items);
  await browser.storage.local.set({ ...items, where: 'local' });
  await browser.storage.session.set(items);
}

/** No room for another byte, where the browser has a limit. */
async function fill(browser: BrowserApi): Promise<void> {
  const put = async (area: { set(items: Record<string, unknown>): Promise<void> }, size: number, most: number) => {
    for (let n = 0; n < most; n++) {
      try {
        await area.set({ [`fill${size}.${n}`]: 'x'.repeat(size) });
      } catch {
        return;
      }
    }
  };
  for (const size of [7900, 500, 20]) await put(browser.storage.sync, size, 40);
  for (const size of [1_000_000, 50_000, 500, 20]) {
    await put(browser.storage.local, size, 40);
    await put(browser.storage.session, size, 40);
  }
}

/** Areas that answer nothing but errors, as they do when the profile's database is broken. */
async function breakAll(browser: BrowserApi): Promise<void> {
  for (const area of [browser.storage.sync, browser.storage.local, browser.storage.session])
    for (const method of ['get', 'set', 'remove'])
      Object.defineProperty(area, method, { value: () => Promise.reject(new Error('broken')), configurable: true });
}

inBothBrowsers('storage', ({ driver, site }) => {
  test.each([
    ['corrupt', corrupt],
    ['full', fill],
    ['broken', breakAll],
  ] as const)(
    'where it is %s, the reader opens, takes a choice, and leaves the page as it was, twice',
    async (_how, spoil) => {
      site().add('/story', pageWith());
      await driver().open(site().url('/story', 'story.localhost'));
      const before = await driver().evaluate(stateOfPage);
      // Awake, and as it is to be for the rest.
      await driver().clickToolbar();
      await driver().reader.waitOpen();
      await driver().press('Escape');
      await driver().reader.waitClosed();
      await driver().background(spoil);
      for (let round = 0; round < 2; round++) {
        await driver().clickToolbar();
        await driver().reader.waitOpen();
        expect(await driver().reader.text()).toContain(SENTENCES[13]);
        await driver().press('-');
        await driver().press('Escape');
        await driver().reader.waitClosed();
        expect((await driver().evaluate(stateOfPage)).html).toBe(before.html);
      }
    },
  );
});
