import { expect, test } from 'vitest';
import { readArticle } from '../../core/read-article.ts';
import stories from '../fixtures/demo/stories.json';
import { line, lines, pageOf } from './lib/story.ts';

const STORY = `<article><h1>The lamp</h1>${lines('the keeper', 8)}</article>`;

async function paginationOf(body: string, address = '/lamp/', head = '') {
  const url = new URL(address, 'https://a.example');
  const result = await readArticle(pageOf(body, `<base href="${url}">${head}`), { url });
  if (!result.ok) throw new Error(result.reason);
  return result.pagination;
}

/** The same, of links below a story. */
const below = (links: string, address?: string, head?: string) =>
  paginationOf(`<main>${STORY}${links}</main>`, address, head);

const at = (page: number, path = `/lamp/${page}/`) => ({ page, url: `https://a.example${path}` });
const PAGE_LINKS = `<div>Pages: <span>1</span> <a href="/lamp/2/">2</a> <a href="/lamp/3/">3</a></div>`;

test('numbered page links say how many pages there are, and which follows', async () => {
  const story = { page: 1, pages: 3, next: at(2).url, later: [at(2), at(3)] };
  expect(await below(PAGE_LINKS)).toEqual(story);
  expect(await paginationOf(`<main>${PAGE_LINKS}${STORY}</main>`)).toEqual(story);
  expect(await paginationOf(`<main>${STORY}</main><div>${PAGE_LINKS}</div>`)).toEqual(story);
});

test('on a later page the next one follows, and on the last none', async () => {
  const links = '<p><a href="/lamp/">1</a> <a href="/lamp/2/">2</a> <a href="/lamp/3/">3</a></p>';
  expect(await below(links, '/lamp/2/')).toMatchObject({ page: 2, pages: 3, next: at(3).url });
  expect(await below(links, '/lamp/3/')).toMatchObject({ page: 3, pages: 3, next: null });
});

test('on the last page, the first one is known, though its address has no number', async () => {
  expect(await below('<a href="/lamp/">Back</a>', '/lamp/2/')).toMatchObject({ page: 2, pages: 2, next: null });
});

test.each(['Next page', 'Nächste Seite', '次のページ', 'Следующая страница'])(
  'a lone “%s” leaves the number of pages open',
  async word => {
    const next = { page: 1, pages: null, next: 'https://a.example/lamp/?page=2' };
    expect(await below(`<a class="go" href="?page=2">${word}</a>`)).toMatchObject(next);
  },
);

test('“page 1 of 5” beside the links is believed, and “1 of 5” in the story is not', async () => {
  const next = '<nav><a href="/lamp/2/">Next</a></nav>';
  expect((await below(`<div>Page 1 of 5</div>${next}`))?.pages).toBe(5);
  expect((await below(`<div>Seite 1 von 5</div>${next}`))?.pages).toBe(5);
  const told = `<article><h1>The lamp</h1>${lines('the keeper', 8)}<p>Only 1 of 5 ships came home.</p></article>`;
  expect(await paginationOf(told + next)).toMatchObject({ next: at(2).url, pages: null });
});

const HEAD = (href: string, title = '') => `<link rel="next" href="${href}"${title && ` title="${title}"`}>`;

test('what the head calls the next page is believed, unless it names another story', async () => {
  expect((await below('', '/lamp/', HEAD('/lamp/2/')))?.next).toBe(at(2).url);
  expect((await below('', '/lamp.html', HEAD('/lamp-2.html')))?.next).toBe('https://a.example/lamp-2.html');
  expect((await below('', '/lamp?id=7', HEAD('/lamp?id=7&leaf=2')))?.page).toBe(1);
  expect(await below('', '/lamp/', HEAD('/lamp-2/', 'The lamp, again'))).toBeNull();
  expect(await below('', '/lamp/', HEAD('/ferry/'))).toBeNull();
});

