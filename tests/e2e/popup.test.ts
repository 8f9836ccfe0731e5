import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { always, story } from './lib/always.ts';
import { inBothBrowsers } from './lib/e2e.ts';
import { ownPages } from './lib/own-pages.ts';

const ACCESS = { access: ['*://*.story.test/*'] };

inBothBrowsers('the popup', ACCESS, stage => {
  const { driver, site } = stage;
  const { showing, at } = always(stage);
  const { text, says, clickOn, sites } = ownPages(stage);
  const write = (entries: string) =>
    driver().background((browser, list) => browser.storage.sync.set({ 'sites.0': `1 ${list}` }), entries);
  /** The popup about the tab at story.test, in a tab of its own: it is the same page there. */
  const openPopup = async (query = '') => {
    const tab = await driver().background(
      async browser => (await browser.tabs.query({ url: '*://*.story.test/*' }))[0]?.id,
    );
    await driver().openTab(`${driver().extensionOrigin}/popup.html?tab=${tab}${query}`);
  };
  /** A story, and the popup about it. */
  const openBoth = async () => {
    site().add('/lamp', story('The lamp'));
    await driver().open(at('/lamp'));
    await openPopup();
  };
  const closePopup = () =>
    driver()
      .evaluate(() => void setTimeout(() => close()))
      .then(() => showing('/lamp'));

  test('shows the site and its state, reads the page, and says what was removed', async () => {
    const ad = '<div class="adsbygoogle">Advertisement</div>';
    site().add('/lamp', story('The lamp').replace('</article>', `${ad}</article>`));
    await driver().open(at('/lamp'));
    await openPopup();
    await says('.popup__host', `story.test:${site().port}`);
    expect(await driver().evaluate(() => document.querySelector('[data-state=ask] :checked') !== null)).toBe(true);
    expect(await text('.popup')).not.toContain('Removed last time');
    await clickOn('.popup__lead .button', 'Read this page');
    await showing('/lamp');
    await driver().reader.waitOpen();
    await openPopup();
    // What is being read stays open.
    await clickOn('.popup__lead .button', 'Read this page');
    await showing('/lamp');
    expect(await driver().reader.isOpen()).toBe(true);
    await driver().press('Escape');
    await driver().reader.waitClosed();
    await openPopup();
    await says('.popup__removed', 'Ads and ad labels');
    expect(await text('.popup__removed b')).toMatch(/^[1-9]/);
    await closePopup();
    site().add('/quay', story('The quay'));
    await driver().evaluate(() => location.assign('/quay'));
    await waitFor('the other page', async () => (await driver().address()).endsWith('/quay'));
    await openPopup();
    await says('.popup__lead', 'Read this page');
    await says('.popup', 'Options');
    expect(await text('.popup')).not.toContain('Removed last time');
  });

  test('sets a state, and says beforehand which narrower entry gives way', async () => {
    await openBoth();
    await write(`-story.test:${site().port}`);
    await says('.popup__lead', 'is on your whitelist');
    await driver().evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('.sitemenu__scope select');
      select?.focus();
    });
    await driver().press('ArrowDown');
    await says('.sitemenu', `This replaces the entry story.test:${site().port}.`);
    // The same state for more than before.
    await driver().click('[data-state=whitelisted]');
    await waitFor('the wider entry', async () => (await sites()).includes('-story.test'));
    expect(await sites()).toEqual(['-story.test']);
    await driver().click('[data-state=always]');
    await waitFor('the entry', async () => (await sites()).includes('+story.test'));
    expect(await sites()).toEqual(['+story.test']);
    expect(await text('.sitemenu')).not.toContain('replaces');
  });

  test('says when stories cannot open by themselves, and offers to give the access', async () => {
    await openBoth();
    await write('+story.test');
    await driver().revoke('*://*.story.test/*');
    await says('.popup__access', 'Articles here don’t open automatically');
    expect(await text('.popup__access .button')).toBe('Allow');
  });

  test('leads to the options', async () => {
    await openBoth();
    await clickOn('.popup .button', 'Options');
    await showing('/options.html');
    await says('h1', 'Clearstory options');
  });

  test('of a page that the browser keeps to itself says just that', async () => {
    await driver().openTab(`${driver().extensionOrigin}/popup.html?reason=forbidden`);
    await says('.popup__lead', 'Browsers don’t allow extensions on this page');
    expect(await driver().evaluate(() => document.querySelector('[type=radio]'))).toBeNull();
  });
});
