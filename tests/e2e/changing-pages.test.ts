import { expect, test } from 'vitest';
import { strangers } from '../hostile/story.ts';
import { DAYS, DAYS_PAGE } from './lib/days.ts';
import { inBothBrowsers } from './lib/e2e.ts';

inBothBrowsers('a page that changes while it is read', ({ driver, site }) => {
  const latecomers = () => driver().evaluate(() => document.querySelectorAll('.late').length);
  /** The words of the story, as the reader has them. */
  const story = () => driver().reader.evaluate(root => root.querySelector('.story')?.textContent ?? '');

  test('the story is the one of the click, and leaving leads to the same line of the page as it is by then', async () => {
    site().add('/long', DAYS_PAGE);
    await driver().open(site().url('/long', 'changing.localhost'));
    await driver().evaluate(bringLatecomers);
    await driver().clickToolbar();
    await driver().reader.waitOpen();
    const opened = await story();
    expect([...opened.matchAll(/On day (\d+) /g)].map(([, day]) => Number(day))).toEqual([...Array(DAYS).keys()]);
    const caught = opened.match(/A late line/g)?.length ?? 0;
    expect(await latecomers(), 'some came after the click and before the story').toBeGreaterThan(caught);

    await driver().reader.evaluate(root => {
      const target = [...root.querySelectorAll('.story p')].find(p => p.textContent?.startsWith('On day 3100 '));
      target?.scrollIntoView({ block: 'start' });
    });
    expect(await story()).toBe(opened);
    const last = await driver().evaluate(() => {
      clearInterval(Reflect.get(window, 'coming'));
      return document.body.outerHTML;
    });
    await driver().press('Escape');
    await driver().reader.waitClosed();
    expect((await driver().evaluate(() => document.body.outerHTML)) === last, 'the page as it is by now').toBe(true);
    expect(await driver().evaluate(strangers)).toBe(0);
    const seen = await driver().evaluate(() => {
      const there = [...document.querySelectorAll('p')].find(p => p.textContent?.startsWith('On day 3100 '));
      const box = there?.getBoundingClientRect();
      return box ? box.bottom > 0 && box.top < innerHeight : false;
    });
    expect(seen).toBe(true);
  });
});

/** Above the first lines, again and again, comes one more of the page's own: an ad in the clothes of the story. */
function bringLatecomers(): void {
  let count = 0;
  const bring = () => {
    const late = document.createElement('p');
    late.className = 'late';
    late.textContent = `A late line, number ${count++}, that a script of the page writes above the story of the keeper and his lamp.`;
    document.querySelectorAll('article > p:not(.late)')[count % 40]?.before(late);
  };
  Object.assign(window, { coming: setInterval(bring, 20) });
}
