import { beforeEach, expect, test } from 'vitest';
import { inBothBrowsers } from './lib/e2e.ts';
import { LOCKED } from './lib/stories.ts';

const WAYS = ['key', 'toolbar', 'button'] as const;

inBothBrowsers('leaving', ({ driver, site }) => {
  beforeEach(() => driver().open(site().url(`/demo/${LOCKED}.html`, 'story.test')));

  async function openReader() {
    await driver().clickToolbar();
    await driver().reader.waitOpen();
  }

  async function leave(way: (typeof WAYS)[number]) {
    if (way === 'key') await driver().press('Escape');
    else if (way === 'toolbar') await driver().clickToolbar();
    else await driver().reader.click('button', 'Close');
    await driver().reader.waitClosed();
  }

  test('by key, toolbar or button puts the page back as it was, ten times in a row', async () => {
    await driver().evaluate(() =>
      document.querySelector<HTMLElement>('.screen button')?.focus({ preventScroll: true }),
    );
    const before = await driver().evaluate(pageState);
    expect(before.html).toContain('Continue to article');
    for (let round = 0; round < 10; round++) {
      await openReader();
      await leave(WAYS[round % WAYS.length] ?? 'key');
      expect(await driver().evaluate(pageState)).toEqual(before);
    }
  });

  test('leaves the page at its place', async () => {
    await driver().click('.screen button');
    await driver().evaluate(() => scrollTo(0, 300));
    const before = await driver().evaluate(pageState);
    expect(before.scroll).toEqual([0, 300]);
    await openReader();
    await leave('key');
    expect(await driver().evaluate(pageState)).toEqual(before);
  });
});

/** Everything of the page that one could see changed. */
function pageState() {
  const sheets = [...document.adoptedStyleSheets, ...document.styleSheets].length;
  const { outerHTML } = document.documentElement;
  const focused = document.activeElement?.outerHTML;
  return { html: outerHTML, sheets, focused, scroll: [scrollX, scrollY], title: document.title, url: location.href };
}
