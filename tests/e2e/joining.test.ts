import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { inBothBrowsers } from './lib/e2e.ts';
import { chooseMore } from './lib/take-along.ts';

const line = (page: number, n: number) =>
  `<p>On page ${page}, line ${n}, the keeper climbed the stairs, trimmed the lamp, and wrote it in the book.</p>`;
const page = (number: number, links: string) => `<!doctype html><html lang="en"><title>The lamp</title>
<main><article><h1>The lamp</h1>${Array.from({ length: 10 }, (_, n) => line(number, n)).join('')}</article></main>
<div class="page-links">${links}</div><nav><a rel="next" href="/page/2/">Older posts</a></nav></html>`;
const to = (number: number) => `<a href="/lamp/${number}/">${number}</a>`;

inBothBrowsers('joining the pages of a story', stage => {
  const { driver, site } = stage;
  const open = async () => {
    await driver().open(site().url('/lamp/', 'story.localhost'));
    await driver().clickToolbar();
    await driver().reader.waitOpen();
  };
  const told = (words: string) => waitFor(`“${words}”`, async () => (await driver().reader.text()).includes(words));

  test('it says which page this is, brings nothing by itself, and all of them when asked', async () => {
    site().add('/lamp/', page(1, to(2) + to(3)));
    site().add('/lamp/2/', page(2, `<a href="/lamp/">1</a>${to(3)}`));
    site().add('/lamp/3/', page(3, `<a href="/lamp/">1</a>${to(2)}`));
    await open();
    await told('Page 1 of 3');
    expect(await driver().reader.text()).not.toContain('On page 2');
    await driver().reader.click('button', 'Load the other pages');
    await told('All pages loaded.');
    const text = await driver().reader.text();
    for (const number of [1, 2, 3]) expect(text).toContain(`On page ${number}, line 9`);
  });

  test('pages that are numbered before their extension come, too', async () => {
    await driver().open(site().url('/demo/the-night-ferry.html', 'story.test'));
    await driver().clickToolbar();
    await driver().reader.waitOpen();
    await told('Page 1 of 3');
    await driver().reader.click('button', 'Load the other pages');
    await told('All pages loaded.');
    await told('The knocking was a spanner on a hull.');
  });

  test('a page that fails is said so, and what came before it stays', async () => {
    site().add('/lamp/', page(1, to(2)));
    site().add('/lamp/2/', page(2, to(3)));
    site().add('/lamp/3/', 'Gone', { 'content-type': 'text/plain' });
    await open();
    await driver().reader.click('button', 'Load the other pages');
    await told('Couldn’t load page 3.');
    const text = await driver().reader.text();
    expect(text).toContain('On page 2, line 9');
    expect(text).toContain('Open page 3');
  });

  test('a page that fails in the middle leaves a link to it, and the pages after it come', async () => {
    site().add('/lamp/', page(1, to(2) + to(3) + to(4)));
    site().add('/lamp/2/', page(2, to(3) + to(4)));
    site().add('/lamp/3/', 'Gone', { 'content-type': 'text/plain' });
    site().add('/lamp/4/', page(4, to(2) + to(3)));
    await open();
    await driver().reader.click('button', 'Load the other pages');
    await told('Couldn’t load page 3. The pages after it are here.');
    const text = await driver().reader.text();
    const order = ['On page 2, line 9', 'Open page 3', 'On page 4, line 0'].map(words => text.indexOf(words));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    // It comes back: asked again, the whole story is there in its order.
    site().add('/lamp/3/', page(3, to(2) + to(4)));
    await driver().reader.click('button', 'Try again');
    await told('All pages loaded.');
    const whole = await driver().reader.text();
    expect(whole.indexOf('On page 3, line 9')).toBeGreaterThan(whole.indexOf('On page 2, line 9'));
    expect(whole.indexOf('On page 3, line 9')).toBeLessThan(whole.indexOf('On page 4, line 0'));
  });

  test('pages that lead back to each other end, and an archive is never brought', async () => {
    site().add('/lamp/', page(1, to(2)));
    site().add('/lamp/2/', page(2, '<a rel="next" href="/lamp/">Next page</a>'));
    site().add('/page/2/', page(9, ''));
    await open();
    await driver().reader.click('button', 'Load the other pages');
    await told('All pages loaded.');
    const text = await driver().reader.text();
    expect(text.match(/On page 1, line 0/g)).toHaveLength(1);
    expect(text).not.toContain('On page 9');
  });

  test('what was cut from the other pages is listed, and read with light cuts all pages are there', async () => {
    const label = '<p>Continue reading below</p>';
    site().add('/lamp/', page(1, to(2)));
    site().add('/lamp/2/', page(2, `<a href="/lamp/">1</a>`).replace('<p>On page 2, line 4', `${label}$&`));
    await open();
    await told('Removed from this page (2)');
    await driver().reader.click('button', 'Load the other pages');
    await told('Removed from this page (5)');
    await driver().reader.click('button', 'Put everything back');
    await told('Remove all again');
    const text = await driver().reader.text();
    const order = ['On page 2, line 3', 'Continue reading below', 'On page 2, line 4'].map(words =>
      text.indexOf(words),
    );
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    await driver().reader.click('button', 'Use minimal clean-up');
    await told('Minimal clean-up is on');
    await told('On page 2, line 9');
    await told('All pages loaded.');
  });

  test('what is read aloud ends when other pages come: the story is laid out anew', async () => {
    site().add('/lamp/', page(1, to(2)));
    site().add('/lamp/2/', page(2, `<a href="/lamp/">1</a>`));
    await open();
    await chooseMore(stage, 'Read aloud');
    await waitFor('the controls', async () => (await driver().reader.count('.aloud')) === 1);
    await waitFor('the other pages', async () => {
      const text = await driver().reader.text();
      // What is read aloud is scrolled to, and a button that moves may be missed.
      if (text.includes('Load the other pages')) await driver().reader.click('button', 'Load the other pages');
      return text.includes('All pages loaded.');
    });
    await waitFor('the controls to go', async () => (await driver().reader.count('.aloud')) === 0);
  });

  test('a place on a page that is not there yet is not said to be the one where one left off', async () => {
    const more = (number: number) => Array.from({ length: 30 }, (_, n) => line(number, n + 10)).join('');
    const tall = (number: number, link: string) =>
      page(number, link).replace('</article>', `${more(number)}</article>`);
    site().add('/lamp/', tall(1, to(2)));
    site().add('/lamp/2/', tall(2, '<a href="/lamp/">1</a>'));
    await open();
    await driver().reader.click('button', 'Load the other pages');
    await told('All pages loaded.');
    const kept = () => driver().background(async browser => JSON.stringify(await browser.storage.session.get()));
    const before = await kept();
    await driver().reader.evaluate(root =>
      [...root.querySelectorAll('.story p')].at(-3)?.scrollIntoView({ behavior: 'instant' }),
    );
    await waitFor('the place to be kept', async () => (await kept()) !== before);
    await driver().press('Escape');
    await driver().reader.waitClosed();
    await open();
    await told('Page 1 of 2');
    expect(await driver().reader.evaluate(root => root.querySelector('.reader')?.scrollTop)).toBe(0);
    expect(await driver().reader.text()).not.toContain('left off');
  });

  test('chosen for this site, the pages come by themselves on the next visit', async () => {
    site().add('/lamp/', page(1, to(2)));
    site().add('/lamp/2/', page(2, `<a href="/lamp/">1</a>`));
    await open();
    await driver().reader.click('button', 'Load the other pages');
    await told('All pages loaded.');
    await driver().reader.click('button', 'Always load all pages on this site');
    await told('Saved for this site.');
    await driver().press('Escape');
    await driver().reader.waitClosed();
    await open();
    await told('All pages loaded.');
    expect(await driver().reader.text()).toContain('On page 2, line 9');
  });
});
