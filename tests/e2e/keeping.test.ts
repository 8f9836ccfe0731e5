import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { inBothBrowsers } from './lib/e2e.ts';

/** The gate's words and the share bar's, as the demo page has them. */
const SHARE = 'WhatsApp';

inBothBrowsers('what was removed', ({ driver, site }) => {
  const read = async () => {
    await driver().open(site().url('/demo/the-baker-and-the-stranger.html', 'keeping.localhost'));
    await driver().clickToolbar();
    await driver().reader.waitOpen();
  };
  const story = () => driver().reader.evaluate(root => root.querySelector('article')?.textContent ?? '');
  const openKind = (kind: string) => driver().reader.click('.removed__summary', kind);

  test('all of it goes back with one click, and out again', async () => {
    await read();
    expect(await story()).not.toContain(SHARE);
    await driver().reader.click('.removed .button', 'Put everything back');
    await waitFor('the share bar in the story', async () => (await story()).includes(SHARE));
    await driver().reader.click('.removed .button', 'Remove all');
    await waitFor('the story without it', async () => !(await story()).includes(SHARE));
  });

  test('kept on this site, it stays there on the next visit, until the options forget it', async () => {
    await read();
    await openKind('Share buttons');
    await driver().reader.click('.removed__kind[open] .button', 'Always keep these on keeping.localhost');
    await waitFor('word that it is kept', async () =>
      (await driver().reader.text()).includes('Always kept on this site.'),
    );
    await driver().press('Escape');
    await driver().reader.waitClosed();

    await read();
    await waitFor('the share bar in the story', async () => (await story()).includes(SHARE));
    await driver().press('Escape');
    await driver().reader.waitClosed();

    await driver().open(`${driver().extensionOrigin}/options.html`);
    const stored = () => driver().evaluate(() => document.querySelector('.kept')?.textContent ?? '');
    await waitFor('the kept rule in the options', async () => (await stored()).includes('Share, follow'));
    await driver().click('.kept__items .button');
    await waitFor('the rule forgotten', async () => !(await stored()).includes('Share, follow'));

    await read();
    expect(await story()).not.toContain(SHARE);
  });
});
