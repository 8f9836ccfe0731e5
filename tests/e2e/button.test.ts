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

inBothBrowsers('the button of a tab in which the popup was opened', ({ driver, site }) => {
  test('follows the setting as all others do', async () => {
    await driver().background(browser => browser.storage.sync.set({ 'sites.0': '1 -radio.test' }));
    await driver().open(site().url('/demo/the-five-euro-radio.html', 'radio.test'));
    await driver().clickToolbar();
    await waitFor('the popup', () => popupIsOpen(driver()));
    await driver().background(browser => browser.storage.sync.set({ settings: { v: 1, button: 'popup' } }));
    const popups = () =>
      driver().background(async browser => {
        const tabs = await browser.tabs.query({});
        return Promise.all(tabs.map(tab => browser.action.getPopup({ tabId: tab.id ?? -1 })));
      });
    await waitFor('all tabs to have it', async () => (await popups()).every(popup => popup.endsWith('/popup.html')));
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
