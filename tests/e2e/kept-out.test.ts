import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { pageWith, SENTENCES } from '../hostile/story.ts';
import { inBothBrowsers } from './lib/e2e.ts';

const PDF = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
trailer<</Root 1 0 R>>`;

/** What the browser shows in a way of its own, or lets no extension into; some of it in one of the browsers only. */
const PAGES = [
  ['data', '{"keeper": "Ida"}', { 'content-type': 'application/json' }],
  ['a printed sheet', PDF, { 'content-type': 'application/pdf' }],
] as const;

const ALONE = { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' };

inBothBrowsers('where the browser may keep us out', ({ driver, site }) => {
  const inPopup = () =>
    driver().background(async browser => {
      if (!browser.runtime.getContexts) return browser.extension.getViews({ type: 'popup' }).length > 0;
      const contexts = await browser.runtime.getContexts({ contextTypes: ['POPUP', 'TAB'] });
      return contexts.some(({ documentUrl }) => documentUrl?.includes('popup.html?reason=forbidden'));
    });
  const closePopup = () =>
    driver().background(async browser => {
      for (const view of browser.extension?.getViews?.({ type: 'popup' }) ?? [])
        (view as unknown as { close(): void }).close();
      for (const { tabId } of (await browser.runtime.getContexts?.({ contextTypes: ['TAB'] })) ?? [])
        if (tabId > 0) await browser.tabs.remove(tabId);
    });

  const readGood = async (host: string) => {
    site().add('/good', pageWith());
    await driver().open(site().url('/good', host));
    await driver().clickToolbar();
    await driver().reader.waitOpen();
    expect(await driver().reader.text()).toContain(SENTENCES[0]);
    await driver().press('Escape');
    await driver().reader.waitClosed();
  };
  const clickOdd = async () => {
    await driver().open(site().url('/odd', 'odd.localhost'));
    await driver().clickToolbar();
    await waitFor(
      'a word',
      async () =>
        (await inPopup()) ||
        (await driver()
          .reader.count('.notice, article')
          .catch(() => 0)) > 0,
    );
    // Chromium's popup goes with the page.
    await waitFor('the popup to go', async () => {
      if (await inPopup()) await closePopup();
      return driver().name === 'chromium' || !(await inPopup());
    });
  };

  test.each(PAGES)('%s: it is said why, or read, and the next page opens', async (_what, body, headers) => {
    site().add('/odd', body, headers);
    await clickOdd();
    await readGood('odd.localhost');
  });

  // Chromium gives a click's access to the process of the site's page before it, and lets no script into this one.
  test('a page with a browsing context group to itself, after one without: the same', async () => {
    site().add('/odd', pageWith(), ALONE);
    await readGood('odd.localhost');
    await clickOdd();
    await readGood('good.localhost');
  });

  test('such a page that is come to directly is read', async () => {
    site().add('/good', pageWith(), ALONE);
    await readGood('odd.localhost');
  });
});
