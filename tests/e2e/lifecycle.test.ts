import { expect, test } from 'vitest';
import { type BrowserApi, waitFor } from '../../scripts/drive/driver.ts';
import { PARAGRAPHS, pageWith, SENTENCES, stateOfPage, storyWith, strangers } from '../hostile/story.ts';
import { inBothBrowsers } from './lib/e2e.ts';
import { storyPage } from './lib/story-page.ts';

const TALL = '<div style="height:3000px"></div>';

inBothBrowsers('lifecycle', stage => {
  const { driver, site } = stage;
  const { openReader, leave } = storyPage(stage);
  const open = async (body: string, path = '/story') => {
    site().add(path, body);
    await driver().open(site().url(path, 'story.localhost'));
  };
  /** The address changes without a navigation and "Back" comes to it, at which the reader looks at the page. */
  const stepTo = (path: string) =>
    driver().evaluate(
      address =>
        new Promise<void>(resolve => {
          history.pushState({}, '', address);
          history.pushState({}, '', address);
          // The reader has listened for longer, so its turn was before.
          addEventListener('popstate', () => setTimeout(resolve), { once: true });
          history.back();
        }),
      path,
    );

  test('ten rounds leave the page as it was: markup, scroll, focus, selection', async () => {
    await open(pageWith({ body: `${TALL}<input id="field" value="kept">${storyWith(TALL)}` }));
    await driver().evaluate(() => {
      // Firefox brings what has been focused into view again once the page is laid out, which may be after our scrolling.
      document.querySelector<HTMLInputElement>('#field')?.focus({ preventScroll: true });
      const text = document.querySelector('h1')?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, 4, text, 10);
      scrollTo(0, 3456);
    });
    const before = await driver().evaluate(stateOfPage);
    for (let round = 0; round < 10; round++) {
      await openReader();
      await leave();
      expect(await driver().evaluate(stateOfPage), `round ${round}`).toEqual(before);
    }
  });

  test('two clicks at once, and many in a row, never make two readers', async () => {
    await open(pageWith());
    const before = await driver().evaluate(stateOfPage);
    await Promise.all([driver().clickToolbar(), driver().clickToolbar()]);
    expect(await driver().evaluate(strangers)).toBeLessThan(2);
    for (let click = 0; click < 7; click++) {
      await driver().clickToolbar();
      expect(await driver().evaluate(strangers)).toBeLessThan(2);
    }
    // Escape, because one more click might open what the last click has just closed.
    let quiet = 0;
    await waitFor('the clicks to be done', async () => {
      const open = (await driver().evaluate(strangers)) > 0;
      if (open) await driver().press('Escape');
      quiet = open ? 0 : quiet + 1;
      return quiet > 9;
    });
    expect((await driver().evaluate(stateOfPage)).html).toBe(before.html);
  });

  test('the background may be killed while the reader is open', async () => {
    await open(pageWith());
    await openReader();
    await driver().killBackground();
    expect(await driver().reader.text()).toContain(SENTENCES[13]);
    await leave();
    expect(await driver().evaluate(strangers)).toBe(0);
  });

  test('back to a page that was left with the reader open shows one reader at most', async () => {
    await open(pageWith());
    await openReader();
    site().add('/other', pageWith({ body: '<h1>Elsewhere</h1>' }));
    await driver().evaluate(url => location.assign(url), site().url('/other', 'story.localhost'));
    await waitFor('the other page', async () => (await driver().address()).endsWith('/other'));
    await driver().back();
    await waitFor('the story', async () => (await driver().address()).endsWith('/story'));
    expect(await driver().evaluate(strangers)).toBeLessThan(2);
    if ((await driver().evaluate(strangers)) === 1) await leave();
    await openReader();
    expect(await driver().evaluate(strangers)).toBe(1);
    await leave();
    expect(await driver().evaluate(strangers)).toBe(0);
  });

  test('a page that becomes another story under the reader ends it, and the next click reads the new one', async () => {
    await open(pageWith());
    await openReader();
    await driver().evaluate(
      paragraphs => {
        history.pushState({}, '', '/second');
        document.body.innerHTML = `<main><article><h1>The baker</h1>${paragraphs}</article></main>`;
      },
      PARAGRAPHS.join('').replaceAll('keeper', 'baker'),
    );
    await driver().reader.waitClosed();
    await openReader();
    expect(await driver().reader.text()).toContain('the baker climbed the stairs');
    expect(await driver().reader.text()).not.toContain('the keeper climbed');
    await leave();
  });

  test('an address that only changes its looks, and a page that rebuilds itself, leave the reader open', async () => {
    site().add('/story', pageWith());
    await driver().open(site().url('/story?utm_source=letter', 'story.localhost'));
    await openReader();
    await stepTo('/story');
    expect(await driver().reader.text()).toContain(SENTENCES[0]);
    await leave();
    await openReader();
    await driver().evaluate(() => {
      document.body.innerHTML = String(document.body.innerHTML);
    });
    await stepTo('/story');
    expect(await driver().reader.text()).toContain(SENTENCES[0]);
    await stepTo('/elsewhere');
    expect(await driver().reader.text()).toContain(SENTENCES[0]);
    // Another address without the words is another page.
    await driver().evaluate(() => {
      document.body.innerHTML = '<p>The page that you look for is not here.</p>';
    });
    await driver().reader.waitClosed();
  });

  test('a page that writes itself anew takes the reader along, and the next click works', async () => {
    await open(pageWith());
    await openReader();
    await driver().evaluate(
      body => {
        document.open();
        document.write(body);
        document.close();
      },
      pageWith({ body: storyWith().replaceAll('keeper', 'miller') }),
    );
    await waitFor('the reader to see it', async () => (await driver().evaluate(strangers)) === 0);
    await openReader();
    expect(await driver().reader.text()).toContain('the miller climbed');
    expect(await driver().evaluate(strangers)).toBe(1);
    await leave();
  });

  test('a page that keeps removing the reader is left alone, with a word', async () => {
    await open(pageWith());
    await openReader();
    // Five times it is put back; what comes after the sixth is the word.
    await driver().evaluate(() => {
      Object.assign(window, { removals: 0 });
      setInterval(() => {
        for (const one of [...document.documentElement.children]) {
          const removals = Reflect.get(window, 'removals');
          if (['HEAD', 'BODY'].includes(one.tagName) || removals > 5) continue;
          Object.assign(window, { removals: removals + 1 });
          one.remove();
        }
      }, 5);
    });
    await driver().reader.notice(/keeps blocking the reader, so Clearstory closed it/);
    expect(await driver().evaluate(() => Reflect.get(window, 'removals'))).toBe(6);
    await driver().press('Escape');
    await driver().reader.waitClosed();
    expect(await driver().evaluate(strangers)).toBe(0);
  });

  test.each([
    ['by the clock', 'setInterval(take, 1)'],
    ['at once', 'new MutationObserver(take).observe(document.documentElement, { childList: true })'],
  ])(
    'a page that removes us for ever, %s, is left alone after a few times, and goes on working',
    async (_when, how) => {
      const script = `<script>Object.assign(window, { removals: 0, turns: 0 });
      const take = () => {
        for (const one of [...document.documentElement.children])
          if (!['HEAD', 'BODY'].includes(one.tagName)) { window.removals++; one.remove(); }
      };
      ${how}; setInterval(() => window.turns++, 1);</script>`;
      await open(pageWith({ after: script }));
      const count = (name: string) => driver().evaluate(what => Number(Reflect.get(window, what)), name);
      for (const click of [1, 2]) {
        await driver().clickToolbar();
        await waitFor('the reader to have been taken away', async () => (await count('removals')) > 5 * click);
        const turns = await count('turns');
        await waitFor('the page to go on', async () => (await count('turns')) > turns + 300);
        expect(await count('removals')).toBeLessThan(20 * click);
        expect(await driver().evaluate(strangers)).toBe(0);
      }
    },
  );

  test('a page that goes away while the reader opens takes nothing along', async () => {
    // A background that is asleep hears of the click when the page may have gone already.
    await open(pageWith());
    await openReader();
    await leave();
    await open(pageWith({ body: storyWith('<div><span>x</span></div>'.repeat(2000)) }));
    site().add('/next', pageWith({ body: '<h1>Next</h1>' }));
    await Promise.all([
      driver().clickToolbar(),
      driver().evaluate(url => void setTimeout(() => location.assign(url)), site().url('/next', 'story.localhost')),
    ]);
    const heading = () => driver().evaluate(() => document.querySelector('h1')?.textContent);
    await waitFor('the next page', async () => (await heading().catch(() => '')) === 'Next');
    expect((await driver().address()).endsWith('/next')).toBe(true);
    await open(pageWith());
    await openReader();
    await leave();
  });

  test('a click is for the page that it was on, whatever stands there when the reader is brought', async () => {
    await open(pageWith());
    await driver().background(holdAfterFirstLook);
    await driver().clickToolbar();
    const held = () => driver().background(browser => Reflect.get(browser.scripting, 'held') as string);
    await waitFor('the first look', async () => (await held()) === 'held');
    await open(pageWith({ body: storyWith().replaceAll('keeper', 'miller') }), '/next');
    await driver().background(browser => Reflect.get(browser.scripting, 'goOn')());
    await waitFor('the click to be done with', async () => (await held()) === 'over');
    expect(await driver().reader.isOpen()).toBe(false);
    await openReader();
    expect(await driver().reader.text()).toContain('the miller climbed');
  });

  test('sound and film pause with the page and go on after it', async () => {
    const player = `<canvas id="c" width="8" height="8"></canvas><video id="v" muted loop></video><script>
      const c = document.querySelector('#c'); const d = c.getContext('2d');
      setInterval(() => d.fillRect(Math.random() * 8, 0, 2, 2), 30);
      document.querySelector('#v').srcObject = c.captureStream(); document.querySelector('#v').play();</script>`;
    await open(pageWith({ after: player }));
    const paused = () => driver().evaluate(() => document.querySelector<HTMLVideoElement>('#v')?.paused);
    await waitFor('the film to play', async () => (await paused()) === false);
    await openReader();
    expect(await paused()).toBe(true);
    await leave();
    await waitFor('the film to go on', async () => (await paused()) === false);
  });

  test('no story, no reader: a short notice says what can be done, and goes with Escape', async () => {
    await open(pageWith({ body: '<nav><a href="/a">Shoes</a></nav>' }));
    const before = await driver().evaluate(stateOfPage);
    await driver().clickToolbar();
    await driver().reader.notice(/find an article on this page/);
    expect(await driver().reader.evaluate(root => root.querySelector('[role=status]') !== null)).toBe(true);
    await driver().press('Escape');
    await driver().reader.waitClosed();
    expect(await driver().evaluate(stateOfPage)).toEqual(before);
    await driver().clickToolbar();
    await driver().reader.notice();
    await driver().reader.click('button');
    await driver().reader.waitClosed();
  });
});

/** What the background asks of a page after its first question waits for `goOn`; sent into it as source. */
function holdAfterFirstLook(browser: BrowserApi): void {
  const run = browser.scripting.executeScript.bind(browser.scripting);
  const go = Promise.withResolvers<void>();
  const tell = (held: string) => Object.assign(browser.scripting, { held });
  let calls = 0;
  Object.assign(browser.scripting, {
    goOn: () => go.resolve(),
    executeScript: async (what: Parameters<typeof run>[0]) => {
      // The first look is refused while the browser has not granted yet what the click allows.
      if (calls === 0) {
        const look = await run(what);
        calls += 1;
        tell('held');
        await go.promise;
        return look;
      }
      const call = ++calls;
      try {
        return await run(what);
      } catch (error) {
        tell('over');
        throw error;
      } finally {
        // The look, the reader's script, and the order to it.
        if (call === 3) tell('over');
      }
    },
  });
}
