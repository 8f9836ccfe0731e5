import { beforeEach, expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { inBothBrowsers } from './lib/e2e.ts';
import { switchTo } from './lib/tabs.ts';

const STORY = Array.from(
  { length: 14 },
  (_, n) => `<p>In week ${n} the weaver changed one thread of the pattern, and nobody who passed the loom saw it.</p>`,
).join('\n');
const PAGE = `<!doctype html><title>The loom</title><main><article><h1>The loom</h1>${STORY}
<div>Advertisement</div></article></main>`;

inBothBrowsers('the site menu', stage => {
  const { driver, site } = stage;
  const stored = () =>
    driver().background(async browser => {
      const items = Object.entries(await browser.storage.sync.get(null));
      return items.flatMap(([key, value]) => (key.startsWith('sites.') ? String(value).split(' ').slice(1) : []));
    });
  /** The test's server has a port of its own, and the host of the entry has it, too. */
  const here = () => `loom.test:${site().port}`;
  const granted = () => driver().background(async browser => (await browser.permissions.getAll()).origins ?? []);
  const registered = () =>
    driver().background(async browser => (await browser.scripting.getRegisteredContentScripts()).length);
  const openMenu = async () => {
    await driver().open(site().url('/loom', 'www.loom.test'));
    await driver().clickToolbar();
    await driver().reader.waitOpen();
    await driver().reader.click('.bar__site');
  };
  const address = (ending: string) => waitFor(`a tab at ${ending}`, () => switchTo(stage, at => at.includes(ending)));

  beforeEach(() => site().add('/loom', PAGE));

  test('the name in the bar leads to the three states, and a choice is kept', async () => {
    await openMenu();
    await driver().reader.click('.sitemenu__state[data-state=whitelisted]');
    await waitFor('the entry', async () => (await stored()).includes(`-${here()}`));
    await waitFor('the word on it', async () => (await driver().reader.text()).includes('Saved.'));
    await driver().reader.click('.sitemenu__state[data-state=ask]');
    await waitFor('the entry', async () => (await stored()).includes(`=${here()}`));
  });

  test('Always asks in a page of ours, and a no changes nothing', async () => {
    await driver().background((browser, entry) => browser.storage.sync.set({ 'sites.0': `1 =${entry}` }), here());
    await openMenu();
    await driver().reader.click('.sitemenu__state[data-state=always]');
    await address('/access.html');
    await waitFor('the question', async () => {
      const said = await driver().evaluate(() => document.body?.innerText ?? '');
      return said.includes(`Open articles on ${here()} automatically?`);
    });
    await driver().click('.button[data-look=plain]');
    await address('/loom');
    expect(await stored()).toContain(`=${here()}`);
    expect(await driver().reader.isOpen()).toBe(true);
  });

  test('a yes is kept: the state is set, one is back at the page, and stories there open by themselves', async ({
    skip,
  }) => {
    // Chromium asks a person, and nothing can answer in its place.
    if (driver().name === 'chromium') skip();
    await openMenu();
    await driver().reader.click('.sitemenu__state[data-state=always]');
    await address('/access.html');
    await driver().click('.button[data-look=strong]');
    await waitFor('the entry', async () => (await stored()).includes(`+${here()}`));
    await address('/loom');
    site().add('/shuttle', PAGE);
    await waitFor('the watcher', async () => (await registered()) > 0);
    await driver().open(site().url('/shuttle', 'www.loom.test'));
    await driver().reader.waitOpen();
    await driver().reader.click('.bar__site');
    await driver().reader.click('.sitemenu__state[data-state=ask]');
    await waitFor('the access to be given back', async () => (await granted()).length === 0);
    expect(await registered()).toBe(0);
  });

  test("the button's own menu sets a state, too", async ({ skip }) => {
    // From outside, only Chromium lets an entry of that menu be chosen.
    if (driver().name === 'firefox') skip();
    await driver().open(site().url('/loom', 'www.loom.test'));
    await driver().clickToolbar();
    await driver().reader.waitOpen();
    await driver().clickToolbar();
    await driver().reader.waitClosed();
    await driver().background(async browser => {
      const [tab] = await browser.tabs.query({ active: true });
      const info = { menuItemId: 'state-whitelisted', editable: false, pageUrl: tab?.url ?? '' };
      const event = browser.contextMenus.onClicked as unknown as { dispatch?: (...args: unknown[]) => void };
      event.dispatch?.(info, tab);
    });
    await waitFor('the entry', async () => (await stored()).includes(`-${here()}`));
    await waitFor('the popup, which shows it', () =>
      driver().background(async browser => (await browser.runtime.getContexts({ contextTypes: ['POPUP'] })).length > 0),
    );
  });
});
