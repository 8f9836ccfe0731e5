import { describe, expect, test } from 'vitest';
import { isStoryPage } from '../../core/watch/is-story-page.ts';

const sentence = (n: number) =>
  `On evening ${n} the ferryman counted the lamps on the far bank, and wrote the number on the wall of his hut.`;
const times = (count: number, make: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => make(n)).join('\n');
const paragraphs = (count: number) => times(count, n => `<p>${sentence(n)}</p>`);

const page = (body: string, head = '', classes = '') =>
  new DOMParser().parseFromString(`<!doctype html><head>${head}</head><body class="${classes}">${body}`, 'text/html');

const ARTICLE_DATA = '<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"]}]}</script>';
const OG_ARTICLE = '<meta property="og:type" content="article">';

describe('a story', () => {
  test.each([
    ['paragraphs in an article with its heading', page(`<article><h1>Lamps</h1>${paragraphs(8)}</article>`)],
    [
      'a form around the whole page, which hides what it is',
      page(`<form><input name="parentElement"><input name="querySelector"><h1>Lamps</h1>${paragraphs(16)}</form>`),
    ],
    ['no article element, but a heading and much prose', page(`<div id="c"><h1>Lamps</h1>${paragraphs(16)}</div>`)],
    ['said by og:type, with little prose', page(`<div>${paragraphs(6)}</div>`, OG_ARTICLE)],
    ['said by its data', page(`<div>${paragraphs(6)}</div>`, ARTICLE_DATA)],
    ['said by the body classes', page(`<div>${paragraphs(6)}</div>`, '', 'post-template single single-post')],
    ['a numbered list', page(`<h1>Nine lamps</h1><ol>${times(14, n => `<li>${sentence(n)}</li>`)}</ol>`)],
    [
      'subheadings with one short paragraph each',
      page(`<h1>Nine lamps</h1><div>${times(14, n => `<h2>${n}. Lamp</h2><p>${sentence(n)}</p>`)}</div>`),
    ],
    [
      'a wrapper around every paragraph',
      page(`<h1>Lamps</h1><div>${times(28, n => `<div><p>${sentence(n)}</p></div>`)}</div>`),
    ],
    [
      'lines with breaks and no paragraphs',
      page(`<h1>Lamps</h1><div>${times(14, n => `${sentence(n)}<br><br>`)}</div>`),
    ],
    [
      'Japanese',
      page(
        `<h1>灯台</h1><div>${times(12, () => `<p>${'灯台守は毎晩、向こう岸の灯りを数えて壁に書きました。'.repeat(2)}</p>`)}</div>`,
      ),
    ],
    [
      'a story with related cards below',
      page(
        `<article><h1>Lamps</h1>${paragraphs(8)}</article>${times(3, n => `<div><h3><a href="/${n}">Other</a></h3><p>${sentence(n)}</p></div>`)}`,
      ),
    ],
  ])('%s', (_, document) => {
    expect(isStoryPage(document)).toBe(true);
  });
});

describe('no story', () => {
  test.each([
    ['an empty page', page('')],
    [
      'a list of stories',
      page(
        `<h1>News</h1>${times(30, n => `<article><h2><a href="/${n}">Lamp ${n}</a></h2><p>${sentence(n)}</p></article>`)}`,
      ),
    ],
    [
      'cards with boxes in boxes',
      page(
        `<h1>News</h1><ul>${times(30, n => `<li><div><h3><a href="/${n}">Lamp</a></h3></div><div><p>${sentence(n).slice(0, 60)}</p></div></li>`)}</ul>`,
      ),
    ],
    [
      'an archive by its classes',
      page(`<h1>News</h1><div>${paragraphs(30)}</div>`, '', 'archive category category-news'),
    ],
    ['a home page by its classes', page(`<h1>Us</h1><div>${paragraphs(30)}</div>`, '', 'home page')],
    ['links alone', page(`<h1>Index</h1><ul>${times(60, n => `<li><a href="/${n}">${sentence(n)}</a></li>`)}</ul>`)],
    ['a sign-in page', page(`<h1>Sign in</h1><div>${paragraphs(20)}</div><input type="password">`)],
    ['a consent dialog over little', page(`<h1>Shop</h1><div role="dialog">${paragraphs(30)}</div>`)],
    ['terms in the footer', page(`<h1>Shop</h1><footer>${paragraphs(30)}</footer>`)],
    ['a short note', page(`<h1>Closed today</h1><p>${sentence(1)}</p>`)],
  ])('%s', (_, document) => {
    expect(isStoryPage(document)).toBe(false);
  });
});
