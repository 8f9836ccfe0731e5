import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { always } from './lib/always.ts';
import { inBothBrowsers } from './lib/e2e.ts';
import { ownPages } from './lib/own-pages.ts';
import { readStory } from './lib/stories.ts';

inBothBrowsers('the welcome page', stage => {
  const { driver } = stage;
  const { showing } = always(stage);
  const { openPage, says, text, clickOn } = ownPages(stage);
  const clutter = ['Buy more things', 'Read also', 'Advertisement', 'newsletter', 'Trending now', 'Never miss a wow'];

  const openTry = async () => {
    await openPage('welcome.html');
    await clickOn('.button', 'Try it on a sample page');
    await showing('/try.html');
    await waitFor('the button', async () => (await text('#read')) === 'Read this page');
  };

  test('says how to use it and what it may see, in one screen', async () => {
    await openPage('welcome.html');
    const keys = await driver().background(async browser => {
      const all = await browser.commands.getAll();
      return all.find(({ name }) => name === 'toggle-reader')?.shortcut ?? '';
    });
    await says('main', keys ? `press ${keys}, or right-click` : 'Click the button or right-click');
    const said = await text('main');
    for (const words of ['click once', 'Pin the button', 'nothing yet']) expect(said).toContain(words);
  });

  test('leads to where the shortcut can be changed', async () => {
    await openPage('welcome.html');
    await clickOn('.button', 'Change keyboard shortcut');
    await showing(driver().name === 'chromium' ? '://extensions/shortcuts' : 'about:addons');
    await showing('/welcome.html');
  });

  test('shows a page beside what the reader makes of it, with a border that the keys move', async () => {
    await openPage('welcome.html');
    const read = () => driver().evaluate(() => document.querySelectorAll('.compare__picture .isolated > div').length);
    await waitFor('both pictures', async () => (await read()) === 2);
    await driver().evaluate(() => document.querySelector<HTMLElement>('.compare__border')?.focus());
    await driver().press('ArrowRight');
    const border = () =>
      driver().evaluate(() => document.querySelector('.compare__border')?.getAttribute('aria-valuetext'));
    await waitFor('the border', async () => (await border()) === '51%');
  });

  test('leads to a story of ours, where a click opens the reader and nothing but the story is in it', async () => {
    await openTry();
    await driver().click('#read');
    await driver().reader.waitOpen();
    const { title, text: read } = await driver().reader.evaluate(readStory);
    expect(title).toBe('The clock that ran on Tuesdays');
    expect(read).toContain('People set their week by it.');
    expect(clutter.filter(words => read.includes(words))).toEqual([]);
    await driver().press('-');
    await waitFor('the size to be kept', () =>
      driver().background(async browser => {
        const { settings } = (await browser.storage.sync.get('settings')) as { settings?: { appearance?: object } };
        return JSON.stringify(settings?.appearance) === '{"size":19}';
      }),
    );
    await driver().press('Escape');
    await driver().reader.waitClosed();
  });

  test('so does the toolbar button there', async () => {
    await openTry();
    await driver().clickToolbar();
    await driver().reader.waitOpen();
    await driver().clickToolbar();
    await driver().reader.waitClosed();
  });
});
