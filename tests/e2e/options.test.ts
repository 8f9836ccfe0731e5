import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SUPPORT } from '../../extension.config.ts';
import { waitFor } from '../../scripts/drive/driver.ts';
import { inBothBrowsers } from './lib/e2e.ts';
import { ownPages } from './lib/own-pages.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

inBothBrowsers('options', stage => {
  const { driver, site } = stage;
  const { openPage, text, type, says, clickOn } = ownPages(stage);
  const add = async (lines: string) => {
    await type('.addsites textarea', lines);
    await driver().click('.addsites .button');
  };
  /** The page with the three entries that the first test makes. */
  const openList = async () => {
    await driver().background(browser =>
      browser.storage.sync.set({ 'sites.0': '1 -example.com =example.org -xn--mnchen-3ya.example' }),
    );
    await openPage('options.html');
    await says('.sitelist__count', '3 sites');
  };

  test('with no sites they say what to do, and there is nothing to search in', async () => {
    await openPage('options.html');
    await says('.sitelist', 'No sites yet.');
    await says('.sitelist', 'Add one above.');
    expect(await driver().evaluate(() => document.querySelectorAll('.sitelist input, .sitelist select').length)).toBe(
      0,
    );
  });

  test('an address that names a part leads there', async () => {
    await driver().open('about:blank');
    await openPage('options.html#stored');
    await waitFor('the part to be in sight', () =>
      driver().evaluate(
        () => (document.querySelector('#stored')?.getBoundingClientRect().top ?? 1e6) < innerHeight / 2,
      ),
    );
  });

  test('the look for all sites is chosen there, seen at once, and stored', async () => {
    await openPage('options.html');
    const sample = () => driver().evaluate(() => document.querySelector<HTMLElement>('.looks__sample')?.dataset.theme);
    await driver().click('#look .choices__input[value="sepia"]');
    await waitFor('the sample', async () => (await sample()) === 'sepia');
    await waitFor('the choice to be stored', () =>
      driver().background(async browser => {
        const { settings } = await browser.storage.sync.get('settings');
        return JSON.stringify(settings ?? null).includes('"theme":"sepia"');
      }),
    );
    await driver().click('#look .button');
    await waitFor('the sample', async () => (await sample()) === 'auto');
  });

  test('they name the shortcut, and lead to where it is changed', async () => {
    await openPage('options.html');
    await says('.settings__keys', 'Alt+Shift+S');
    await says('.settings__keys', 'Change keyboard shortcut');
  });

  test('one domain or many are added, and bad lines stay in the field with the reason', async () => {
    await openPage('options.html');
    await add('Example.com\nhttps://www.example.org/stories/ ask\nco.uk\nmünchen.example');
    await says('.sitelist__count', '3 sites');
    await says('.badlines', 'co.uk is too broad.');
    expect(await text('.sitelist__rows')).toContain('münchen.example');
    expect(await driver().evaluate(() => document.querySelector('textarea')?.value)).toBe('co.uk');
  });

  test('the address that is typed is answered by the entry that applies', async () => {
    await openList();
    await type('.whichrule input', 'news.example.com/x');
    await says('.whichrule__answer', 'Never (whitelisted) – from your entry example.com');
    await type('.whichrule input', 'https://example.com@evil.test/');
    await says('.whichrule__answer', 'On click – no entry matches');
  });

  test('a deleted site comes back with Undo', async () => {
    await openList();
    await driver().click('.siterow .button[data-look=bare]');
    await says('.sitelist__count', '2 sites');
    await says('.undo', 'example.com was deleted.');
    await driver().click('.undo .button[data-look=strong]');
    await says('.sitelist__count', '3 sites');
  });

  test('2,000 domains at once are there, searched at once, and synced', async () => {
    await openList();
    await add(Array.from({ length: 2000 }, (_, n) => `site-${n}.example`).join('\n'));
    await says('.sitelist__count', '2,003 sites');
    await type('.sitelist__tools input', 'site-1234');
    await says('.sitelist__count', '1 site');
    const stored = await driver().background(browser => browser.storage.sync.get(null));
    expect(Object.keys(stored).filter(key => key.startsWith('sites.'))).toHaveLength(16);
    await type('.sitelist__tools input', '');
  });

  test('access given and taken back in the browser shows in the list at once', async () => {
    await driver().background(browser => browser.storage.sync.set({ 'sites.0': '1 +story.test' }));
    await openPage('options.html');
    await waitFor('the list', () => driver().evaluate(() => document.querySelector('.siterow') !== null));
    await type('.sitelist__tools input', 'story.test');
    await says('.siterow', 'needs permission');
    await driver().grant('*://*.story.test/*');
    if (driver().name === 'chromium') {
      // It had to start anew.
      await waitFor('the list', () => driver().evaluate(() => document.querySelector('.siterow') !== null));
      await type('.sitelist__tools input', 'story.test');
    }
    await waitFor('the access to be known', async () => !(await text('.siterow')).includes('needs permission'));
    await driver().revoke('*://*.story.test/*');
    await says('.siterow', 'needs permission');
  });

  test('the popup names the site and its state', async () => {
    await driver().grant('*://*.story.test/*');
    await driver().background(browser => browser.storage.sync.set({ 'sites.0': '1 -quiet.story.test' }));
    await driver().open(site().url('/demo/home.html', 'quiet.story.test'));
    const tab = await driver().background(
      async browser => (await browser.tabs.query({ url: '*://quiet.story.test/*' }))[0]?.id,
    );
    await driver().openTab(`${driver().extensionOrigin}/popup.html?tab=${tab}`);
    await says('.popup__lead', 'quiet.story.test is on your whitelist');
    await driver().click('.popup__lead .button[data-look=plain]');
    await waitFor('the popup to change', async () => !(await text('.popup')).includes('on your whitelist'));
    await says('.popup__lead', 'Read this page');
  });

  describe.each(['light', 'dark'] as const)('in %s', scheme => {
    test.each([
      'options.html',
      'welcome.html',
      'popup.html',
      'access.html?domain=story.example',
      'privacy.html',
      'try.html',
    ])('axe finds nothing on %s', async page => {
      await driver().colorScheme(scheme);
      await openPage(page);
      await waitFor('the page', () => driver().evaluate(() => document.querySelector('main') !== null));
      const found = await driver().evaluate(async source => {
        new Function(source).call(window);
        type Axe = { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        const { violations } = await (window as unknown as { axe: Axe }).axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      }, AXE);
      expect(found).toEqual([]);
    });
  });

  test('what it does with data is one click away, and so is help', async () => {
    await openPage('options.html');
    await clickOn('.links a', 'Privacy');
    await says('h1', 'Privacy');
    await says('main', 'Clearstory collects no data.');
    const leadsTo = () => Array.from(document.querySelectorAll<HTMLAnchorElement>('.links a'), link => link.href);
    expect(await driver().evaluate(leadsTo)).toEqual([`${driver().extensionOrigin}/options.html`, SUPPORT]);
  });
});
