import { expect, test } from 'vitest';
import { line, lines, read } from './lib/story.ts';

test('a story in many wrappers is joined, from the first to the last', async () => {
  const part = (n: number) =>
    `<div class="slot">${'<div class="row"><b></b>'.repeat(6)}<div class="text">${lines(`keeper ${n}`, n === 3 ? 16 : 4)}</div>${'</div>'.repeat(6)}</div>`;
  const parts = Array.from({ length: 8 }, (_, n) => part(n));
  const { text } = await read(`<main><h1>The lamp</h1>${parts.join('<div class="ruler"><hr></div>')}</main>`);
  for (let n = 0; n < 8; n++) expect(text).toContain(`On day 3 keeper ${n}`);
});

test('what the page marks as the story is whole, though most of it stands in boxes of another kind', async () => {
  const box = (n: number) =>
    `<div class="box"><div class="inner"><div class="text"><div class="body">${line('the ferryman', n)}</div></div></div></div>`;
  const boxes = Array.from({ length: 14 }, (_, n) => box(n)).join('<div class="ruler"><hr></div>');
  const page = (text: string, behind: string) =>
    read(`<article><h1>The lamp</h1><div class="lead">${lines('the keeper', 9)}</div>${text}</article>${behind}`);
  expect((await page(boxes, '')).text).toContain('On day 13 the ferryman');
  expect((await page('', boxes)).text).not.toContain('On day 13 the ferryman');
});

test('wrappers that a page builder numbers are of one kind', async () => {
  const part = (n: number, count: number) =>
    `<div class="el el-${n}a7"><div class="el-box el-${n}b3"><div class="el-text">${lines(`keeper ${n}`, count)}</div></div></div>`;
  const { text } = await read(`<main><h1>The lamp</h1><div class="part">${part(1, 3)}</div>
<div class="part"><div>${part(2, 16)}</div></div><div class="part"><div><div>${part(3, 3)}</div></div></div></main>`);
  for (const n of [1, 2, 3]) expect(text).toContain(`On day 2 keeper ${n}`);
});

const deep = (inner: string) => `${'<div class="row"><b></b>'.repeat(6)}${inner}${'</div>'.repeat(6)}`;

test('what stands in one kind of wrapper before and behind a table of prices frames it', async () => {
  const price = (n: number) =>
    `<p>Lamp ${n}, as it was lit for ${n} winters on the western pier before anybody counted, costs ${n}0.</p>`;
  const prices = Array.from({ length: 20 }, (_, n) => price(n)).join('');
  const text = (inner: string) => deep(`<div class="w-text">${inner}</div>`);
  const { text: said } = await read(`<main><h1>The lamp</h1>${text(lines('the seller', 2))}
${deep(`<div class="prices">${prices}</div>`)}${text(lines('the keeper', 8))}</main>`);
  expect(said).toContain('On day 0 the seller');
  expect(said).toContain('Lamp 8');
  expect(said).toContain('On day 7 the keeper');
});

test('an introduction in a box of its own is the story’s', async () => {
  const { text } =
    await read(`<main><div class="head"><h1>The lamp</h1><p>A lamp that nobody had asked for, and the man who kept it in spite of that.</p></div>
<div class="progress">${deep(lines('the writer', 3))}</div>${deep(`<div class="text">${lines('the keeper', 30)}</div>`)}</main>`);
  expect(text.indexOf('On day 0 the writer')).toBeGreaterThan(-1);
  expect(text.indexOf('On day 2 the writer')).toBeGreaterThan(text.indexOf('On day 0 the writer'));
  expect(text.indexOf('On day 2 the writer')).toBeLessThan(text.indexOf('On day 0 the keeper'));
});

const note = (n: number) =>
  `<p>Note ${n}: nobody had asked for a lighthouse here, and yet it stood, and ${n} ships came home by it in one winter.</p>`;
const notes = (from: number) => [from, from + 1, from + 2, from + 3].map(note).join('');

