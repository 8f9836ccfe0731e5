import { expect, test } from 'vitest';
import { lines, read } from './lib/story.ts';

const page = (end: string) => `<article><h1>The lamp</h1>${lines('the keeper', 30)}${end}</article>`;
const PAID = `<p>If you buy a lamp or open an account through a link on our pages, we may receive compensation.<span> By reading on you agree to our <a href="/agreement">Reader Agreement</a>, and you agree that clicks, habits and personal details may be noted, kept and passed on by us and by partners on other pages in line with our <a href="/privacy">Privacy Policy.</a></span></p>`;
const AUTHOR = '<meta name="author" content="Ada Quill">';

test.each([
  ['a long note on who is paid', PAID, ''],
  [
    'the first name of the writer and what she does',
    '<div><p>Ada is a writer and editor who keeps a lamp of her own.</p></div>',
    AUTHOR,
  ],
  [
    'how to write to the writer',
    '<p>Write to Ada Quill at <a href="mailto:ada@herald.example">ada@herald.example</a></p>',
    AUTHOR,
  ],
])('the story ends with its last line: %s', async (_, end, head) => {
  const { text, removals } = await read(page(end), head);
  expect(text.trim().endsWith('in the book.')).toBe(true);
  expect(removals.length).toBeGreaterThan(0);
});

test.each([
  ['an end in capitals', '<div><p>THE END</p></div>', ''],
  ['a line of capitals that follows the others', '<p>NOBODY CAME</p>', ''],
  [
    'a name of the story that is the writer’s, too',
    '<p>Ada is the last one who knows how to trim the wick.</p>',
    AUTHOR,
  ],
  ['how to write to somebody else', '<p>Who wants to keep a lamp may write to lamps@harbour.example</p>', AUTHOR],
  ['a box of words that end', '<div><p>More than that nobody knows.</p></div>', ''],
  ['one link to what the story is about', '<p><a href="/book">The whole book of the keeper, page by page</a></p>', ''],
])('what only looks like it stays: %s', async (_, end, head) => {
  const { text } = await read(page(end), head);
  const last = new DOMParser().parseFromString(end, 'text/html').body.textContent;
  expect(text.trim().endsWith(last)).toBe(true);
});

test('the note on the writer that stands over the story goes, a story about her stays', async () => {
  const opening = (note: string) => `<article><h1>The lamp</h1><p>${note}</p>${lines('the keeper', 20)}</article>`;
  const note = 'Ada is a writer and editor who keeps a lamp of her own and sails in August.';
  expect((await read(opening(note), AUTHOR)).text).not.toContain('sails in August');
  for (const told of [
    'Ada is the last one who knows how to trim the wick, and nobody asks her.',
    'Boris was a correspondent in the years of the war, and nobody asks him.',
  ])
    expect((await read(opening(told), AUTHOR)).text).toContain(told);
});

test('a long part of the story stays, though its box is called after the author', async () => {
  const profile = `<div class="author-profile">${lines('the writer', 16)}</div>`;
  const { text } = await read(`<article><h1>The lamp</h1>${lines('the keeper', 99)}${profile}</article>`);
  expect(text).toContain('On day 98 the keeper');
  expect(text).toContain('On day 15 the writer');
});

test('a story whose parts are joined keeps every line that the first look had found', async () => {
  const part = (n: number) =>
    `<div class="slot">${'<div class="row"><b></b>'.repeat(6)}<div class="text">${lines(`keeper ${n}`, n === 3 ? 16 : 4)}</div>${'</div>'.repeat(6)}</div>`;
  const parts = Array.from({ length: 8 }, (_, n) => part(n));
  const note =
    '<div class="note"><p>This is the whole of what the keeper left behind when he went away in spring.</p></div>';
  const { text } = await read(`<main><h1>The lamp</h1>${note}${parts.join('<div class="ruler"><hr></div>')}</main>`);
  for (let n = 0; n < 8; n++) expect(text).toContain(`On day 3 keeper ${n}`);
  expect(text).toContain('This is the whole of what the keeper left behind');
});

const CAPTION = 'The lamp house as it stood on the morning after the storm, with its shutters folded back.';

test('a gallery that says each caption twice says it once', async () => {
  const gallery = `<ul class="gallery"><li><img src="a.jpg" alt=""><p>${CAPTION}</p><p>${CAPTION}</p><p>Caption</p><p>${CAPTION}</p></li></ul>`;
  const { text } = await read(
    `<article><h1>The lamp</h1>${lines('the keeper', 4)}${gallery}${lines('the keeper', 8)}</article>`,
  );
  expect(text.split(CAPTION)).toHaveLength(2);
});

test('a chorus comes back as often as it is sung', async () => {
  const verse = (n: number) =>
    `<p>In verse ${n} the keeper goes up the stairs and looks for a ship that never comes.</p>`;
  const chorus = '<p>And the lamp goes round, and the lamp goes round, and nobody sees it shine.</p>';
  const { text } = await read(
    `<article><h1>The lamp</h1>${[0, 1, 2, 3].map(n => verse(n) + chorus).join('')}</article>`,
  );
  expect(text.split('nobody sees it shine')).toHaveLength(5);
});

test('the last of many parts is joined with the others, though it is full of links', async () => {
  const part = (text: string) =>
    `<div class="slot">${'<div class="row"><b></b>'.repeat(6)}<div class="text">${text}</div>${'</div>'.repeat(6)}</div>`;
  const parts = Array.from({ length: 7 }, (_, n) => part(lines(`keeper ${n}`, n === 3 ? 16 : 4)));
  const last = `<p>What is left of the light can be seen on <a href="/wall">the wall of the old school in the upper town</a>, they say.</p><p>The book is kept in <a href="/house">the house at the end of the street by the sea</a>, and is shown to nobody.</p>`;
  const { text } = await read(
    `<main><h1>The lamp</h1>${[...parts, part(last)].join('<div class="ruler"><hr></div>')}</main>`,
  );
  expect(text).toContain('On day 3 keeper 6');
  expect(text).toContain('shown to nobody');
});
