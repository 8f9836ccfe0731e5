import { expect, test } from 'vitest';
import { findPagination } from '../../core/page/pagination.ts';

function paginationOf(body: string, address = 'https://a.example/lamp/', head = '') {
  const page = new DOMParser().parseFromString(`<!doctype html><head>${head}</head><body>${body}`, 'text/html');
  return findPagination(page, new URL(address));
}

const PAGE_LINKS = `<div class="page-links">Pages: <span>1</span> <a href="/lamp/2/">2</a> <a href="/lamp/3/">3</a></div>`;

test('numbered page links say how many pages there are, and which follows', () => {
  expect(paginationOf(PAGE_LINKS)).toMatchObject({
    page: 1,
    pages: 3,
    next: 'https://a.example/lamp/2/',
    later: ['https://a.example/lamp/2/', 'https://a.example/lamp/3/'],
  });
});

test('on a later page the next one follows, and on the last none', () => {
  const links = '<a href="/lamp/">1</a> <a href="/lamp/2/">2</a> <a href="/lamp/3/">3</a>';
  expect(paginationOf(links, 'https://a.example/lamp/2/')).toMatchObject({
    page: 2,
    pages: 3,
    next: 'https://a.example/lamp/3/',
  });
  expect(paginationOf(links, 'https://a.example/lamp/3/')).toMatchObject({ page: 3, pages: 3, next: null });
});

test('on the last page, the first one is known, though its address has no number', () => {
  expect(paginationOf('<a href="/lamp/">Back</a>', 'https://a.example/lamp/2/')).toMatchObject({
    page: 2,
    pages: 2,
    next: null,
  });
});

test('a lone "next page" leaves the number of pages open, in any language', () => {
  const next = { page: 1, pages: null, next: 'https://a.example/lamp/?page=2' };
  for (const word of ['Next page', 'Nächste Seite', '次のページ', 'Следующая страница'])
    expect(paginationOf(`<a class="go" href="?page=2">${word}</a>`)).toMatchObject(next);
});

test('"page 2 of 5" beside the links is believed', () => {
  const links = '<nav class="pages">Page 1 of 5 <a href="/lamp/2/">Next</a></nav>';
  expect(paginationOf(links)?.pages).toBe(5);
});

test('"1 of 5" in the story itself is no count of its pages', () => {
  const story = `<p>${'The keeper wrote one careful line in the book. '.repeat(9)}</p><p>Only 1 of 5 ships came home.</p>`;
  const page = `<div class="page-text">${story}</div><a href="/lamp/2/">Next page</a>`;
  expect(paginationOf(page)).toMatchObject({ next: 'https://a.example/lamp/2/', pages: null });
});

test('link rel=next in the head counts on the same path', () => {
  const head = '<link rel="next" href="https://a.example/lamp/2/">';
  expect(paginationOf('', undefined, head)?.next).toBe('https://a.example/lamp/2/');
});

test.each([
  ['the next post', '<a rel="next" href="/the-ferry/">Next post: The ferry</a>'],
  ['an archive', '<a rel="next" href="/page/2/">Older posts</a>'],
  ['comments', '<nav class="comments"><a href="/lamp/?page=2">Older comments</a></nav>'],
  ['another origin', '<a rel="next" href="https://b.example/lamp/2/">Next page</a>'],
  ['another story', '<a href="/ferry/2/">2</a>'],
])('the next of %s is not taken', (_, link) => {
  expect(paginationOf(link)).toBeNull();
});

test('a list has pages, and no story goes on in them', () => {
  expect(paginationOf('<a rel="next" href="/category/sea/page/2/">Next</a>', 'https://a.example/category/sea/')).toBe(
    null,
  );
  const head = '<link rel="next" href="https://a.example/blog/page/2/">';
  expect(paginationOf('', 'https://a.example/blog/', head)).toBeNull();
});
