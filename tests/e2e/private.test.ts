import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { always, story } from './lib/always.ts';
import { inBothBrowsers } from './lib/e2e.ts';

inBothBrowsers(
  'private windows',
  stage => {
    const { driver, site } = stage;
    const { at, list, registered, opensAt } = always(stage);
    const kept = () =>
      driver().background(async browser => {
        const { sync, local, session } = browser.storage;
        return JSON.stringify([await sync.get(null), await local.get(null), await session.get(null)]);
      });

    test('stories open by themselves, and what was left stays left, as in any window', async () => {
      site().add('/lamp', story('The lamp'));
      site().add('/boat', story('The boat'));
      await driver().grant('*://*.story.test/*', '*://*.proof.test/*');
      await list('+story.test');
      await waitFor('the registration', async () => (await registered()).includes('*://*.story.test/*'));
      await driver().openPrivate(at('/lamp'));
      await driver().reader.waitOpen();
      await driver().reader.evaluate(root => root.querySelector('.reader')?.scrollTo(0, 600));
      await driver().press('Escape');
      await driver().reader.waitClosed();
      await waitFor('it to be remembered', async () => (await kept()).includes('"closed":["'));
      await driver().open(at('/boat'));
      await driver().reader.waitOpen();
      expect(await opensAt('/lamp')).toBe(false);
    });

    test('no place in a story and no address is kept, and with the last of the windows all of it goes', async () => {
      const before = await kept();
      expect(before).toMatch(/"private":\{[^}]*"closed":\["/);
      expect(before).not.toMatch(/"session":\{[^}]*"closed":\["/);
      expect(before).not.toMatch(/lamp|boat/);
      expect(before).not.toMatch(/"positions":\{"/);
      await driver().switchTab(0);
      await driver().background(async browser => {
        const tabs = await browser.tabs.query({});
        await browser.tabs.remove(tabs.flatMap(tab => (tab.incognito && tab.id !== undefined ? [tab.id] : [])));
      });
      await waitFor('it to be forgotten', async () => !(await kept()).includes('"private":'));
    });
  },
  { only: 'firefox' },
);