test('a number at the end of a name counts where the link says nothing but the number', async () => {
  const links = (...pages: number[]) =>
    `<p>Pages: ${pages.map(n => `<a href="/lamp${n > 1 ? `-${n}` : ''}.html">${n}</a>`).join(' ')}</p>`;
  const third = at(3, '/lamp-3.html');
  expect(await below(links(2, 3), '/lamp.html')).toMatchObject({ page: 1, pages: 3, later: [{ page: 2 }, third] });
  expect(await below(links(1, 3), '/lamp-2.html')).toMatchObject({ page: 2, pages: 3, next: third.url });
  expect(await below('<p><a rel="next" href="/lamp-2/">The lamp, told again</a></p>')).toBeNull();
});

test.each([
  ['the next post', '<a rel="next" href="/the-ferry/">Next post: The ferry</a>'],
  ['an archive', '<a rel="next" href="/page/2/">Older posts</a>'],
  ['another origin', '<a rel="next" href="https://b.example/lamp/2/">Next page</a>'],
  ['another story', '<a href="/ferry/2/">2</a>'],
])('the next of %s is not taken', async (_, link) => {
  expect(await below(`<p>${link}</p>`)).toBeNull();
});

const SAID = [
  'What a lovely read, thank you for this one.',
  'I grew up two streets from there and we never knew about any of it!',
  'Does anybody know whether the tower is open in winter? We would like to come with the children.',
];
const COMMENTS = `<h3>12 comments</h3>${SAID.map(
  (text, n) =>
    `<div class="q${n}x"><b>Reader ${n}</b> <span>March ${n + 3}, 2024</span><div>${text}</div><a href="#r${n}">Reply</a></div>`,
).join('')}`;

test.each([
  ['in a box of their own', `<section class="x7k">${COMMENTS}<p><a href="?p=2">2</a></p></section>`],
  ['behind the story in one box with it', `${COMMENTS}<p><a href="?p=2">Older</a> <a href="?page=2">2</a></p>`],
  ['in a box that is called so', '<div class="comments-area"><a href="?page=2">Older comments</a></div>'],
])('the pages of the comments are not the story’s: %s', async (_, comments) => {
  expect(await below(comments)).toBeNull();
});

test('the story’s pages count though comments with pages of their own follow', async () => {
  const both = `${PAGE_LINKS}<section>${COMMENTS}<p><a href="?p=2">2</a> <a href="?p=9">9</a></p></section>`;
  expect(await below(both)).toMatchObject({ pages: 3, next: at(2).url });
});

test('what stands between a story and its pages does not part them', async () => {
  const between = `<p>Ada Quill writes of lamps and keepers, and lives by the sea.</p>${line('the editor', 3)}`;
  expect((await below(`<div>${between}</div>${PAGE_LINKS}`))?.pages).toBe(3);
});

test('a list has pages, and no story goes on in them', async () => {
  const older = (path: string) => `<p><a rel="next" href="${path}page/2/">Older</a></p>`;
  for (const path of ['/category/sea/', '/blog/', '/']) expect(await below(older(path), path)).toBeNull();
  const cards = Array.from(
    { length: 12 },
    (_, n) => `<article><h2><a href="/lamps/${n}">Lamp number ${n}</a></h2>${lines(`keeper ${n}`, 3)}</article>`,
  );
  expect(await paginationOf(`<main><h1>Lamps</h1>${cards.join('')}${PAGE_LINKS}</main>`)).toBeNull();
});

const demo = import.meta.glob<string>('../fixtures/demo/the-night-ferry*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

test.each([
  ['the-night-ferry', 1, 'the-night-ferry-2'],
  ['the-night-ferry-2', 2, 'the-night-ferry-3'],
  ['the-night-ferry-3', 3, null],
])('the split story of the demo: %s', async (file, number, next) => {
  expect(stories.map(story => story.file)).toContain('the-night-ferry');
  const url = new URL(`https://a.example/${file}.html`);
  const markup = demo[`../fixtures/demo/${file}.html`] ?? '';
  const page = new DOMParser().parseFromString(markup.replace('<head>', `$&<base href="${url}">`), 'text/html');
  const result = await readArticle(page, { url });
  const address = next && `https://a.example/${next}.html`;
  expect(result).toMatchObject({ ok: true, pagination: { page: number, pages: 3, next: address } });
});
