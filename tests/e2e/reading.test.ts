import { mkdir, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './lib/e2e.ts';
import { storyPage } from './lib/story-page.ts';

const LINES = [
  'the keeper climbed the ninety stairs, trimmed the lamp, and wrote one line in the book',
  'the ferry came late, and the mail with it, and nobody on the pier seemed to mind',
  'a fog stood over the sound until noon, and the bell was rung by hand',
];

const paragraph = (n: number) =>
  `<p>On day ${n} ${LINES[n % LINES.length]}. It was the kind of day that leaves no other mark than that.</p>`;

/** A story that is longer than any window, with headings, a link to its own end, and related posts. */
const PAGE = `<!doctype html><html lang="en"><title>The lamp</title><style>body { font: 20px/1.5 serif; max-width: 640px }</style>
<main><article><h1>The lamp</h1><p class="byline">By <a rel="author" href="/ada">Ada Quill</a></p>
<p>In short: <a href="#last">how it ended</a>, for those who are in a hurry and do not care for weather.</p>
${['Spring', 'Summer', 'Autumn', 'Winter']
  .map(
    (season, s) =>
      `<h2>${season}</h2>${Array.from({ length: 12 }, (_, n) => paragraph(s * 12 + n)).join('<div>Advertisement</div>')}`,
  )
  .join('')}
<p id="last">At last the lamp was sold to a museum, where it is trimmed once a year by somebody who has to ask how.</p>
</article></main>
<div class="related-posts"><h3>Related Posts</h3><ul>
<li><a href="/a">Seven bells that nobody rang</a></li><li><a href="/b">The pier, and who built it</a></li>
<li><a href="/c">A fog in a bottle</a></li></ul></div></html>`;

inBothBrowsers('reading', stage => {
  const { driver, site } = stage;
  const { openReader, inReader } = storyPage(stage);
  const open = async () => {
    site().add('/lamp', PAGE);
    await driver().open(site().url('/lamp', 'story.localhost'));
  };
  const textAtLine = () =>
    inReader().evaluate(root => {
      const line = [...root.querySelectorAll('.story p')].find(p => p.getBoundingClientRect().bottom > 80);
      return line?.textContent ?? '';
    });

  test('it shows title, byline, host and reading time, and the story without its labels', async () => {
    await open();
    await openReader();
    const text = await inReader().text();
    for (const said of ['The lamp', 'Ada Quill', 'story.localhost', 'min read', 'On day 47'])
      expect(text).toContain(said);
    expect(await inReader().evaluate(root => root.querySelector('.story')?.textContent)).not.toContain('Advertisement');
    if (process.env.PICTURES) {
      await mkdir(process.env.PICTURES, { recursive: true });
      await writeFile(`${process.env.PICTURES}/reading-${driver().name}.png`, await driver().screenshot());
    }
  });

  test('a link within the story stays in the reader', async () => {
    await open();
    await openReader();
    await inReader().click('.story a', 'how it ended');
    await expect.poll(() => textAtLine()).toContain('At last the lamp was sold');
    expect(await driver().address()).not.toContain('#');
  });

  test('the header leads to the related posts, and they lead to the page’s own', async () => {
    await open();
    await openReader();
    await inReader().click('.bar__link', 'Related posts (3)');
    await inReader().click('button', 'Close reader and show on page');
    await inReader().waitClosed();
    const top = await driver().evaluate(
      () => document.querySelector('.related-posts')?.getBoundingClientRect().top ?? -1,
    );
    expect(top).toBeGreaterThanOrEqual(0);
    expect(await driver().evaluate(() => document.activeElement?.className)).toBe('related-posts');
  });

  test('opened in the middle of the page, it begins at the same paragraph', async () => {
    await open();
    await driver().evaluate(() => {
      const middle = [...document.querySelectorAll('p')].find(p => p.textContent?.startsWith('On day 23 '));
      middle?.scrollIntoView({ block: 'start' });
    });
    await openReader();
    await expect.poll(() => textAtLine()).toContain('On day 23 ');
    await driver().press('Escape');
    await inReader().waitClosed();
  });

  test('left in the middle of the story, the page shows the paragraph that was being read', async () => {
    await open();
    await openReader();
    await inReader().evaluate(root => {
      const target = [...root.querySelectorAll('.story p')].find(p => p.textContent?.startsWith('On day 40 '));
      target?.scrollIntoView({ block: 'start' });
    });
    await expect.poll(() => textAtLine()).toContain('On day 40 ');
    // What is being read is told once the scrolling has come to rest.
    await inReader().evaluate(root => new Promise(done => root.ownerDocument.defaultView?.requestAnimationFrame(done)));
    await driver().press('Escape');
    await inReader().waitClosed();
    const seen = await driver().evaluate(() => {
      const box = [...document.querySelectorAll('p')]
        .find(p => p.textContent?.startsWith('On day 40 '))
        ?.getBoundingClientRect();
      return box ? box.top >= 0 && box.bottom <= innerHeight : false;
    });
    expect(seen).toBe(true);
  });

  test('where nobody read on, the page stands as it stood, to the pixel', async () => {
    await open();
    await driver().evaluate(() => scrollTo(0, 1234));
    await openReader();
    await driver().press('Escape');
    await inReader().waitClosed();
    expect(await driver().evaluate(() => scrollY)).toBe(1234);
  });

  test('a removed label is put back where it stood', async () => {
    await open();
    await openReader();
    await inReader().click('.removed__summary', 'Ads');
    await inReader().click('.removed__tools button', 'Put back');
    await expect.poll(() => inReader().count('.story .putback')).toBe(1);
    const before = await inReader().evaluate(
      root => root.querySelector('.story .putback')?.previousElementSibling?.textContent ?? '',
    );
    expect(before).toContain('On day 0 ');
    await driver().press('Escape');
    await inReader().waitClosed();
  });

  test('a panel takes Escape before the reader does, and the look is kept', async () => {
    await open();
    await openReader();
    await inReader().click('.bar button', 'Appearance');
    await inReader().click('.choices__option', 'Sepia');
    const theme = () => inReader().evaluate(root => root.querySelector<HTMLElement>('.reader')?.dataset.theme);
    await expect.poll(theme).toBe('sepia');
    await driver().press('Escape');
    expect(await inReader().isOpen()).toBe(true);
    await driver().press('Escape');
    await inReader().waitClosed();
    await openReader();
    expect(await theme()).toBe('sepia');
  });

  test('the typeface for low vision comes when it is chosen, and goes with the reader', async () => {
    await open();
    await openReader();
    await inReader().click('.bar button', 'Appearance');
    await inReader().click('.choices__option', 'Hyperlegible');
    await expect
      .poll(() => driver().evaluate(() => document.fonts.check('16px Legible') && document.fonts.size))
      .toBe(6);
    // Chosen once more, it is the same.
    for (const font of ['Serif', 'Hyperlegible']) await inReader().click('.choices__option', font);
    await expect.poll(() => driver().evaluate(() => document.fonts.size)).toBe(6);
    await driver().press('Escape');
    await driver().press('Escape');
    await inReader().waitClosed();
    expect(await driver().evaluate(() => document.fonts.size)).toBe(0);
  });

  test('after a reload, reading goes on where it was left', async () => {
    await open();
    await openReader();
    const kept = () => driver().background(async browser => JSON.stringify(await browser.storage.session.get()));
    const before = await kept();
    await inReader().evaluate(root => {
      const target = [...root.querySelectorAll('.story p')].find(p => p.textContent?.startsWith('On day 24 '));
      target?.scrollIntoView({ block: 'start' });
    });
    await expect.poll(() => textAtLine()).toContain('On day 24 ');
    await expect.poll(() => kept()).not.toBe(before);
    await driver().reload();
    await driver().evaluate(() => scrollTo(0, 0));
    await openReader();
    await expect.poll(() => textAtLine()).toContain('On day 24 ');
    expect(await inReader().text()).toContain('Picked up where you left off.');
  });

  test('a link to another page of the site opens it in the reader, where that is wanted', async () => {
    site().add('/next', PAGE.replaceAll('The lamp', 'The pier').replaceAll('On day', 'At noon'));
    site().add('/lamp', PAGE.replace('In short:', 'Read <a href="/next">the other story</a> too. In short:'));
    // Chromium's access by a click reaches as far as the origin, Firefox's ends with the page.
    if (driver().name === 'firefox') await driver().grant('*://story.localhost/*');
    await driver().open(site().url('/lamp', 'story.localhost'));
    await openReader();
    await inReader().click('.story a', 'the other story');
    await expect.poll(() => driver().address()).toContain('/next');
    expect(await inReader().isOpen()).toBe(false);
    await driver().background(async browser => {
      const kept = await browser.storage.sync.get();
      const settings = (kept.settings ?? {}) as Record<string, unknown>;
      await browser.storage.sync.set({ settings: { v: 1, ...settings, followLinks: true } });
    });
    await driver().open(site().url('/lamp', 'story.localhost'));
    await openReader();
    await inReader().click('.story a', 'the other story');
    await expect.poll(() => driver().address()).toContain('/next');
    // Between the two the reader is gone, but maybe too shortly to be seen.
    await expect.poll(() => inReader().text()).toContain('At noon 47');
  });

  test('a link opens the reader where it has led to, and not where nobody followed a link', async () => {
    const away = (name: string) => PAGE.replaceAll('The lamp', name).replaceAll('On day', 'At night');
    site().add('/kept/pier', away('The pier'));
    site().add('/moved', '', { location: '/kept/pier' });
    site().add('/song', 'la', { 'content-type': 'audio/x-song', 'content-disposition': 'attachment; filename=song' });
    site().add('/next', PAGE.replaceAll('The lamp', 'The quay').replaceAll('On day', 'At noon'));
    const links = ['moved', 'song', 'next'].map(path => `<a href="/${path}">to ${path}</a>`).join(' or ');
    site().add('/links', PAGE.replace('In short:', `Read on: ${links}. In short:`));
    if (driver().name === 'firefox') await driver().grant('*://story.localhost/*');
    await driver().background(
      async (browser, entry) => {
        await browser.storage.sync.set({ settings: { v: 1, followLinks: true }, 'sites.0': `1 -${entry}` });
      },
      `${new URL(site().url('/', 'story.localhost')).host}/kept`,
    );
    const follow = async (name: string) => {
      await driver().open(site().url('/links', 'story.localhost'));
      await openReader();
      await inReader().click('.story a', name);
    };
    const next = () => expect.poll(() => inReader().text()).toContain('At noon 47');
    const arrive = (path: string) => expect.poll(() => driver().address()).toContain(path);
    await follow('to moved');
    await arrive('/kept/pier');
    await driver().openTab(site().url('/links', 'story.localhost'));
    // By then the reader has had its time to open in the other tab, too.
    await follow('to next');
    await next();
    await driver().switchTab(0);
    await arrive('/kept/pier');
    expect(await inReader().isOpen()).toBe(false);
    await follow('to song');
    await driver().press('Escape');
    await inReader().waitClosed();
    await driver().evaluate(() => location.assign('/lamp'));
    await arrive('/lamp');
    await driver().switchTab(1);
    await follow('to next');
    await next();
    await driver().switchTab(0);
    await arrive('/lamp');
    expect(await inReader().isOpen()).toBe(false);
  });
});
