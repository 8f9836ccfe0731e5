import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { always, story } from './lib/always.ts';
import { inBothBrowsers } from './lib/e2e.ts';
import { ownPages } from './lib/own-pages.ts';

inBothBrowsers('asking for access', { questions: true }, stage => {
  const { driver, site } = stage;
  const { showing, at } = always(stage);
  const { openPage, text, says, clickOn, sites } = ownPages(stage);
  const here = () => `story.test:${site().port}`;
  const pending = () =>
    driver().background(async browser => 'pending' in (await browser.storage.session.get('pending')));
  /** Firefox is asked and answered truly; nobody can answer Chromium, so there its answer is made up. */
  const willAnswer = async (reply: 'yes' | 'no') => {
    if (driver().name === 'firefox') return () => driver().answer(reply);
    await driver().evaluate(given => {
      type Api = { permissions: { request: () => Promise<boolean> } };
      (globalThis as unknown as { chrome: Api }).chrome.permissions.request = () => Promise.resolve(given);
    }, reply === 'yes');
    return () => Promise.resolve();
  };
  const wishForAlways = async () => {
    await driver().open(at('/lamp'));
    await driver().clickToolbar();
    await driver().reader.waitOpen();
    await driver().reader.click('.bar__site');
    await driver().reader.click('.sitemenu__state[data-state=always]');
    await waitFor('the question', () =>
      driver()
        .switchTab(1)
        .then(
          () => true,
          () => false,
        ),
    );
    await says('h1', `Open articles on ${here()} automatically?`);
  };

  test('refused: nothing has changed, and the page says so; a second try is possible', async () => {
    site().add('/lamp', story('The lamp'));
    await wishForAlways();
    const answer = await willAnswer('no');
    await clickOn('.button', `Allow on ${here()}`);
    await answer();
    await says('.message', 'Without permission the reader can’t open automatically. Nothing was changed.');
    expect(await sites()).toEqual([]);
    expect(await pending()).toBe(false);
  });

  test('given, while the background has slept: the state is set, and one is back at the story', async () => {
    site().add('/lamp', story('The lamp'));
    await wishForAlways();
    await driver().killBackground();
    const answer = await willAnswer('yes');
    await clickOn('.button', `Allow on ${here()}`);
    await answer();
    await showing('/lamp');
    await waitFor('the entry', async () => (await sites()).includes(`+${here()}`));
    await waitFor('the wish to be done with', async () => !(await pending()));
  });

  test('a page that is closed without an answer takes the wish along', async () => {
    site().add('/lamp', story('The lamp'));
    await wishForAlways();
    expect(await pending()).toBe(true);
    await driver().background(async browser => {
      const tabs = await browser.tabs.query({ active: true });
      await browser.tabs.remove(tabs.flatMap(tab => tab.id ?? []));
    });
    await waitFor('the wish to be forgotten', async () => !(await pending()));
    await showing('/lamp');
  });

  test('in the options: one, all that need it, and all sites', async () => {
    await driver().background(browser => browser.storage.sync.set({ 'sites.0': '1 +a.example +b.example' }));
    await openPage('options.html');
    await says('.siterow', 'needs permission');
    const refuse = await willAnswer('no');
    await clickOn('.sitelist .button', 'Allow all 2 sites');
    await refuse();
    await says('.undo', 'Without permission');
    await clickOn('.undo .button', 'Close');
    await driver().click('.everywhere .switch');
    await refuse();
    await says('.undo', 'Without permission');
    expect(await driver().background(browser => browser.storage.sync.get('settings'))).toEqual({});
    // Only a browser that was truly asked gives anything.
    if (driver().name === 'chromium') return;
    await clickOn('.sitelist .button', 'Allow all 2 sites');
    await driver().answer('yes');
    await waitFor('the access', async () => !(await text('.sitelist')).includes('needs permission'));
    await driver().click('.everywhere .switch');
    await driver().answer('yes');
    await waitFor('the setting', () =>
      driver().background(async browser => JSON.stringify(await browser.storage.sync.get()).includes('everywhere')),
    );
    expect(await text('.everywhere')).not.toContain('needs permission');
  });

  test('what was given back with an entry is asked for again by Undo', async () => {
    await driver().grant('*://*.a.example/*', '*://*.b.example/*');
    await driver().background(browser => browser.storage.sync.set({ 'sites.0': '1 +a.example +news.a.example' }));
    const has = (domain: string) =>
      driver().background((browser, host) => browser.permissions.contains({ origins: [`*://*.${host}/*`] }), domain);
    await openPage('options.html');
    await clickOn('.siterow .button', 'Delete a.example');
    await says('.undo', 'a.example was deleted.');
    // The other entry lives on it.
    expect(await has('a.example')).toBe(true);
    await clickOn('.siterow .button', 'Delete news.a.example');
    await says('.undo', 'news.a.example was deleted.');
    await waitFor('the access to be given back', async () => !(await has('a.example')));
    expect(await has('b.example')).toBe(true);
    const answer = await willAnswer('yes');
    await clickOn('.undo .button', 'Undo');
    await answer();
    await waitFor('the entry', async () => (await sites()).includes('+news.a.example'));
    // Only a browser that was truly asked gives anything.
    if (driver().name === 'chromium') return;
    await waitFor('the access', () => has('a.example'));
    expect(await text('.sitelist')).not.toContain('needs permission');
  });

  test('what could not be stored is not said to be', async () => {
    await driver().background(browser => browser.storage.sync.set({ 'sites.0': '1 -news.a.example' }));
    await openPage('options.html');
    await driver().evaluate(() => {
      type Api = { runtime: { sendMessage: () => Promise<unknown> } };
      const world = globalThis as unknown as { chrome: Api; browser?: Api };
      (world.browser ?? world.chrome).runtime.sendMessage = () => Promise.resolve({ ok: false, reason: 'failed' });
    });
    await clickOn('.siterow .button', 'Delete news.a.example');
    await says('.undo', 'Couldn’t save that. Please try again.');
  });
});
