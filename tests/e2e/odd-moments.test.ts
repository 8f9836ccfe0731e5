import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { serve } from '../../scripts/drive/serve.ts';
import { pageWith, SENTENCES, stateOfPage, storyWith, strangers } from '../hostile/story.ts';
import { inBothBrowsers } from './lib/e2e.ts';
import { storyPage } from './lib/story-page.ts';
import { switchTo } from './lib/tabs.ts';

inBothBrowsers('odd moments', stage => {
  const { driver, site } = stage;
  const { readAll } = storyPage(stage);
  const readAndLeave = async () => {
    const before = await driver().evaluate(stateOfPage);
    await readAll();
    await driver().press('Escape');
    await driver().reader.waitClosed();
    expect((await driver().evaluate(stateOfPage)).html).toBe(before.html);
    expect(await driver().evaluate(strangers)).toBe(0);
  };

  test('with the network gone, a page that is there is read, and its missing picture says what it shows', async () => {
    const lost = await serve(fileURLToPath(new URL('../fixtures', import.meta.url)));
    const picture = '<figure><img src="/far.png" alt="The tower by night" width="400" height="300"></figure>';
    lost.add(
      '/story',
      pageWith({ body: storyWith().replace('</article>', `${picture}<p>${SENTENCES[0]}</p></article>`) }),
    );
    await driver().open(lost.url('/story', 'lost.localhost'));
    await lost.close();
    await readAndLeave();
    await driver().clickToolbar();
    await driver().reader.waitOpen();
    expect(await driver().reader.evaluate(root => root.querySelector('.story img')?.getAttribute('alt'))).toBe(
      'The tower by night',
    );
    await driver().press('Escape');
    await driver().reader.waitClosed();
  });

  test('a tab that was put to sleep while the reader was open comes back as a page, and the next click reads it', async () => {
    site().add('/story', pageWith());
    await driver().open(site().url('/story', 'sleep.localhost'));
    await driver().clickToolbar();
    await driver().reader.waitOpen();
    await driver().openTab(site().url('/demo/home.html', 'sleep.localhost'));
    await driver().background(async browser => {
      const tabs = await browser.tabs.query({ active: false });
      for (const { id } of tabs) {
        const asleep = id === undefined ? undefined : await browser.tabs.discard(id);
        // Chromium has made another tab of it.
        const now = asleep?.id ?? id;
        if (now !== undefined) await browser.tabs.update(now, { active: true });
      }
    });
    await waitFor('the story’s tab', () => switchTo(stage, address => address.endsWith('/story')));
    await waitFor('the page', () =>
      driver()
        .evaluate(() => document.querySelectorAll('p').length > 13)
        .catch(() => false),
    );
    expect(await driver().evaluate(strangers)).toBe(0);
    await readAndLeave();
  });

  test.each(['open', 'closed'])('a story in a declarative shadow root (%s) is read', async mode => {
    const story = SENTENCES.map(sentence => `<p>${sentence}</p>`).join('');
    site().add(
      '/declared',
      pageWith({
        body: `<main><h1>The keeper of the lamp</h1><div><template shadowrootmode="${mode}"><style>p{color:red}</style><article>${story}</article></template></div></main>`,
      }),
    );
    await driver().open(site().url('/declared', 'declared.localhost'));
    await readAndLeave();
  });
});
