import { expect, test } from 'vitest';
import { type Driver, waitFor } from '../../scripts/drive/driver.ts';
import { inBothBrowsers } from './lib/e2e.ts';

// One browser each: Firefox takes a click beside an open popup to be one that closes it.

inBothBrowsers('the button where the browser lets nobody in', ({ driver }) => {
  test('says so in the popup', async () => {
    await driver().open(`${driver().extensionOrigin}/options.html`);
    await driver().clickToolbar();
    await waitFor('the popup', () => popupIsOpen(driver()));
  });
});

inBothBrowsers('the button that opens the popup first', ({ driver, site }) => {
  test('does so, and opens the reader at once again when that is chosen', async () => {
    await driver().open(site().url('/demo/the-five-euro-radio.html', 'radio.test'));
    const opens = (button: string) =>
      driver().background(
        (browser, choice) => browser.storage.sync.set({ settings: { v: 1, button: choice } }),
        button,
      );
    const popup = () => driver().background(browser => browser.action.getPopup({}));
    await opens('popup');
    await waitFor('the popup to be set', async () => (await popup()).endsWith('/popup.html'));
    await driver().clickToolbar();
    await waitFor('the popup', () => popupIsOpen(driver()));
    expect(await driver().reader.isOpen()).toBe(false);
    await opens('reader');
    await waitFor('no popup to be set', async () => (await popup()) === '');
  });
});

function popupIsOpen(driver: Driver): Promise<boolean> {
  return driver.background(async browser => {
    if (!browser.runtime.getContexts) return browser.extension.getViews({ type: 'popup' }).length > 0;
    return (await browser.runtime.getContexts({ contextTypes: ['POPUP'] })).length > 0;
  });
}
