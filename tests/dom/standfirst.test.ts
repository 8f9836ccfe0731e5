import { expect, test } from 'vitest';
import { readArticle } from '../../core/read-article.ts';
import { ADDRESS, lines, pageOf, read } from './lib/story.ts';

const DECK = 'For forty years one man kept a light that no ship needed any more, and nobody told him.';
const head = (inner: string) => `<div class="head"><h1>The lamp</h1>${inner}</div>`;
const page = (inner: string) =>
  `<main>${head(inner)}<div class="text"><article>${lines('the keeper', 10)}</article></div></main>`;

test.each([
  ['called so by the page', `<h2 class="article__dek">${DECK}</h2>`],
  ['called so by a wrapper', `<div class="StoryHeader-subHeadline"><p>${DECK}</p></div>`],
  ['a short one that is called so', '<p class="standfirst">A light that nobody needs.</p>'],
  ['without a name, right under the title', `<p class="x7f">${DECK}</p>`],
  ['between a label and the byline', `<p>Essay</p><p>${DECK}</p><p>By Ada Quill</p>`],
])('the line under the title belongs to the story: %s', async (_, markup) => {
  const { text, dom } = await read(page(markup));
  const said =
    new DOMParser().parseFromString(markup, 'text/html').querySelector('h2, p:not(:empty)')?.textContent ?? '';
  expect(text).toContain(said === 'Essay' ? DECK : said);
  expect(text.indexOf('light')).toBeLessThan(text.indexOf('On day 0'));
  expect(dom.querySelectorAll('p, h2').length).toBeGreaterThanOrEqual(11);
});

test('a line that says what the page says of itself comes, though another stands before it', async () => {
  const { text } = await read(
    page(
      `<h2>Our shop sells lamps of all kinds, and every one of them comes with a book of its own.</h2><h2>${DECK}</h2>`,
    ),
    `<meta name="description" content="${DECK}">`,
  );
  expect(text).toContain(DECK);
});

test('the points above the text stay a list', async () => {
  const { dom } = await read(
    page(`<ul><li>The light was switched off in spring, forty years after the last ship passed.</li>
<li>The keeper stayed on, because nobody had ever written to tell him to leave it.</li></ul>`),
  );
  const items = [...dom.querySelectorAll('ul li')].map(item => item.textContent);
  expect(items).toHaveLength(2);
  expect(items[1]).toContain('The keeper stayed on');
});

test.each([
  ['in the box of the title', (points: string) => page(points)],
  [
    'above the text',
    (points: string) => `<main>${head('')}<div class="text">${points}${lines('the keeper', 10)}</div></main>`,
  ],
])('points of a few words that lead nowhere belong to the story: %s', async (_, build) => {
  const points = [
    'No ship has needed the light since spring',
    'Nobody wrote to the keeper',
    'The lamp is to be sold in May',
  ];
  const { dom } = await read(build(`<ul class="x7f">${points.map(point => `<li>${point}</li>`).join('')}</ul>`));
  expect([...dom.querySelectorAll('li')].map(item => item.textContent)).toEqual(points);
});

test('a line that stands in the text, too, is there once', async () => {
  const { text } = await read(
    `<main>${head(`<p class="dek">${DECK}</p>`)}<article><p>${DECK}</p>${lines('the keeper', 10)}</article></main>`,
  );
  expect(text.split(DECK)).toHaveLength(2);
});

test.each([
  [
    'the note on the writer',
    '<div class="author-description">Ada Quill has written about lamps and seas since 1998.</div>',
  ],
  ['a word that is called so', '<p class="summary">Short read</p>'],
  ['a line of names that is called so', '<p class="summary">Photographs: Konstantin Schwarzenberger</p>'],
  ['a line of names that is called nothing', '<p>Illustration: Mara Ines Quellin</p>'],
  [
    'a list of other stories',
    '<ul><li><a href="/a">The baker who gave away his bread for a whole year and was happy</a></li><li><a href="/b">The five euro radio that still knew how to play the old songs</a></li></ul>',
  ],
])('%s is no standfirst', async (_, markup) => {
  const { text } = await read(page(markup));
  expect(text.trim().startsWith('On day 0')).toBe(true);
});

test('a line that begins with a word and a colon is a line of names only when nothing but names follows', async () => {
  for (const deck of ['Exclusive: the keeper never left his post', 'Review: A Lamp That Nobody Needs Any More']) {
    const { text, removals } = await read(page(`<p class="summary">${deck}</p>`));
    expect(text + JSON.stringify(removals)).toContain(deck);
    expect(text).toContain(deck);
  }
});

test('markup for pages without scripts is no line of the story', async () => {
  const live = pageOf(page('<noscript></noscript>'));
  // Where scripts run, as in every page that is read, it is text.
  const markup =
    '<div class="pictures"><img src="/lamp.jpg" alt="The lamp on the western pier at dusk"><img src="/pier.jpg" alt=""></div>';
  live.querySelector('noscript')?.replaceChildren(markup);
  const result = await readArticle(live, { url: ADDRESS });
  expect(result.ok && result.article.body).toContain('On day 9');
  expect(result.ok && result.article.body).not.toContain('pictures');
});
