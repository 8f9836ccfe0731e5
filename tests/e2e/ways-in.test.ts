import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './lib/e2e.ts';
import { demoStories, LOCKED } from './lib/stories.ts';

const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage'];

inBothBrowsers('what an install gets and does', ({ driver, site }) => {
  const openStory = () => driver().open(site().url(`/demo/${LOCKED}.html`, 'story.test'));

  test('exactly four permissions, and no site', async () => {
    const held = await driver().background(browser => browser.permissions.getAll());
    expect(held.permissions?.toSorted()).toEqual(PERMISSIONS);
    expect(held.origins).toEqual([]);
  });

  test('nothing is in a page before the first click', async () => {
    await openStory();
    expect(await driver().reader.html()).toBe('');
    const own = await driver().evaluate(() => document.documentElement.outerHTML.match(/clearstory|-extension:/gi));
    expect(own).toBeNull();
  });

  test('the shortcut has the keys that README names', async () => {
    const readme = readFileSync('README.md', 'utf8');
    const named = /press ((?:<kbd>\w+<\/kbd>\+?)+)/.exec(readme)?.[1]?.replaceAll(/<\/?kbd>/g, '');
    const all = await driver().background(browser => browser.commands.getAll());
    // A browser leaves out in silence what it keeps for itself.
    expect(all.find(({ name }) => name === 'toggle-reader')?.shortcut).toBe(named);
  });

  test('the shortcut opens it and leaves it', async () => {
    await openStory();
    // The first click is what lets Chromium's fired events in: permission for this page comes from the toolbar.
    await driver().clickToolbar();
    await driver().reader.waitOpen();
    await driver().command('toggle-reader');
    await driver().reader.waitClosed();
    await driver().command('toggle-reader');
    await driver().reader.waitOpen();
  });

  test('so does the entry of the context menu', async () => {
    await openStory();
    await driver().clickToolbar();
    await driver().reader.waitOpen();
    await driver().press('Escape');
    await driver().reader.waitClosed();
    await driver().chooseMenu('read');
    await driver().reader.waitOpen();
  });

  /** What Firefox fetches ahead for a page, which is some time after the load. */
  const nextPages = () =>
    driver().name === 'firefox'
      ? driver().evaluate(() =>
          Array.from(document.querySelectorAll<HTMLLinkElement>('link[rel~="next"]'), link => link.href),
        )
      : [];

  test.each(demoStories)('reading “$title” asks the network for nothing that the page had not', async ({ file }) => {
    await driver().forgetRequests();
    await driver().open(site().url(`/demo/${file}.html`, 'story.test'));
    await driver().evaluate(loadLazyPictures);
    const ofThePage = new Set([...(await driver().requests()), ...(await nextPages())]);
    await driver().clickToolbar();
    await driver().reader.waitOpen();
    await driver().reader.evaluate(root => root.querySelector('.reader')?.scrollTo(0, 1e6));
    const more = (await driver().requests()).filter(url => !ofThePage.has(url));
    expect(more).toEqual([]);
  });
});

/** As a person does who scrolls through the page, and as the page's own loader does then. */
async function loadLazyPictures() {
  const lazy = Array.from(document.querySelectorAll<HTMLImageElement>('img.lazyload[data-src]'));
  // Firefox gives up decoding a picture whose file is changed, at once.
  const loading = lazy.map(picture => new Promise(resolve => picture.addEventListener('load', resolve)));
  for (const picture of lazy) picture.src = picture.dataset.src ?? '';
  await Promise.all(loading);
  for (const picture of document.images) picture.loading = 'eager';
  await Promise.all(Array.from(document.images, picture => picture.decode().catch(() => undefined)));
}
