import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { inBothBrowsers } from './lib/e2e.ts';

test.each(['chrome', 'firefox'])('the watcher for %s weighs less than 4,000 bytes', browser => {
  expect(statSync(`.output/${browser}-mv3/watcher.js`).size).toBeLessThan(4000);
});

const STORY = Array.from(
  { length: 14 },
  (_, n) => `<p>On evening ${n} the ferryman counted the lamps on the far bank, and wrote the number on the wall.</p>`,
).join('\n');
const story = (title: string) => `<!doctype html><title>${title}</title>
<main><article><h1>${title}</h1>${STORY}</article></main><a id="home" href="/">Home</a>`;
const HOME = `<!doctype html><title>Home</title><body class="home"><h1>All stories</h1>
${Array.from({ length: 12 }, (_, n) => `<article><h2><a href="/s${n}">Story ${n}</a></h2>${STORY.slice(0, 200)}</article>`).join('')}`;

inBothBrowsers('sites', ({ driver, site }) => {
  const list = (text: string) =>
    driver().background((browser, entries) => browser.storage.sync.set({ 'sites.0': `1 ${entries}` }), text);
  const registered = () =>
    driver().background(async browser => {
      const scripts = await browser.scripting.getRegisteredContentScripts();
      return scripts.flatMap(script => [...(script.matches ?? []), ...(script.excludeMatches ?? []).map(m => `!${m}`)]);
    });
  const settled = async () => {
    await driver().evaluate(() => new Promise(resolve => setTimeout(resolve, 1500)));
  };
  /** Makes the tab whose address ends like this the current one. */
  const showing = (ending: string) =>
    waitFor(`a tab at ${ending}`, async () => {
      for (const index of [0, 1, 2, 3]) {
        await driver()
          .switchTab(index)
          .catch(() => undefined);
        if ((await driver().address()).endsWith(ending)) return true;
      }
      return false;
    });
  const at = (path: string, host: string) => site().url(path, host);

  test('Always opens by itself on an article and not on the home page', async () => {
    site().add('/', HOME);
    site().add('/lamp', story('The lamps on the far bank'));
    await driver().grant('*://*.story.test/*');
    // With everything else that a list may hold: one pattern that a browser refuses would take them all down.
    await list('+story.test +localhost:8080 -127.0.0.1:3000/x +[::1] =story.test/%C3%BCber -some_host.test');
    await waitFor('the registration', async () => (await registered()).includes('*://*.story.test/*'));
    await driver().open(at('/lamp', 'story.test'));
    await driver().reader.waitOpen();
    await driver().open(at('/', 'story.test'));
    await settled();
    expect(await driver().reader.isOpen()).toBe(false);
  });

  test('a reader that a person left does not open at that address again, and does at another', async () => {
    site().add('/boat', story('The boat'));
    await driver().open(at('/lamp', 'story.test'));
    await driver().reader.waitOpen();
    await driver().press('Escape');
    await driver().reader.waitClosed();
    await driver().open(at('/boat', 'story.test'));
    await driver().reader.waitOpen();
    await driver().open(at('/lamp', 'story.test'));
    await settled();
    expect(await driver().reader.isOpen()).toBe(false);
  });

  test('the background may be asleep', async () => {
    site().add('/oars', story('The oars'));
    await driver().killBackground();
    await driver().open(at('/oars', 'story.test'));
    await driver().reader.waitOpen();
  });

  test('Back from a story is a no to it', async () => {
    site().add('/rope', story('The rope'));
    await driver().open(at('/', 'story.test'));
    await driver().open(at('/rope', 'story.test'));
    await driver().reader.waitOpen();
    await driver().back();
    await driver().open(at('/rope', 'story.test'));
    await settled();
    expect(await driver().reader.isOpen()).toBe(false);
  });

  test('a single-page navigation after a click is followed, a rewritten address is not', async () => {
    const shell = `<!doctype html><title>Shell</title><main id="m"></main><a id="go" href="/ropes">Ropes</a>
<script>
const show = () => { document.querySelector('#m').innerHTML = ${JSON.stringify(
      story('Ropes')
        .replace(/^.*?<main>/s, '')
        .replace(/<\/main>.*$/s, ''),
    )}; };
go.onclick = event => { event.preventDefault(); history.pushState(null, '', '/ropes'); show(); };
addEventListener('rewrite', () => { history.pushState(null, '', '/rewritten'); show(); });
</script>`;
    site().add('/shell', shell);
    await driver().open(at('/shell', 'story.test'));
    await driver().evaluate(() => void dispatchEvent(new Event('rewrite')));
    await settled();
    expect(await driver().reader.isOpen()).toBe(false);
    await driver().open(at('/shell', 'story.test'));
    await driver().click('#go');
    await driver().reader.waitOpen();
    expect(await driver().reader.text()).toContain('On evening 13 the ferryman');
  });

  test('a page is covered from its first byte, and uncovered when it turns out to be no story', async () => {
    const record = '<script>first = document.documentElement.firstElementChild.style.background</script>';
    site().add('/note', `<!doctype html><title>Note</title>${record}<p>We are closed today.</p>`);
    await driver().open(at('/note', 'story.test'));
    await waitFor('the page to be as it was', () =>
      driver().evaluate(() => document.documentElement.childElementCount === 2),
    );
    expect(await driver().evaluate(() => (window as unknown as { first: string }).first)).toContain('253, 252, 248');
  });

  test('a tab in the background waits until it is looked at', async () => {
    site().add('/late', story('The late boat'));
    await driver().open(at('/note', 'story.test'));
    await driver().background((browser, url) => browser.tabs.create({ url, active: false }), at('/late', 'story.test'));
    await settled();
    await showing('/late');
    await driver().reader.waitOpen();
  });

  test('whitelisting stops it, and a page there has nothing of ours in it', async () => {
    site().add('/quay', story('The quay'));
    await driver().open(at('/quay', 'story.test'));
    await driver().reader.waitOpen();
    await list('+story.test -quiet.story.test');
    await waitFor('the exception', async () => (await registered()).includes('!*://*.quiet.story.test/*'));
    await driver().open(at('/quay', 'quiet.story.test'));
    await settled();
    expect(await driver().reader.isOpen()).toBe(false);
    expect(await driver().evaluate(() => document.documentElement.childElementCount)).toBe(2);
    await driver().clickToolbar();
    await waitFor('the popup', () => popupIsOpen());
    expect(await driver().reader.isOpen()).toBe(false);
  });

  test('a person may read a whitelisted page just this once', async () => {
    const tab = await driver().background(
      async browser => (await browser.tabs.query({ url: '*://quiet.story.test/*' }))[0]?.id,
    );
    await driver().openTab(`${driver().extensionOrigin}/popup.html?tab=${tab}`);
    await driver().click('.popup__lead .button[data-look=strong]');
    await showing('/quay');
    await driver().reader.waitOpen();
  });

  test('everywhere: it opens on every site but the whitelisted ones, where nothing of ours runs', async () => {
    await driver().grant('*://*/*');
    await driver().background(browser => browser.storage.sync.set({ settings: { v: 1, everywhere: true } }));
    await waitFor('the registration', async () => (await registered()).includes('*://*/*'));
    site().add('/well', story('The well'));
    await driver().open(at('/well', 'elsewhere.test'));
    await driver().reader.waitOpen();
    await driver().open(at('/well', 'quiet.story.test'));
    await settled();
    expect(await driver().reader.isOpen()).toBe(false);
    await driver().background(browser => browser.storage.sync.remove('settings'));
    await driver().revoke('*://*/*');
  });

  test('access taken back: nothing is injected, and nothing is registered', async () => {
    site().add('/pier', story('The pier'));
    await driver().revoke('*://*.story.test/*');
    await waitFor('no registration', async () => (await registered()).length === 0);
    await driver().open(at('/pier', 'story.test'));
    await settled();
    expect(await driver().reader.isOpen()).toBe(false);
  });

  const popupIsOpen = () =>
    driver().background(async browser => {
      if (!browser.runtime.getContexts) return browser.extension.getViews({ type: 'popup' }).length > 0;
      const [popup] = await browser.runtime.getContexts({ contextTypes: ['POPUP'] });
      return popup !== undefined;
    });
});
