import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { always, story } from './lib/always.ts';
import { inBothBrowsers } from './lib/e2e.ts';
import { chooseMore } from './lib/take-along.ts';

inBothBrowsers('ways out of the reader', stage => {
  const { driver, site } = stage;
  const { showing } = always(stage);
  const openReader = async () => {
    site().add('/lamp', story('The lamp').replace('<main>', '<textarea></textarea><main>'));
    await driver().open(site().url('/lamp', 'story.localhost'));
    await driver().clickToolbar();
    await driver().reader.waitOpen();
  };

  test('the menu leads to the options', async () => {
    await openReader();
    await chooseMore(stage, 'Options');
    await showing('/options.html');
    await showing('/lamp');
    expect(await driver().reader.isOpen()).toBe(true);
  });

  test('the help leads to where the shortcut is changed', async () => {
    await openReader();
    await chooseMore(stage, 'Keyboard shortcuts');
    await driver().reader.click('.keys__ways button', 'Change keyboard shortcut');
    await showing(driver().name === 'chromium' ? '://extensions/shortcuts' : 'about:addons');
    await showing('/lamp');
  });

  test('a report is copied where the person asks for it, and nothing of it goes anywhere', async () => {
    await openReader();
    await driver().forgetRequests();
    await chooseMore(stage, 'Report a problem');
    await driver().reader.click('.report__ways button', 'Copy');
    await waitFor('the copy', async () => (await driver().reader.text()).includes('Copied'));
    expect((await driver().requests()).filter(address => /^https?:/.test(address))).toEqual([]);
    await driver().clickToolbar();
    await driver().reader.waitClosed();
    await driver().click('textarea');
    await driver().press('Control+V');
    const { version } = await driver().background(browser => browser.runtime.getManifest());
    const pasted = await waitFor('the paste', () =>
      driver().evaluate(() => document.querySelector('textarea')?.value ?? ''),
    );
    expect(pasted).toContain(`Address: ${site().url('/lamp', 'story.localhost')}`);
    expect(pasted).toContain(`Clearstory ${version}`);
  });
});
