import { expect, test } from 'vitest';
import { line, lines, read } from './lib/story.ts';

const storyOf = async (body: string) => (await read(body)).dom;

const inStory = (middle: string) =>
  storyOf(
    `<main><article><h1>The lamp</h1>${lines('the keeper', 6)}${middle}${lines('his daughter', 6)}</article></main>`,
  );

test('a page laid out in tables is read in blocks, in the order of its cells', async () => {
  const story =
    await storyOf(`<table width="100%"><tr><td colspan="2"><a href="/">Lamps</a> <a href="/sea">Sea</a></td></tr>
<tr><td width="150"><a href="/1">One</a><br><a href="/2">Two</a><br><a href="/3">Three</a></td>
<td><h1>The lamp</h1><table><tr><td>${lines('the keeper', 6)}</td></tr><tr><td>${lines('his daughter', 6)}</td></tr></table></td></tr></table>`);
  expect(story.querySelector('table')).toBeNull();
  for (let n = 0; n < 6; n++) {
    expect(story.textContent).toContain(`On day ${n} the keeper`);
    expect(story.textContent).toContain(`On day ${n} his daughter`);
  }
  expect(story.textContent.indexOf('the keeper')).toBeLessThan(story.textContent.indexOf('his daughter'));
});

test.each([
  ['a table that says it is none', `<table role="presentation"><tr><td>Wind</td><td>West</td></tr></table>`],
  ['one cell', '<table><tr><td><b>The book</b> has four hundred pages, and each of them is full.</td></tr></table>'],
  ['a row of columns', `<table><tr><td>${lines('the cook', 3)}</td><td>${lines('the boy', 3)}</td></tr></table>`],
])('%s is undone, and its words stay', async (_, table) => {
  const story = await inStory(table);
  expect(story.querySelector('table')).toBeNull();
  const words = new DOMParser().parseFromString(table, 'text/html').body;
  for (const cell of words.querySelectorAll('td')) expect(story.textContent).toContain(cell.textContent.trim());
});

test.each([
  ['small and plain', '<table><tr><td>Wind</td><td>West</td></tr><tr><td>Oil</td><td>Two jars</td></tr></table>'],
  [
    'one row with heads',
    '<table><tr><th>Wind</th><td>West, and later in the day more from the north</td></tr></table>',
  ],
  [
    'with a name and long cells',
    `<table><caption>The watch</caption><tr><td>Ann</td><td>${line('Ann', 1)}</td></tr><tr><td>Ben</td><td>${line('Ben', 1)}</td></tr></table>`,
  ],
  [
    'with long cells, and no name',
    `<table><tr><td>Ann</td><td>${line('Ann', 1)}${line('Ann', 2)}</td></tr><tr><td>Ben</td><td>${line('Ben', 1)}</td></tr><tr><td>Cid</td><td>None.</td></tr><tr><td>Dan</td><td>None.</td></tr></table>`,
  ],
  [
    'a column of figures',
    '<table><tr><td>12.5</td></tr><tr><td>13.1</td></tr><tr><td>14.8</td></tr><tr><td>15.2</td></tr></table>',
  ],
])('a table of data stays one: %s', async (_, table) => {
  const story = await inStory(table);
  const shown = story.querySelector('table');
  const cells = new DOMParser().parseFromString(table, 'text/html').querySelectorAll('td, th').length;
  expect(shown?.querySelectorAll('td, th')).toHaveLength(cells);
});
