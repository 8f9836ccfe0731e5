import { expect, test } from 'vitest';
import { line, lines, read } from './lib/story.ts';

const NOTE = 'The harbour office is open on weekdays, and on Saturdays when the ferry has come in.';
const FOOT = 'The Sound Herald has been printed in the old net loft since the winter of 1911.';
const STORY = `<article><h1>The lamp</h1>${lines('the keeper', 6)}<p>Advertisement</p>${lines('his daughter', 6)}</article>`;

const LINKS = '<ul><li><a href="/a">Tides</a></li><li><a href="/b">Ferries</a></li><li><a href="/c">Coal</a></li></ul>';
const readAmong = () =>
  read(`<header><p>${NOTE}</p>${LINKS}</header><main>${STORY}</main><footer><p>${FOOT}</p>${LINKS}</footer>`);

test('text that no rule knows is listed behind the clutter, nearest to the story first', async () => {
  const { removals } = await readAmong();
  const leftOut = removals.filter(({ kind }) => kind === 'leftOut');
  expect(leftOut.map(({ preview }) => preview)).toEqual([FOOT, NOTE]);
  expect(removals.slice(-2)).toEqual(leftOut);
  expect(leftOut.map(({ why }) => why)).toEqual(['after-story', 'before-story']);
});

test('receipts are numbered in the order of the page', async () => {
  const { removals } = await readAmong();
  const inOrder = removals.toSorted((one, other) => Number(one.id) - Number(other.id));
  expect(inOrder.map(({ preview }) => preview)).toEqual([NOTE, 'Advertisement', FOOT]);
});

test.each([
  ['vendor', '<div class="adsbygoogle">Buy a lamp</div>'],
  ['words', '<p>Advertisement</p>'],
  ['name', '<div class="advert">Buy a lamp</div>'],
  ['structure', '<div role="search"><form><input type="search"><button>Go</button></form></div>'],
  ['repeated', line('the keeper', 5)],
])('a receipt says by what a thing was known: %s', async (why, clutter) => {
  const { removals } = await read(
    `<article><h1>The lamp</h1>${lines('the keeper', 6)}${clutter}${lines('his daughter', 6)}</article>`,
  );
  expect(removals.map(removal => removal.why)).toEqual([why]);
});

test('a line that is shown over the story says so', async () => {
  const { article, removals } = await read(
    `<article><h1>The lamp</h1><p class="byline">By Ada Quill</p>${lines('the keeper', 9)}</article>`,
  );
  expect(article.byline).toBe('Ada Quill');
  expect(removals.map(({ preview, why }) => [preview, why])).toEqual([['By Ada Quill', 'in-header']]);
});

test('a sentence that is all link is listed, a linked label is not', async () => {
  const cards =
    '<li><a href="/a">Tides</a></li><li><a href="/b">Who dredges the channel, and why is it silting up?</a></li>';
  const { removals } = await read(`<main>${STORY}</main><footer><ul>${cards}</ul></footer>`);
  const texts = removals.map(({ html }) => html).join();
  expect(texts).toContain('Who dredges the channel');
});

test('a heading that says another title than the one that is shown is listed', async () => {
  const heading = 'Nobody knew who had lit it.';
  const { article, removals } = await read(`<nav><div><h1>${heading}</h1>${lines('the keeper', 9)}</div></nav>`);
  expect(article.title).toBe('The lamp');
  expect(removals.map(({ preview }) => preview)).toContain(heading);
});

test('words beside a formula are no twin of it, though they are hidden from the ear', async () => {
  const note = '<span aria-hidden="true">The beam reaches nine miles on a clear night.</span>';
  const { text } = await read(
    `<article><h1>The lamp</h1>${lines('the keeper', 6)}<p>So <math><mi>d</mi></math> it is. ${note}</p>${lines('his daughter', 6)}</article>`,
  );
  expect(text).toContain('The beam reaches nine miles');
});

test('a tag that broken markup has named does not swallow the rest of the story', async () => {
  const { text } = await read(
    `<article><h1>The lamp</h1>${lines('the keeper', 6)}<pre>oil <plaintext<button class="x">wick</button></pre>${lines('his daughter', 6)}</article>`,
  );
  expect(text).toContain('On day 5 his daughter');
});
