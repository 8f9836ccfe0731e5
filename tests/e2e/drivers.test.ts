import { beforeEach, expect, test } from 'vitest';
import { inBothBrowsers } from './lib/e2e.ts';

const STORY = Array.from(
  { length: 12 },
  (_, n) => `<p>On day ${n} the keeper climbed the stairs, trimmed the lamp, and wrote one line in the book.</p>`,
).join('<div>Advertisement</div>');
const PAGE = `<!doctype html><title>The lamp</title><button id="b" onclick="document.title=event.isTrusted">x</button>
<main><article><h1>The lamp</h1>${STORY}</article></main>`;

inBothBrowsers('driver', ({ driver, site }) => {
  beforeEach(async () => {
    site().add('/story', PAGE);
    await driver().open(site().url('/story', 'story.localhost'));
  });

  test('clicks the toolbar button, reads the closed root, and clicks in it', async () => {
    await driver().click('#b');
    expect(await driver().evaluate(() => document.title)).toBe('true');
    await driver().clickToolbar();
    await driver().reader.waitOpen();
    expect(await driver().reader.text()).toContain('On day 11 the keeper');
    await driver().reader.click('button', 'Close');
    await driver().reader.waitClosed();
  });

  test('presses keys', async () => {
    await driver().clickToolbar();
    await driver().reader.waitOpen();
    await driver().press('Escape');
    await driver().reader.waitClosed();
  });

  test('wakes a background that has been put to sleep', async () => {
    await driver().killBackground();
    await driver().clickToolbar();
    await driver().reader.waitOpen();
    await driver().clickToolbar();
    await driver().reader.waitClosed();
    expect(await driver().background(browser => browser.runtime.getManifest().version)).toMatch(/^\d/);
  });

  test('grants and revokes host permissions, and fires commands and menu entries', async () => {
    await driver().grant('*://*.story.localhost/*');
    const granted = () =>
      driver().background(browser => browser.permissions.contains({ origins: ['*://*.story.localhost/*'] }));
    expect(await granted()).toBe(true);
    await driver().command('toggle-reader');
    await driver().reader.waitOpen();
    await driver().command('toggle-reader');
    await driver().reader.waitClosed();
    await driver().chooseMenu('read');
    await driver().reader.waitOpen();
    await driver().revoke('*://*.story.localhost/*');
    expect(await granted()).toBe(false);
  });

  test('logs what is asked for', async () => {
    await driver().forgetRequests();
    await driver().open(site().url('/story', 'other.test'));
    expect(await driver().requests()).toContain(site().url('/story', 'other.test'));
    expect((await driver().screenshot()).subarray(1, 4).toString()).toBe('PNG');
  });

  test('puts everything back', async () => {
    await driver().openTab(site().url('/story', 'other.test'));
    await driver().background(browser => browser.storage.sync.set({ 'sites.0': '1 +other.test' }));
    await driver().grant('*://*.other.test/*');
    await driver().colorScheme('dark');
    await driver().reset(['*://*.story.test/*']);
    expect(await driver().address()).toBe('about:blank');
    const left = await driver().background(async browser => [
      (await browser.tabs.query({})).length,
      await browser.storage.sync.get(null),
      (await browser.permissions.getAll()).origins,
    ]);
    expect(left).toEqual([1, {}, ['*://*.story.test/*']]);
    expect(await driver().evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(false);
    expect(await driver().requests()).toEqual([]);
  });
});
