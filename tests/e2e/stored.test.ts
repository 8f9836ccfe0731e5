import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { story } from './lib/always.ts';
import { inBothBrowsers } from './lib/e2e.ts';
import { ownPages } from './lib/own-pages.ts';

inBothBrowsers('what is stored', stage => {
  const { driver, site } = stage;
  const { openPage, text, type, says, clickOn, sites } = ownPages(stage);
  const set = (items: Record<string, unknown>) =>
    driver().background((browser, given) => browser.storage.sync.set(given), items);
  const sync = () => driver().background(browser => browser.storage.sync.get(null));
  const keepsNo = (words: string) => waitFor(`no “${words}”`, async () => !(await text('.kept')).includes(words));

  test('everything is shown, and each thing can be deleted', async () => {
    site().add('/lamp', story('The lamp'));
    await driver().open(site().url('/lamp', 'story.test'));
    await driver().clickToolbar();
    await driver().reader.waitOpen();
    await driver().press('Escape');
    await driver().reader.waitClosed();
    const settings = { v: 1, pictures: false, button: 'popup' };
    const preferences = { v: 1, sites: { 'radio.example': { light: true }, 'story.test': { keep: ['chumbox'] } } };
    await set({ settings, 'sites.0': '1 -radio.example +story.test', 'preferences.0': preferences });
    await openPage('options.html');
    for (const words of [
      'Show pictures',
      'Clicking the toolbar button',
      '2 sites',
      'radio.example',
      'Sponsored links posing as articles',
    ])
      await says('.kept', words);
    await says('.kept', '1 page where you closed the reader');
    await clickOn('.kept .button', 'Delete: Show pictures');
    await keepsNo('Show pictures');
    await says('.kept', 'Clicking the toolbar button');
    await clickOn('.kept .button', 'Delete: radio.example');
    await keepsNo('radio.example');
    await says('.kept', 'Sponsored links posing as articles');
    await clickOn('.kept .button', 'Delete: Site list');
    await keepsNo('2 sites');
    await clickOn('.kept .button', 'Delete: This session only (in memory, addresses hashed)');
    await keepsNo('where you closed the reader');
    expect(await sync()).toMatchObject({ settings: { v: 1, button: 'popup' } });
  });

  test('all at once, too, and that can be undone', async () => {
    await set({ settings: { v: 1, button: 'popup' }, 'sites.0': '1 -radio.example' });
    await openPage('options.html');
    await says('.sitelist__count', '1 site');
    await clickOn('.kept .button', 'Delete everything');
    await waitFor('nothing', async () => Object.keys(await sync()).length === 0);
    await clickOn('.undo .button', 'Undo');
    await waitFor('it all', async () => (await sites()).length === 1);
    await says('.kept', 'Clicking the toolbar button');
  });

  test('damaged values and those of a newer version: defaults, a word, kept aside until they are deleted', async () => {
    await openPage('options.html');
    await set({ settings: { v: 9, shape: 'round' }, 'sites.1': 42, 'sites.2': '1 -kept.example' });
    await says('.message', 'Some stored data couldn’t be read');
    await says('.kept', 'From a newer version: settings:');
    await says('.kept', 'Damaged: sites.1: 42');
    await says('.sitelist__rows', 'kept.example');
    // The next change writes over them; what they were is still there.
    await type('.addsites textarea', 'more.example');
    await clickOn('.addsites .button', 'Add');
    await says('.sitelist__rows', 'more.example');
    await says('.kept', 'Damaged: sites.1: 42');
    await clickOn('.kept .button', 'Delete: Unreadable data');
    await waitFor('no word any more', async () => !(await text('main')).includes('couldn’t be read'));
  });

  test('two pages that write at once lose nothing', async () => {
    const write = (name: string) =>
      driver().evaluate(which => {
        type Api = { runtime: { sendMessage(message: unknown): Promise<unknown> } };
        const world = globalThis as unknown as { browser?: Api; chrome?: Api };
        const api = world.browser ?? world.chrome;
        for (let n = 0; n < 20; n++) {
          const set = [{ domain: `${which}-${n}.example`, state: 'whitelisted' }];
          // Not waited for: the other page begins while these are on their way.
          api?.runtime.sendMessage({ clearstory: 'change', data: { do: 'edit-sites', set, remove: [] } });
        }
      }, name);
    await openPage('options.html');
    await driver().openTab(`${driver().extensionOrigin}/options.html`);
    await write('here');
    await driver().switchTab(0);
    await write('there');
    await waitFor('all of them', async () => (await sites()).length === 40);
  });

  const addTooMany = async () => {
    await openPage('options.html');
    const many = Array.from({ length: 6000 }, (_, n) => `long-name-of-a-site-${n}.example`).join('\n');
    await type('.addsites textarea', many);
    await clickOn('.addsites .button', 'Add');
    await says('.sitelist__count', '6,000 sites');
  };

  test('too much for syncing: everything stays on this device, and the options say so', async () => {
    await addTooMany();
    await says('.message', 'Your settings are too large to sync');
    await openPage('options.html');
    await says('.sitelist__count', '6,000 sites');
    await type('.sitelist__tools input', 'site-5999');
    await says('.sitelist__rows', 'long-name-of-a-site-5999.example');
  });

  test('a long list goes on as one scrolls, and leaves what comes below it near', async () => {
    await addTooMany();
    const rows = () => driver().evaluate(() => document.querySelectorAll('.siterow').length);
    const before = await rows();
    expect(before).toBeLessThan(300);
    await waitFor('more rows', async () => {
      await driver().evaluate(() => document.querySelector('.sitelist__rows')?.scrollTo(0, 1e6));
      return (await rows()) > before;
    });
    expect(await driver().evaluate(() => document.querySelector('.sitelist')?.clientHeight ?? 0)).toBeLessThan(1200);
  });
});
