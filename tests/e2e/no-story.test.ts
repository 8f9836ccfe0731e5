import { beforeEach, expect, test } from 'vitest';
import { READER_HANDLE } from '../../core/reader-input.ts';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { waitFor } from '../../scripts/drive/driver.ts';
import { inBothBrowsers } from './lib/e2e.ts';

inBothBrowsers('where there is nothing to read', ({ driver, site }) => {
  beforeEach(() =>
    site().add('/empty', '<!doctype html><title>Nothing</title><nav><a href="/a">One</a> <a href="/b">Two</a></nav>'),
  );

  test('a page without a story says so and stays as it is', async () => {
    await driver().open(site().url('/empty', 'story.test'));
    await driver().clickToolbar();
    expect(await driver().reader.notice()).toBe(english.decline_no_story.message);
    expect(await driver().reader.isOpen()).toBe(false);
    const before = '<nav><a href="/a">One</a> <a href="/b">Two</a></nav>';
    expect(await driver().evaluate(() => document.body.innerHTML)).toBe(before);
    await driver().reader.click('button');
    await driver().reader.waitClosed();
  });

  test('it is said as its own language is written, whatever the page’s is', async () => {
    const page = '<!doctype html><html lang="he" dir="rtl"><title>ריק</title><nav><a href="/a">אחד</a></nav></html>';
    site().add('/hebrew', page);
    await driver().open(site().url('/hebrew', 'story.test'));
    await driver().clickToolbar();
    await driver().reader.notice();
    const how = await driver().reader.evaluate(root => {
      const status = root.querySelector('[role=status]');
      return status && [getComputedStyle(status).direction, status.closest('[lang]')?.getAttribute('lang')];
    });
    expect(how).toEqual(['ltr', expect.stringMatching(/^en/)]);
    await driver().reader.click('button');
    await driver().reader.waitClosed();
  });

  test('the home page of a story site is no story', async () => {
    await driver().open(site().url('/demo/home.html', 'story.test'));
    await driver().clickToolbar();
    expect(await driver().reader.notice()).toBe(english.decline_no_story.message);
  });

  test('a page that never finishes loading says so', async () => {
    site().hang('/slow', '<!doctype html><title>Slow</title><h1>Slow</h1><p>The first half of a sentence that');
    await driver().open(site().url('/empty', 'story.test'));
    await driver().evaluate(url => void setTimeout(() => location.assign(url)), site().url('/slow', 'story.test'));
    await expect.poll(() => driver().address()).toContain('/slow');
    await driver().clickToolbar();
    expect(await driver().reader.notice(new RegExp(`^${english.decline_not_loaded.message}`))).toBeTruthy();
  });

  test('a page of which nothing has come in yet is waited for', async () => {
    const send = site().hang('/nothing-yet', ' ');
    await driver().open(site().url('/empty', 'story.test'));
    const address = site().url('/nothing-yet', 'story.test');
    await driver().evaluate(url => void setTimeout(() => location.assign(url)), address);
    await expect.poll(() => driver().address()).toContain('/nothing-yet');
    await driver().clickToolbar();
    const isAsked = () =>
      driver().background(async (browser, name) => {
        const [tab] = await browser.tabs.query({ active: true });
        const func = (handle: string) => !document.documentElement && Symbol.for(handle) in globalThis;
        const target = { tabId: tab?.id ?? -1 };
        const [injection] = await browser.scripting.executeScript({
          target,
          injectImmediately: true,
          args: [name],
          func,
        });
        return injection?.result;
      }, READER_HANDLE);
    // Chromium lets no script into such a page, and holds ours back until there is a root.
    if (driver().name === 'firefox') await waitFor('the reader to be asked for', isAsked);
    send('<!doctype html><title>Slow</title><h1>Slow</h1><p>The first half of a sentence that');
    await driver().reader.notice(new RegExp(`^${english.opening.message}`));
    await driver().reader.click('button', english.cancel.message);
    await driver().reader.waitClosed();
  });

  test('a page that has taken its own root away says that it cannot be read', async () => {
    await driver().open(site().url('/empty', 'story.test'));
    await driver().evaluate(() => document.documentElement.remove());
    await driver().clickToolbar();
    expect(await driver().reader.notice()).toBe(english.decline_not_html.message);
    await driver().reader.click('button');
    await driver().reader.waitClosed();
    expect(await driver().evaluate(() => document.childElementCount)).toBe(0);
  });
});
