import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { PARAGRAPHS, pageWith, SENTENCES, storyWith, strangers } from '../hostile/story.ts';
import { DAYS, DAYS_PAGE } from './lib/days.ts';
import { inBothBrowsers } from './lib/e2e.ts';

const after = (html: string) =>
  pageWith({ body: storyWith().replace('</article>', `${html}${PARAGRAPHS[0]}</article>`) });
const comments = (count: number) =>
  `<div class="comments">${'<div class="c"><span>Ida</span><a href="/u">says</a></div>'.repeat(count)}</div>`;

const PAGES: readonly (readonly [string, string])[] = [
  ['100,000 elements', pageWith({ after: comments(33_000) })],
  ['5 MB of text in one paragraph', after(`<p>${'The keeper wrote a line, and then another. '.repeat(120_000)}</p>`)],
  ['10,000 levels, as parsed', after('<div>'.repeat(10_000))],
  [
    '10,000 hidden levels, made by a script',
    after(
      '<div hidden></div><script>for (let at = document.currentScript.previousSibling, i = 0; i < 10000; i++) at = at.appendChild(document.createElement("div"));</script>',
    ),
  ],
  ['2,000 nested tables', after('<table><tr><td>'.repeat(2000))],
  ['20,000 line breaks', after('The keeper wrote.<br>'.repeat(20_000))],
  ['10,000 links', after('<a href="#a">The tower</a> '.repeat(10_000))],
  [
    '5,000 pictures',
    after('<p><img src="data:image/gif;base64,AAAA" alt="A lamp"> by night, seen from the sea.</p>'.repeat(5000)),
  ],
];

inBothBrowsers('large pages', ({ driver, site }) => {
  /** Also what is not laid out, because it is not in sight. */
  const wholeStory = () => driver().reader.evaluate(root => root.querySelector('.story')?.textContent ?? '');

  test.each(PAGES)('%s: the reader opens, or says why not, and can be left', async (_name, page) => {
    site().add('/large', page);
    await driver().open(site().url('/large', 'large.localhost'));
    await driver().evaluate(() => {
      let last = performance.now();
      Object.assign(window, { longest: 0 });
      setInterval(() => {
        const now = performance.now();
        Reflect.set(window, 'longest', Math.max(Reflect.get(window, 'longest'), now - last));
        last = now;
      }, 10);
    });
    const start = Date.now();
    await driver().clickToolbar();
    await waitFor(
      'the reader or a word',
      async () =>
        (await driver().reader.count('article, .notice')) > 0 &&
        !(await driver().reader.text()).includes('Looking for the article'),
    );
    const took = Date.now() - start;
    // By the markup: what is out of sight in a very large story is not laid out, and so not in the visible text.
    const story = await driver().reader.evaluate(root => root.querySelector('article')?.textContent ?? '');
    if (story !== '') for (const sentence of SENTENCES) expect(story).toContain(sentence);
    else expect(await driver().reader.text()).toContain('too large');
    const lag = await driver().evaluate(() => Math.round(Reflect.get(window, 'longest')));
    console.log(`${driver().name}: ${_name}: ${took} ms, longest wait of the page ${lag} ms`);
    await driver().press('Escape');
    await driver().reader.waitClosed();
    expect(await driver().evaluate(strangers)).toBe(0);
  });

  /** Which day stands at the top of the story, and how far below the window's top. */
  const dayAtTop = () =>
    driver().reader.evaluate(root => {
      // Boxes of what is not laid out are not asked for: to answer, a browser lays it out.
      const seen = (element: Element) => element.getBoundingClientRect().bottom > 80;
      const part = [...root.querySelectorAll('.part')].find(seen);
      const paragraph = [...(part?.children ?? [])].find(seen);
      const day = Number(/On day (\d+) /.exec(paragraph?.textContent ?? '')?.[1]);
      return { day, top: Math.round(paragraph?.getBoundingClientRect().top ?? 0) };
    });
  const atRest = async () => {
    let before = await dayAtTop();
    return waitFor('the story to rest', async () => {
      await driver().reader.evaluate(root => {
        const view = root.ownerDocument.defaultView;
        return new Promise(done => view?.requestAnimationFrame(() => view.requestAnimationFrame(done)));
      });
      const now = await dayAtTop();
      const rests = now.day === before.day && now.top === before.top;
      before = now;
      return rests ? now : null;
    });
  };

  test('a very long story begins where one was reading, stays there, is whole, and leads back', async () => {
    site().add('/long', DAYS_PAGE);
    await driver().open(site().url('/long', 'large.localhost'));
    await driver().evaluate(() => {
      const middle = [...document.querySelectorAll('p')].find(p => p.textContent?.startsWith('On day 2300 '));
      middle?.scrollIntoView({ block: 'start' });
    });
    await driver().clickToolbar();
    await driver().reader.waitOpen();
    expect(await driver().reader.count('.part')).toBeGreaterThan(20);
    expect((await atRest()).day).toBe(2300);
    for (const day of [0, 1999, DAYS - 1]) expect(await wholeStory()).toContain(`On day ${day} the keeper`);
    expect(await driver().find('On day 3987')).toBe(true);
    await driver().reader.evaluate(root => {
      const target = [...root.querySelectorAll('.story p')].find(p => p.textContent?.startsWith('On day 3100 '));
      target?.scrollIntoView({ block: 'start' });
    });
    await expect.poll(async () => (await atRest()).day).toBe(3100);
    await driver().press('Escape');
    await driver().reader.waitClosed();
    const seen = await driver().evaluate(() => {
      const box = [...document.querySelectorAll('p')]
        .find(p => p.textContent?.startsWith('On day 3100 '))
        ?.getBoundingClientRect();
      return box ? box.bottom > 0 && box.top < innerHeight : false;
    });
    expect(seen).toBe(true);
  });

  test('a giant page may be left while it is being read, and read after all', async () => {
    site().add('/giant', pageWith({ after: comments(25_000) }));
    await driver().open(site().url('/giant', 'large.localhost'));
    const before = await driver().evaluate(() => document.documentElement.outerHTML.length);
    await driver().clickToolbar();
    await waitFor('a word that it is being read', async () => (await driver().reader.count('article, .notice')) > 0);
    await driver().press('Escape');
    await driver().reader.waitClosed();
    // What was called off may still have a step to finish; it must not open then.
    await driver().evaluate(() => new Promise(resolve => requestIdleCallback(resolve)));
    expect(await driver().reader.isOpen()).toBe(false);
    expect(await driver().evaluate(() => document.documentElement.outerHTML.length)).toBe(before);
    expect(await driver().evaluate(strangers)).toBe(0);
    await driver().clickToolbar();
    await driver().reader.waitOpen();
    expect(await wholeStory()).toContain(SENTENCES[13]);
    await driver().press('Escape');
    await driver().reader.waitClosed();
  });

  test('long work says that it goes on, and can be called off', async () => {
    const slow = pageWith().replace('</body>', '');
    site().add('/slow', slow, { 'content-length': String(Buffer.byteLength(slow) + 9) });
    await driver().evaluate(
      url => {
        location.assign(url);
      },
      site().url('/slow', 'large.localhost'),
    );
    await waitFor(
      'the story to come in',
      async () =>
        (await driver().address()).endsWith('/slow') &&
        driver().evaluate(() => document.querySelectorAll('p').length > 13),
    );
    await driver().clickToolbar();
    await waitFor('the notice', async () => (await driver().reader.text()).includes('Looking for the article'));
    await driver().reader.click('button', 'Cancel');
    await driver().reader.waitClosed();
    expect(await driver().evaluate(strangers)).toBe(0);
  });
});
