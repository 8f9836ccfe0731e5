import { statSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { always, STORY, story } from './lib/always.ts';
import { inBothBrowsers } from './lib/e2e.ts';

test.each(['chrome', 'firefox'])('the watcher for %s weighs less than 4,000 bytes', browser => {
  expect(statSync(`.output/${browser}-mv3/watcher.js`).size).toBeLessThan(4000);
});

const HOME = `<!doctype html><title>Home</title><body class="home"><h1>All stories</h1>
${Array.from({ length: 12 }, (_, n) => `<article><h2><a href="/s${n}">Story ${n}</a></h2>${STORY.slice(0, 200)}</article>`).join('')}`;

const NOTE = `<!doctype html><title>Note</title>
<script>first = document.documentElement.firstElementChild.style.background</script><p>We are closed today.</p>`;
const ACCESS = { access: ['*://*.story.test/*', '*://*.proof.test/*'] };

inBothBrowsers('sites', ACCESS, stage => {
  const { driver, site } = stage;
  const { at, list, registered, showing, proven, settled, opensAt } = always(stage);

  const listed = async (entries: string, pattern: string) => {
    await list(entries);
    await waitFor('the registration', async () => (await registered()).includes(pattern));
  };
  beforeEach(async () => {
    site().add('/', HOME);
    site().add('/note', NOTE);
    await listed('+story.test', '*://*.story.test/*');
  });

  test('Always opens by itself on an article and not on the home page', async () => {
    site().add('/lamp', story('The lamps on the far bank'));
    // With everything else that a list may hold: one pattern that a browser refuses would take them all down.
    await list('+story.test +localhost:8080 -127.0.0.1:3000/x +[::1] =story.test/%C3%BCber -some_host.test');
    await waitFor('the exceptions', async () => (await registered()).some(pattern => pattern.startsWith('!')));
    await driver().open(at('/lamp'));
    await driver().reader.waitOpen();
    expect(await opensAt('/')).toBe(false);
  });

  test('while the list changes, there is no moment in which it would not open', async () => {
    await driver().background(browser => {
      type Call = (...args: unknown[]) => Promise<unknown>;
      const api = browser.scripting as unknown as Record<string, Call> & { seen?: boolean[] };
      const seen: boolean[] = [];
      api.seen = seen;
      for (const name of ['registerContentScripts', 'updateContentScripts', 'unregisterContentScripts']) {
        const call = api[name]?.bind(api);
        api[name] = async (...args) => {
          await call?.(...args);
          const scripts = await browser.scripting.getRegisteredContentScripts();
          seen.push(scripts.some(({ matches = [] }) => matches.includes('*://*.story.test/*')));
        };
      }
    });
    await listed('+story.test -a.story.test', '!*://*.a.story.test/*');
    await listed('+story.test -a.story.test +b.a.story.test', '*://*.b.a.story.test/*');
    await listed('+story.test -c.story.test', '!*://*.c.story.test/*');
    const seen = await driver().background(browser => (browser.scripting as { seen?: boolean[] }).seen ?? []);
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).not.toContain(false);
  });

  test('nor on lists, searches, sign-ins and checkouts, however much prose stands there', async () => {
    const paths = [
      '/category/lamps',
      '/tag/lamps',
      '/author/ines',
      '/search/lamp',
      '/?q=lamp',
      '/login',
      '/checkout/2',
    ];
    site().add('/', story('Found'));
    for (const path of paths) {
      site().add(path, story('No story'));
      await driver().openTab(at(path));
    }
    const seen: string[] = [];
    for (const path of paths) {
      await settled(path);
      if (await driver().reader.isOpen()) seen.push(path);
    }
    expect(seen).toEqual([]);
  });

  test('nor on a page that only asks for a password, but on a story told as a list it does', async () => {
    const form = '<form action="/in"><input type="password" name="p" aria-label="Password"></form>';
    site().add('/enter', `<!doctype html><title>Enter</title><div><h1>Enter</h1>${form}${STORY}${STORY}</div>`);
    expect(await opensAt('/enter')).toBe(false);
    const items = STORY.replaceAll('<p>', '<h2>Another lamp</h2><p>');
    site().add('/nine-lamps', `<!doctype html><title>Nine lamps</title><div><h1>Nine lamps</h1>${items}${items}</div>`);
    await driver().open(at('/nine-lamps'));
    await driver().reader.waitOpen();
    expect(await driver().reader.text()).toContain('On evening 13 the ferryman');
  });

  test.each(['Escape', 'Close', 'toolbar'])('left by %s, it does not open at that address again', async way => {
    const [left, other] = [`/left-by-${way}`, `/after-${way}`];
    site().add(left, story('The lamps on the far bank'));
    site().add(other, story('The boat'));
    await driver().open(at(left));
    await driver().reader.waitOpen();
    if (way === 'Escape') await driver().press('Escape');
    else if (way === 'Close') await driver().reader.click('button', 'Close');
    else await driver().clickToolbar();
    await driver().reader.waitClosed();
    await driver().open(at(other));
    await driver().reader.waitOpen();
    expect(await opensAt(left)).toBe(false);
    // A person who asks for it takes that back.
    await driver().clickToolbar();
    await driver().reader.waitOpen();
    await driver().open(at(left));
    await driver().reader.waitOpen();
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
    expect(await opensAt('/rope')).toBe(false);
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
    await settled('/rewritten');
    expect(await driver().reader.isOpen()).toBe(false);
    await driver().open(at('/shell', 'story.test'));
    await driver().click('#go');
    await driver().reader.waitOpen();
    expect(await driver().reader.text()).toContain('On evening 13 the ferryman');
  });

  test('a page is covered from its first byte, and uncovered when it turns out to be no story', async () => {
    await driver().open(at('/note', 'story.test'));
    await waitFor('the page to be as it was', () =>
      driver().evaluate(() => document.documentElement.childElementCount === 2),
    );
    expect(await driver().evaluate(() => (window as unknown as { first: string }).first)).toContain('253, 252, 248');
  });

  test('a page that never finishes coming in is uncovered all the same', async () => {
    const record = `<script>covers = []; new MutationObserver(changes => { for (const { addedNodes, removedNodes } of changes)
      for (const node of [...addedNodes, ...removedNodes]) if (node.localName === 'div') covers.push(addedNodes.length ? '+' : '-'); })
      .observe(document.documentElement, { childList: true }); first = document.documentElement.firstElementChild.localName</script>`;
    site().hang('/endless', `<!doctype html><title>Endless</title>${record}<article><h1>Endless</h1>${STORY}`);
    await driver().evaluate(url => void setTimeout(() => location.assign(url)), at('/endless'));
    await waitFor('the page', async () => (await driver().address()).endsWith('/endless'));
    await waitFor('the cover to go', () => driver().evaluate(() => Reflect.get(window, 'covers')?.at(-1) === '-'));
    expect(await driver().evaluate(() => [document.readyState, Reflect.get(window, 'first')])).toEqual([
      'loading',
      'div',
    ]);
  });

  test("the cover has the colours of the site's own theme", async () => {
    const themed = { v: 1, sites: { 'story.test': { appearance: { theme: 'sepia' } } } };
    await driver().background(
      (browser, preferences) => browser.storage.sync.set({ 'preferences.0': preferences }),
      themed,
    );
    const papers = () =>
      driver().background(async browser => (await browser.scripting.getRegisteredContentScripts()).length);
    const first = () => driver().evaluate(() => String(Reflect.get(window, 'first')));
    await waitFor('its registration', async () => (await papers()) === 2);
    await driver().open(at('/note', 'www.story.test'));
    expect(await first()).toContain('245, 234, 211');
    await driver().open(at('/note', 'other.story.test'));
    expect(await first()).toContain('253, 252, 248');
    await driver().background(browser => browser.storage.sync.remove('preferences.0'));
    await waitFor('it to go', async () => (await papers()) === 1);
  });

  test('a tab in the background waits until it is looked at', async ({ skip }) => {
    // Here Chromium's tabs all believe that they are seen; unseen.test.ts has one that does not.
    if (driver().name === 'chromium') skip();
    site().add('/late', story('The late boat'));
    await driver().open(at('/note', 'story.test'));
    await driver().background((browser, url) => browser.tabs.create({ url, active: false }), at('/late', 'story.test'));
    const touched = () =>
      driver().background(async browser => {
        const tabs = await browser.tabs.query({ url: '*://story.test/*' });
        const tab = tabs.find(each => each.url?.endsWith('/late'));
        const [injection] = await browser.scripting.executeScript({
          target: { tabId: tab?.id ?? -1 },
          func: () => document.documentElement.childElementCount,
        });
        return injection?.result;
      });
    await proven(async () => expect(await touched()).toBe(2));
    await showing('/late');
    await driver().reader.waitOpen();
  });

  test('whitelisting stops it, and a page there has nothing of ours in it', async () => {
    site().add('/quay', story('The quay'));
    await driver().open(at('/quay', 'story.test'));
    await driver().reader.waitOpen();
    await listed('+story.test -quiet.story.test', '!*://*.quiet.story.test/*');
    expect(await opensAt('/quay', 'quiet.story.test')).toBe(false);
    expect(await driver().evaluate(() => document.documentElement.childElementCount)).toBe(2);
    await driver().clickToolbar();
    await waitFor('the popup', () => popupIsOpen());
    expect(await driver().reader.isOpen()).toBe(false);
  });

  test('a person may read a whitelisted page just this once', async () => {
    site().add('/quay', story('The quay'));
    await listed('+story.test -quiet.story.test', '!*://*.quiet.story.test/*');
    await driver().open(at('/quay', 'quiet.story.test'));
    const tab = await driver().background(
      async browser => (await browser.tabs.query({ url: '*://quiet.story.test/*' }))[0]?.id,
    );
    await driver().openTab(`${driver().extensionOrigin}/popup.html?tab=${tab}`);
    await driver().click('.popup__lead .button[data-look=strong]');
    await showing('/quay');
    await driver().reader.waitOpen();
  });

  const openEverywhere = async () => {
    await driver().grant('*://*/*');
    await driver().background(browser => browser.storage.sync.set({ settings: { v: 1, everywhere: true } }));
    await waitFor('the registration', async () => (await registered()).includes('*://*/*'));
  };

  test('everywhere: it opens on every site but the whitelisted ones, where nothing of ours runs', async () => {
    await listed('+story.test -quiet.story.test', '!*://*.quiet.story.test/*');
    await openEverywhere();
    site().add('/well', story('The well'));
    await driver().open(at('/well', 'elsewhere.test'));
    await driver().reader.waitOpen();
    expect(await opensAt('/well', 'quiet.story.test')).toBe(false);
    expect(await driver().evaluate(() => document.documentElement.childElementCount)).toBe(2);
  });

  test('access to all sites taken back: only the sites with access of their own open, and the options say so', async () => {
    site().add('/well', story('The well'));
    await openEverywhere();
    await driver().revoke('*://*/*');
    await driver().grant('*://*.story.test/*', '*://*.proof.test/*');
    await waitFor('the registration to go', async () => !(await registered()).includes('*://*/*'));
    expect(await opensAt('/well', 'elsewhere.test')).toBe(false);
    await driver().openTab(`${driver().extensionOrigin}/options.html`);
    await waitFor('the word on it', () =>
      driver().evaluate(() => document.querySelector('.everywhere .badge')?.textContent === 'needs permission'),
    );
  });

  test('access taken back: nothing is injected, and nothing is registered', async () => {
    site().add('/pier', story('The pier'));
    await driver().revoke('*://*.story.test/*');
    await waitFor('no registration', async () => !(await registered()).includes('*://*.story.test/*'));
    expect(await opensAt('/pier')).toBe(false);
    expect(await driver().evaluate(() => document.documentElement.childElementCount)).toBe(2);
  });

  const popupIsOpen = () =>
    driver().background(async browser => {
      if (!browser.runtime.getContexts) return browser.extension.getViews({ type: 'popup' }).length > 0;
      const [popup] = await browser.runtime.getContexts({ contextTypes: ['POPUP'] });
      return popup !== undefined;
    });
});
