import { expect, test } from 'vitest';
import { inBothBrowsers } from './lib/e2e.ts';
import { demoStories, LOCKED } from './lib/stories.ts';

const locked = demoStories.filter(({ file }) => file === LOCKED);

inBothBrowsers('related posts', ({ driver, site }) => {
  const openReader = async (file: string) => {
    await driver().open(site().url(`/demo/${file}.html`, 'story.test'));
    await driver().clickToolbar();
    await driver().reader.waitOpen();
  };

  test.each(locked)('the link leads to the section in the reader’s foot: titles, plain', async ({ file, related }) => {
    await openReader(file);
    await driver().reader.click('.bar a', `Related posts (${related.length})`);
    const section = await driver().reader.evaluate(root => {
      const holder = root.activeElement?.closest('section');
      return {
        titles: Array.from(holder?.querySelectorAll('li a') ?? [], link => link.textContent.trim()),
        text: holder?.textContent ?? '',
        pictures: holder?.querySelectorAll('img').length,
      };
    });
    expect(section.titles).toEqual(related);
    expect(section.pictures).toBe(0);
    expect(section.text).not.toMatch(/read more|advertisement/i);
  });

  test('“Close reader and show on page” leaves for the page’s own section, with nothing in the way', async () => {
    await openReader(LOCKED);
    await driver().reader.click('button', 'Close reader and show on page');
    await driver().reader.waitClosed();
    const page = await driver().evaluate(() => {
      const focused = document.activeElement;
      const box = focused?.getBoundingClientRect();
      const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
      return {
        text: focused?.textContent ?? '',
        inView: box !== undefined && box.top < innerHeight && box.bottom > 0,
        covered: middle?.closest('#full-screen-ad') !== null,
        scrolled: scrollY > 0,
        locked: getComputedStyle(document.body).overflowY === 'hidden',
      };
    });
    expect(page.text).toContain(locked[0]?.related[0]);
    expect(page).toMatchObject({ inView: true, covered: false, scrolled: true, locked: false });
  });

  test('a story without such a section has no such link', async () => {
    const plain = demoStories.find(({ related }) => related.length === 0);
    await openReader(plain?.file ?? '');
    expect(await driver().reader.text()).not.toContain('Related posts (');
  });
});
