import { expect, test } from 'vitest';
import { ADDRESS, line, lines, read } from './lib/story.ts';

const slot = (who: string, count: number) =>
  `<div class="slot">${'<div class="row"><b></b>'.repeat(6)}<div class="text">${lines(who, count)}</div>${'</div>'.repeat(6)}</div>`;
const FEW = [slot('his daughter', 3), slot('her son', 3)];
test.each([
  ['below', [slot('the keeper', 30), ...FEW]],
  ['above', [...FEW, slot('the keeper', 30)]],
])(
  'what stands in the very kind of wrapper that the story stands in is its own, though it is little: %s',
  async (_, parts) => {
    const { text } = await read(`<main><h1>The lamp</h1>${parts.join('<hr>')}</main>`);
    expect(text).toContain('On day 29 the keeper');
    expect(text).toContain('On day 2 his daughter');
    expect(text).toContain('On day 2 her son');
  },
);

const entry = (n: number, address = '/lamp') =>
  `<article class="update" id="post-${n}"><header><h2><a href="${address}#post-${n}">${18 - n}:15 The light at hour ${n}</a></h2><p><time>${18 - n}:30</time></p></header>${lines(`crew ${n}`, 2)}</article>`;

test.each(['/lamp', '', ADDRESS.href])('a live blog is one story with every entry of it: “%s#…”', async address => {
  const { text, dom } = await read(
    `<main><h1>The lamp</h1>${line('the writer', 1)}<div class="live">${Array.from({ length: 9 }, (_, n) => entry(n, address)).join('')}</div></main>`,
    '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"The lamp"}</script>',
  );
  expect(text).toContain('the writer');
  for (let n = 0; n < 9; n++) {
    expect(text).toContain(`The light at hour ${n}`);
    expect(text).toContain(`On day 1 crew ${n}`);
  }
  expect(dom.querySelectorAll('h2, h3')).toHaveLength(9);
  // A time by itself is no film's length.
  for (const hour of [10, 11, 12, 13]) expect(text).toContain(`${hour}:30`);
});

test('a list of twelve things is one story with every thing of it', async () => {
  const things = Array.from(
    { length: 12 },
    (_, n) =>
      `<section class="thing"><h2>${12 - n}. Lamp number ${n}</h2><figure><img src="${n}.jpg" alt="Lamp ${n}"></figure>${line(`keeper ${n}`, n)}</section>`,
  );
  const { text, dom } = await read(
    `<main><article><h1>The lamp</h1>${line('the writer', 1)}${things.join('')}</article></main>`,
  );
  for (let n = 0; n < 12; n++) {
    expect(text).toContain(`Lamp number ${n}`);
    expect(text).toContain(`On day ${n} keeper ${n}`);
  }
  expect(dom.querySelectorAll('img')).toHaveLength(12);
});

test('a heading that begins with a date is one of the story', async () => {
  const years = [1943, 1944, 1945].map(year => `<h2>March ${year}: the bridge</h2>${line(`the crew of ${year}`, 1)}`);
  const { text } = await read(`<article><h1>The lamp</h1>${years.join('')}${lines('the keeper', 8)}</article>`);
  for (const year of [1943, 1944, 1945]) expect(text).toContain(`March ${year}: the bridge`);
});

test('what is said of a thing that is sold is not swallowed by what others say of it', async () => {
  const review = (n: number) =>
    `<div class="review"><b>Buyer ${n}</b><p>I have had this lamp for ${n} weeks, and it shines every night, as a lamp should, in all weathers.</p></div>`;
  const { text } = await read(
    `<main><div class="product"><h1>The lamp</h1><p class="price">€ 40</p><div class="description">${lines('the maker', 7)}
<ul><li>Brass</li><li>Two wicks</li></ul></div></div><div class="reviews" id="reviews"><h2>Reviews</h2>${Array.from({ length: 12 }, (_, n) => review(n)).join('')}</div></main>`,
  );
  expect(text).toContain('On day 6 the maker');
  expect(text).toContain('Two wicks');
});

test('the headline in the page’s data finds the story among others that nothing else tells apart', async () => {
  const other = (title: string, who: string, count: number) =>
    `<article class="${who.replace(' ', '-')}"><h2>${title}</h2><div class="text">${lines(who, count)}</div></article>`;
  const page = (data: string) =>
    read(
      `<header><h1>The Sound Herald</h1></header>${other('The oven of the sound', 'the baker', 30)}${other('The lamp of the sound', 'the keeper', 8)}`,
      data,
    );
  expect((await page('')).text).not.toContain('the keeper');
  const { text } = await page(
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"The lamp of the sound"}</script>',
  );
  for (let n = 0; n < 8; n++) expect(text).toContain(`On day ${n} the keeper`);
});
