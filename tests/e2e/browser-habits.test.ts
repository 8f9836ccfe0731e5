import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { pageWith, storyWith } from '../hostile/story.ts';
import { inBothBrowsers } from './lib/e2e.ts';
import { storyPage } from './lib/story-page.ts';

inBothBrowsers('what a browser can do with any page', stage => {
  const { driver, site } = stage;
  const { open, openReader, leave, inReader } = storyPage(stage);

  test('the browser’s search finds the story, and nothing of the page beneath', async () => {
    await open(
      pageWith({ body: `<nav><a href="/p">Periscope weekly</a></nav>${storyWith()}<footer>Periscope</footer>` }),
    );
    expect(await driver().find('Periscope')).toBe(true);
    await openReader();
    expect(await driver().find('Periscope')).toBe(false);
    expect(await driver().find('On day 13 the keeper')).toBe(true);
    await leave();
    expect(await driver().find('Periscope')).toBe(true);
  });

  test('text can be selected and the browser’s own menu comes, whatever the page forbids', async () => {
    const head = '<style>html,body,*{user-select:none!important;-webkit-user-select:none!important}</style>';
    const after = `<script>for (const type of ['contextmenu', 'selectstart', 'copy', 'mousedown'])
      document.addEventListener(type, event => event.preventDefault());</script>`;
    await open(pageWith({ head, after }));
    await openReader();
    await inReader().evaluate(root => {
      const world = globalThis as unknown as { prevented: boolean | null };
      world.prevented = null;
      const note = (event: Event) => setTimeout(() => (world.prevented = event.defaultPrevented));
      root.addEventListener('contextmenu', note, { capture: true });
    });
    await inReader().click('.story p', 'On day 1 ', 'right');
    const prevented = () =>
      inReader().evaluate(() => (globalThis as unknown as { prevented: boolean | null }).prevented);
    await waitFor('the menu to be asked for', async () => (await prevented()) !== null);
    expect(await prevented()).toBe(false);
    const select = () =>
      inReader().evaluate(root => getComputedStyle(root.querySelector('.overlay') ?? root.host).userSelect);
    expect(await select()).toBe('text');
    // The menu, where there is one to be seen, takes the first key.
    await driver().press('Escape');
    if (await inReader().isOpen()) await leave();
  });

  test('a middle click opens a link in a tab of its own, and reading goes on', async () => {
    site().add('/other', pageWith({ body: '<h1>Elsewhere</h1>' }));
    await open(
      pageWith({ body: storyWith('<p>Read <a href="/other">more of it</a>, if you like the sea and have time.</p>') }),
    );
    await openReader();
    const tabs = () => driver().background(async browser => (await browser.tabs.query({})).length);
    const before = await tabs();
    await inReader().click('.story a', 'more of it', 'middle');
    await waitFor('another tab', async () => (await tabs()) === before + 1);
    expect(await inReader().isOpen()).toBe(true);
    await leave();
  });
});
