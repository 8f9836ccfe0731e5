import { expect, test } from 'vitest';
import { lines, read } from './lib/story.ts';

const page = (head: string) => `<article><h1>The lamp</h1>${head}${lines('the keeper', 8)}</article>`;

test.each([
  ['a list of dates', '<ul><li>Updated: Mar. 4, 2024, 1:29 p.m.</li><li>Published: Mar. 3, 2024, 4:05 p.m.</li></ul>'],
  ['names, paper and date in one line', '<p>By Ada Quill - The Sound Herald - Sunday, March 3, 2024</p>'],
  [
    'bare words between blocks',
    '<span>By</span> <a href="/people/ada">Ada Quill</a> <time>March 3, 2024 4 PM</time><div></div>',
  ],
  ['bare words before a block', 'By Ada Quill, March 3, 2024<div></div>'],
  [
    'a byline that is a heading',
    '<h3>By Ada Quill</h3><h3>Published Mar 3, 2024 at 4:05 PM | Updated at 5:36 PM EST on Mar 4, 2024</h3>',
  ],
  ['names beside the date', '<div><div>Ada Quill, Sound Herald Reporter</div><div>March 3, 2024</div></div>'],
  ['an address beside the name', '<p>Ada Quill | ada@herald.example</p><p>3 hours ago</p>'],
  ['a link to the page of the writer', '<p><a href="/authors/ada-quill">Ada Quill</a></p><p>2024-03-03</p>'],
])('who wrote it and when stands in the header alone: %s', async (_, head) => {
  const { article, text, removals } = await read(page(head));
  expect(text.trim().startsWith('On day 0')).toBe(true);
  if (head.includes('Ada')) expect(article.byline).toContain('Ada Quill');
  expect(article.publishedTime).not.toBe('');
  expect(removals.some(removal => removal.rule === 'post-meta')).toBe(true);
});

test('the byline is found below a standfirst, too', async () => {
  const deck = `The light went out in spring. ${'Nobody had written to say so, and nobody came. '.repeat(4)}`;
  const { article, text } = await read(page(`<p>${deck}</p><p>By Ada Quill</p><p>March 3, 2024</p>`));
  expect(text).toContain('The light went out');
  expect(text).not.toContain('Ada Quill');
  expect(article.byline).toBe('Ada Quill');
});

test('labels and the address of the page are no line of the story', async () => {
  const { text } = await read(page('<p>Opinion</p><p>Text size</p><p>https://a.example/lamp</p><p>The lamp</p>'));
  expect(text.trim().startsWith('On day 0')).toBe(true);
});

test.each([
  ['a sentence that begins with By', '<p>By noon Ada Quill had seen the lamp.</p>'],
  ['a heading beside a date', '<h2>The First Winter</h2><p>It was March.</p>'],
  ['a list of contents', '<ul><li><a href="#one">The stairs</a></li><li><a href="#two">The glass</a></li></ul>'],
  ['two names in a sentence', '<p>Ada Quill and Ben Reed met in March 2024 and never again.</p>'],
  ['a line of speech', '<p>“Opinion!”</p>'],
])('what only looks like it stays: %s', async (_, head) => {
  const { text } = await read(page(head));
  const first = new DOMParser().parseFromString(head, 'text/html').body.textContent;
  expect(text.replace(/\s+/g, ' ')).toContain(first.replace(/\s+/g, ' ').trim());
});

test('a short line of the story stays where the writer is known', async () => {
  const { article, text } = await read(page('<p>Part one</p>'), '<meta name="author" content="Ada Quill">');
  expect(article.byline).toBe('Ada Quill');
  expect(text.trim().startsWith('Part one')).toBe(true);
});

test('a box that is called after the author and opens the story stays', async () => {
  const opening =
    '<div class="author-info"><p>Ada Quill spent a winter with the last keeper of the light, and what she saw there she told to nobody for eleven years.</p></div>';
  expect((await read(page(opening))).text).toContain('spent a winter');
});

test('a byline is never lost where it is all there is', async () => {
  const { article } = await read(page('<p>Von Ada Quill</p>'), '', { keep: [] });
  expect(article.byline).toBe('Ada Quill');
  const kept = await read(page('<p>Von Ada Quill</p>'), '', { keep: ['post-meta'] });
  expect(kept.text).toContain('Von Ada Quill');
});
