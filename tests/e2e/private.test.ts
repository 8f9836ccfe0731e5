import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { always, story } from './lib/always.ts';
import { inBothBrowsers } from './lib/e2e.ts';
import { ownPages } from './lib/own-pages.ts';
import { switchTo } from './lib/tabs.ts';
import { showBar } from './lib/take-along.ts';

inBothBrowsers('private windows', stage => {
  const { driver, site } = stage;
  const { at, list, registered, opensAt, showing } = always(stage);
  const { says, clickOn, text } = ownPages(stage);
  const kept = () =>
    driver().background(async browser => {
      const { sync, local, session } = browser.storage;
      return JSON.stringify([await sync.get(null), await local.get(null), await session.get(null)]);
    });
  const privateTabs = () =>
    driver().background(async browser => (await browser.tabs.query({})).filter(tab => tab.incognito).length);
  const closePrivate = async () => {
    await driver().switchTab(0);
    await driver().background(async browser => {
      const tabs = await browser.tabs.query({});
      await browser.tabs.remove(tabs.flatMap(tab => (tab.incognito && tab.id !== undefined ? [tab.id] : [])));
    });
    await waitFor('all of it to be forgotten', async () => !(await kept()).includes('"private":'));
  };
  const reading = async () => {
    await driver().clickToolbar();
    await driver().reader.waitOpen();
    await driver().reader.evaluate(root => root.querySelector('.reader')?.scrollTo(0, 600));
  };

  test('a click reads a story there without any access, and nothing stored tells of it, then or later', async () => {
    site().add('/secret', story('The secret'));
    await driver().openPrivate(at('/secret', 'hidden.test'));
    expect(await privateTabs()).toBe(1);
    await reading();
    expect(await driver().reader.text()).toContain('On evening 13 the ferryman');
    await driver().press('Escape');
    await driver().reader.waitClosed();
    await waitFor('the leaving to be remembered', async () => (await kept()).includes('"closed":["'));
    expect(await kept()).not.toMatch(/hidden|secret/i);
    await closePrivate();
    expect(await kept()).not.toMatch(/hidden|secret|"closed":\["|"positions":\{"/i);
  });

  test('our own pages open from there, say what is asked, and lead back', async () => {
    site().add('/secret', story('The secret'));
    await driver().openPrivate(at('/secret', 'hidden.test'));
    await reading();
    await showBar(stage);
    await driver().reader.click('.bar__site');
    await driver().reader.click('.sitemenu__state[data-state=always]');
    const access = `/access.html?domain=hidden.test`;
    await waitFor('the question, in front', async () => (await inFront()).includes(access));
    await waitFor('the question to be reached', () => switchTo(stage, address => address.includes(access)));
    await says('h1', `Open articles on hidden.test:${site().port} automatically?`);
    await clickOn('.button[data-look=plain]', await text('.button[data-look=plain]'));
    await showing('/secret');
    await waitFor('the question to be gone', async () => !(await inFront()).includes(access));
    expect(await driver().reader.isOpen()).toBe(true);
    expect(await kept()).not.toMatch(/hidden|secret/i);
    await driver().background(browser => browser.runtime.openOptionsPage());
    await waitFor('the options', () => switchTo(stage, address => address.includes('/options.html')));
    await says('h1', 'Clearstory');
    await closePrivate();
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
    // No place in a story and no address is kept, and with the last of the windows all of it goes.
    const before = await kept();
    expect(before).toMatch(/"private":\{[^}]*"closed":\["/);
    expect(before).not.toMatch(/"session":\{[^}]*"closed":\["/);
    expect(before).not.toMatch(/lamp|boat/);
    expect(before).not.toMatch(/"positions":\{"/);
    await closePrivate();
  });

  /** The addresses of the tabs that stand in front in their windows: without a screen no window is before another. */
  function inFront(): Promise<string> {
    return driver().background(async browser => {
      const tabs = await browser.tabs.query({ active: true });
      return tabs.map(tab => tab.url ?? '').join(' ');
    });
  }
});