/** Two texts side by side, of which the one that is no story is longer. */
const TWO = `<div><div class="box"><div><div>${lines('the baker', 9)}</div></div></div>
<div class="page-extra"><div><section>${notes(1)}</section><section>${notes(5)}</section></div></div></div>`;
const toldAs = (text: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@graph': [{ '@type': 'NewsArticle', articleBody: text }] })}</script>`;
const plain = (html: string) => html.replace(/<[^>]*>/g, ' ');

test('where the page’s data tell of another text than was found, and it is there, that one is taken', async () => {
  expect((await read(TWO)).text).toContain('the baker');
  const { text } = await read(TWO, toldAs(plain(notes(1) + notes(5))));
  for (let n = 1; n < 9; n++) expect(text).toContain(`Note ${n}:`);
});

test('what the data alone tell is never shown, and changes nothing where the page has it not', async () => {
  const { text } = await read(TWO, toldAs(plain(notes(20) + notes(30) + notes(40))));
  expect(text).toContain('On day 8 the baker');
  expect(text).not.toContain('Note 20');
});

test('a paragraph with many links in wrappers of its own stays where others stand in the same wrappers', async () => {
  const block = (words: string) => `<div class="block-content"><div class="words">${words}</div></div>`;
  const linked =
    '<span>In the third winter the book of the keeper went to the town, with all of its leaves, to </span><a href="/ilse"><span>a niece of the old harbour master, Ilse Brandt.</span></a>';
  const paragraph = `<p>Much had been said of <a href="/lamp">the lamp of the pier</a> by the people of <a href="/town">the town below the hill</a>, and none of it in writing.</p>`;
  const before = Array.from({ length: 4 }, (_, n) => block(line('the keeper', n))).join('');
  const { text } = await read(
    `<article><h1>The lamp</h1>${before}${block(linked)}${block(line('the keeper', 5))}${block(paragraph)}${before}</article>`,
  );
  expect(text).toContain('Ilse Brandt');
  expect(text).toContain('none of it in writing');
  const question = `<p>What became of <a href="/book">the last book that the keeper had written in those years</a>, then?</p>`;
  const asked = await read(`<article><h1>The lamp</h1>${before}${block(question)}${before}</article>`);
  expect(asked.text).toContain('What became of');
  const teaser = `<p>Read next: <a href="/oven">The oven that went out in one night, and who lit it again</a></p>`;
  const led = await read(`<article><h1>The lamp</h1>${before}${block(teaser)}${before}</article>`);
  expect(led.text).not.toContain('Read next');
});

test('a short story in an aside around everything is the story', async () => {
  const { text } = await read(
    `<main><aside><section><header><h1>The lamp</h1></header><div>${lines('the keeper', 4)}</div></section></aside></main>`,
  );
  expect(text).toContain('On day 3 the keeper');
});

test('what is told in an aside beside the title is the story, and a menu in one is not', async () => {
  const said = await read(`<main><section><h1>The lamp</h1><aside>${lines('the keeper', 4)}</aside></section></main>`);
  expect(said.text).toContain('On day 3 the keeper');
  const entry = (n: number) =>
    `<li><a href="/${n}">What the baker said on the ${n}th day of spring, and who bought his bread</a></li>`;
  const menu = `<aside><nav><ul>${[4, 5, 6, 7].map(entry).join('')}</ul></nav></aside>`;
  const { text } = await read(`<main><article><h1>The lamp</h1>${lines('the keeper', 4)}</article>${menu}</main>`);
  expect(text).toContain('On day 3 the keeper');
  expect(text).not.toContain('the baker');
});

test('a gallery in an aside is none of the story, however long its captions', async () => {
  const picture = (n: number) =>
    `<figure><img src="/${n}.jpg"><figcaption>${line('the baker', n)}</figcaption></figure>`;
  const gallery = `<aside><div hidden>${[1, 2, 3, 4, 5, 6, 7].map(picture).join('')}</div></aside>`;
  const { text } = await read(`<main><article><h1>The lamp</h1>${lines('the keeper', 4)}${gallery}</article></main>`);
  expect(text).toContain('On day 2 the keeper');
  expect(text).not.toContain('the baker');
});
