import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { inBothBrowsers } from './lib/e2e.ts';

/** The gate's words and the share bar's, as the demo page has them. */
const SHARE = 'WhatsApp';

const TITLES = ['The bridge that sang to the baker', 'Nobody waters the lemon tree now'];

/** A story with a row of others behind it, in boxes without a name. */
const pierOf = (path: string, keeper: string) => `<!doctype html><title>The keeper</title><base href="${path}">
<div><h1>The keeper</h1>${Array.from({ length: 9 }, (_, n) => `<p>On evening ${n} ${keeper} lit the lamp on the pier, and wrote down who had come.</p>`).join('')}
<div>${TITLES.map(title => `<figure><a href="/${title.toLowerCase().replaceAll(' ', '-')}/"><img src="/i.jpg" alt="" width="300" height="200"></a><figcaption><a href="/${title.toLowerCase().replaceAll(' ', '-')}/">${title}</a></figcaption></figure>`).join('')}</div></div>`;

inBothBrowsers('what was removed', ({ driver, site }) => {
  const read = async () => {
    await driver().open(site().url('/demo/the-baker-and-the-stranger.html', 'keeping.localhost'));
    await driver().clickToolbar();
    await driver().reader.waitOpen();
  };
  const story = () => driver().reader.evaluate(root => root.querySelector('article')?.textContent ?? '');
  const inStory = () => driver().reader.evaluate(root => root.querySelector('.story')?.textContent ?? '');
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

  test('related posts that are kept on this site stand in the story of the next page', async () => {
    for (const [path, keeper] of [
      ['/the-keeper-of-the-eastern-pier/', 'Ilse'],
      ['/the-keeper-of-the-northern-pier/', 'Arne'],
    ] as const) {
      site().add(path, pierOf(path, keeper));
      await driver().open(site().url(path, 'pier.localhost'));
      await driver().clickToolbar();
      await driver().reader.waitOpen();
      expect(await story()).toContain(`${keeper} lit the lamp`);
      if (keeper === 'Arne') break;
      await waitFor('the link', async () => (await driver().reader.text()).includes('Related posts (2)'));
      expect(await inStory()).not.toContain(TITLES[0]);
      await openKind('Links to other articles');
      await driver().reader.click('.removed__kind[open] .button', 'Always keep these on pier.localhost');
      await waitFor('word that it is kept', async () =>
        (await driver().reader.text()).includes('Always kept on this site.'),
      );
      await driver().press('Escape');
      await driver().reader.waitClosed();
    }
    await waitFor('them in the story', async () => (await inStory()).includes(TITLES[1] ?? ''));
    expect(await inStory()).toContain(TITLES[0]);
    // And the link that leads to them stays where it is.
    expect(await driver().reader.text()).toContain('Related posts (2)');
  });
});
