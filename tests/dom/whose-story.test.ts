import { expect, test } from 'vitest';
import { findTitle } from '../../core/judges/title.ts';
import { readArticle } from '../../core/read-article.ts';
import { takeApart } from './lib/blocks.ts';
import { ADDRESS, line, lines, pageOf, read } from './lib/story.ts';

test('the story of this address wins over a longer one below it', async () => {
  const { text, removals } = await read(`<article><h1>The lamp</h1>${lines('the keeper', 8)}</article>
<article><h1><a href="/oven">The oven</a></h1>${lines('the baker', 30)}</article>`);
  expect(text).toContain('On day 7 the keeper');
  expect(text).not.toContain('the baker');
  expect(removals.some(removal => removal.html.includes('the baker'))).toBe(true);
});

test('the next post is known by its number, though it stands inside the first', async () => {
  const { text } = await read(`<article id="post-7"><h1>The lamp</h1>${lines('the keeper', 8)}
<article id="post-8"><h2>The oven</h2>${lines('the baker', 12)}</article></article>`);
  expect(text).toContain('On day 7 the keeper');
  expect(text).not.toContain('the baker');
});

test('the next story is known by the address that the page keeps with it', async () => {
  const post = (who: string, title: string, count: number) =>
    `<article data-url="/${who}"><h2>${title}</h2>${lines(`the ${who}`, count)}</article>`;
  const { text } = await read(post('lamp', 'The lamp', 8) + post('oven', 'The oven', 12));
  expect(text).toContain('On day 7 the lamp');
  expect(text).not.toContain('the oven');
});

test('what the page marks as the story may be its beginning only', async () => {
  const { text } =
    await read(`<main><h1>The lamp</h1><div class="text"><div itemprop="articleBody">${lines('the keeper', 7)}</div>
${lines('the ferryman', 20)}</div></main>`);
  expect(text).toContain('On day 6 the keeper');
  expect(text).toContain('On day 19 the ferryman');
});

test('parts of one story in articles of their own stay together', async () => {
  const parts = Array.from({ length: 4 }, (_, n) => `<article><h2>Part ${n}</h2>${lines(`keeper ${n}`, 4)}</article>`);
  const { text } = await read(`<main><h1>The lamp</h1>${line('the writer', 1)}${parts.join('')}</main>`);
  for (let n = 0; n < 4; n++) expect(text).toContain(`On day 3 keeper ${n}`);
});

test('on an endless page within one frame, the story whose title the page bears is the one', async () => {
  const story = (n: number, title: string, who: string, count: number) =>
    `<div class="block"><article id="article-${n}" class="entry"><header><h1>${title}</h1></header>${lines(who, count)}</article></div>`;
  const body = `<main><article id="post-3"><section>${story(0, 'The lamp of the western pier', 'the keeper', 5)}
${story(1, 'The oven that went out', 'the baker', 20)}${story(2, 'A bell without a rope', 'the sexton', 20)}</section></article></main>`;
  const page = pageOf(body);
  page.title = 'Harbour Post | The lamp of the western pier';
  const result = await readArticle(page, { url: ADDRESS });
  if (!result.ok) throw new Error(result.reason);
  expect(result.article.body).toContain('On day 4 the keeper');
  expect(result.article.body).not.toContain('the baker');
  expect(result.article.body).not.toContain('the sexton');
});

test('the cards of a list are no other stories: the list is what the page is about', async () => {
  const card = (n: number) =>
    `<article class="card"><h2><a href="/lamps/${n}">Lamp number ${n}</a></h2>${lines(`the keeper of lamp ${n}`, 4)}</article>`;
  const { text } = await read(`<main><h1>The lamp</h1>${lines('the writer', 4)}
${Array.from({ length: 6 }, (_, n) => card(n)).join('')}</main>`);
  for (let n = 0; n < 6; n++) expect(text).toContain(`On day 3 the keeper of lamp ${n}`);
});

test('a story is not taken out for the name of its frame, a layer with many words is no story for its own', async () => {
  const { text } = await read(`<div class="terms-layer-container">${lines('the lawyer', 3)}</div>
<div class="app"><main><p>Lamps</p><article class="template template-with-sidebar"><h1>The lamp</h1>${lines('the keeper', 9)}</article>
<div class="template-sidebar">${line('the seller', 1)}</div></main></div>`);
  expect(text).toContain('On day 8 the keeper');
  expect(text).not.toContain('the lawyer');
  expect(text).not.toContain('the seller');
});

test('what stands behind the marked story is not taken along', async () => {
  const { text } = await read(`<main><h1>The lamp</h1><article class="text">${lines('the keeper', 10)}</article>
<div class="more"><div>${lines('the baker', 4)}</div></div></main>`);
  expect(text).toContain('On day 9 the keeper');
  expect(text).not.toContain('the baker');
});

test('byline and date go to the header, and not into a sentence that looks like one', async () => {
  const { article, text } = await read(`<article><h1>The lamp</h1><p>By Ada Quill and Ben Reed</p>
<p>Published March 3, 2024, 4:05 pm</p>${line('the keeper', 1)}<p>By noon Ada Quill had seen the lamp, and went home.</p>
<p>March 3, 2024 was the day when it all began.</p>${lines('the keeper', 8)}</article>`);
  expect(text).not.toContain('Published March');
  expect(text).not.toContain('Ben Reed');
  expect(article.byline).toContain('Ada Quill');
  expect(article.publishedTime).toContain('2024');
  expect(text).toContain('By noon Ada Quill had seen the lamp');
  expect(text).toContain('March 3, 2024 was the day');
});

test('dates are known in the language of the page', async () => {
  const page = pageOf(`<article><h1>Die Lampe</h1><p>3. März 2024, 16:05 Uhr</p>${lines('der Wärter', 8)}</article>`);
  page.documentElement.lang = 'de';
  const result = await readArticle(page, { url: ADDRESS });
  if (!result.ok) throw new Error(result.reason);
  expect(result.article.body).not.toContain('16:05');
});

test('the note on the writer goes, a last line of the story that names him in its middle stays', async () => {
  const { text } = await read(
    `<article><h1>The lamp</h1>${lines('the keeper', 8)}<p>The book was given to Ada Quill, who has it still.</p>
<p>Ada Quill</p><p>Ada Quill is a writer who lives by the sea and keeps a lamp of her own in the attic window.</p></article>`,
    '<meta name="author" content="Ada Quill">',
  );
  expect(text).toContain('given to Ada Quill');
  expect(text).not.toContain('is a writer who lives');
  expect(text.match(/Ada Quill/g)).toHaveLength(1);
});

test('a site that signs its own page may speak of itself in the end', async () => {
  const { text } = await read(
    `<article><h1>The lamp</h1>${lines('the keeper', 8)}<p>Harbour Lamps builds and mends lamps for the whole coast, and comes when it is called, by day and by night.</p></article>`,
    '<meta name="author" content="Harbour Lamps"><meta property="og:site_name" content="HarbourLamps">',
  );
  expect(text).toContain('Harbour Lamps builds and mends');
});

test("a picture's credit becomes its caption", async () => {
  const { dom } = await read(`<article><h1>The lamp</h1>${lines('the keeper', 4)}
<div><img src="lamp.jpg" alt="A lamp"></div><p>The lamp at night. Photo: Ada Quill</p>${lines('the keeper', 6)}</article>`);
  expect(dom.querySelector('figure figcaption')?.textContent).toContain('Photo: Ada Quill');
  expect(dom.querySelector('figure img')).not.toBeNull();
});

test('on an endless page the story of this address is read, though longer ones of the same make follow', async () => {
  const post = (title: string, who: string, count: number) =>
    `<div class="feed-item"><article data-url="/${who}"><header><h1>${title}</h1></header><div class="copy">${lines(who, count)}</div></article></div>`;
  const { text } = await read(
    post('The lamp', 'the keeper', 8) + post('The oven', 'the baker', 30) + post('The boat', 'the ferryman', 24),
    '<meta property="og:title" content="The lamp">',
  );
  expect(text).toContain('On day 7 the keeper');
  expect(text).not.toContain('the baker');
  expect(text).not.toContain('the ferryman');
});

test('the h1 of another story does not make that one ours', async () => {
  const { text } = await read(
    `<header><h1>The oven</h1><p>${'The baker of the sound has a new oven. '.repeat(3)}</p></header>
<main><article><h2>The lamp</h2>${lines('the keeper', 8)}</article></main>
<div class="next"><article><h2><a href="/oven">The oven</a></h2>${lines('the baker', 26)}</article></div>`,
    '<meta property="og:title" content="The lamp">',
  );
  expect(text).toContain('On day 7 the keeper');
  expect(text).not.toContain('On day 3 the baker');
});

test('a canonical address that is another one takes nothing from the story that is here', async () => {
  const { text, article } = await read(
    `<article><h1>The lamp</h1>${lines('the keeper', 8)}</article>
<article><h1><a href="/oven">The oven</a></h1>${lines('the baker', 30)}</article>`,
    '<link rel="canonical" href="https://a.example/oven"><meta property="og:url" content="https://a.example/oven">',
  );
  expect(text).toContain('On day 7 the keeper');
  expect(text).not.toContain('the baker');
  expect(article.url).toBe('https://a.example/lamp');
});

test('the headline in the page’s data finds the story where the title is the site’s', async () => {
  const page = new DOMParser().parseFromString(
    `<!doctype html><title>The Sound Herald</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"The lamp"}</script>
<body><h1>The Sound Herald</h1><article><h2>The lamp</h2>${lines('the keeper', 8)}</article>
<article><h2><a href="/oven">The oven</a></h2>${lines('the baker', 30)}</article>`,
    'text/html',
  );
  const result = await readArticle(page, { url: ADDRESS });
  if (!result.ok) throw new Error(result.reason);
  expect(result.article.body).toContain('On day 7 the keeper');
  expect(result.article.body).not.toContain('the baker');
});

test('chapters that are headed by an h1 each are one story', async () => {
  const chapters = Array.from(
    { length: 3 },
    (_, n) => `<section><h1>Chapter ${n}</h1>${lines(`keeper ${n}`, 5)}</section>`,
  );
  const { text } = await read(`<article><h1>The lamp</h1>${line('the writer', 1)}${chapters.join('')}</article>`);
  for (let n = 0; n < 3; n++) expect(text).toContain(`On day 4 keeper ${n}`);
});

const LOGO = (
  title: string,
) => `<header><h1><a href="/">Harbour Post</a></h1><p>What the harbour talks about, every day but one, in
three languages.</p></header><main><div class="text"><h2>${title}</h2>${lines('the keeper', 9)}</div></main>`;
const SHARED = '<meta property="og:title" content="The lamp of the western pier">';

test('the heading that the page is shared under is the title, not the site’s name', async () => {
  const { article, text } = await read(LOGO('The lamp of the western pier'), SHARED);
  expect(text).toContain('On day 8 the keeper');
  expect(text).not.toContain('three languages');
  expect(article.title).not.toBe('Harbour Post');
});

test.each([
  ['its only h1, where it is shared under other words', LOGO('Lamps'), 'Harbour Post'],
  ['the page’s title, where there are many', `<h1>One</h1><h1>Two</h1>${lines('the keeper', 9)}`, 'The lamp'],
])('the title is %s', async (_, body, title) => {
  const { page } = await takeApart(pageOf(body, SHARED));
  expect(findTitle(page)?.text ?? page.facts.documentTitle).toBe(title);
});

const BOTH = `<article><h1>The lamp</h1>${lines('the keeper', 8)}</article>
<article><h1><a href="/oven">The oven</a></h1>${lines('the baker', 6)}</article>`;
const BEYOND = `<main><h1>The lamp</h1><article class="text">${lines('the keeper', 10)}</article>
<div class="more"><div>${lines('the baker', 4)}</div></div></main>`;

test.each([
  ['another story', BOTH],
  ['what stands behind the marked one', BEYOND],
])('%s is not cut where the site keeps related sections', async (_, body) => {
  const cut = await read(body);
  expect(cut.text).not.toContain('the baker');
  expect(cut.removals.map(({ rule }) => rule)).toContain('related-section');
  const kept = await read(body, '', { keep: ['related-section'] });
  expect(kept.removals.map(({ rule }) => rule)).not.toContain('related-section');
});

test('below a short post that bears the title, posts with other numbers are other stories, and parts without are not', async () => {
  const own = `<article class="entry post-7 hentry"><h1>The lamp</h1>${lines('the keeper', 3)}</article>`;
  const more = (names: string) =>
    `<h3>You may like</h3>${[8, 9].map(n => `<article class="entry ${names.replace('N', String(n))}"><h2>The oven</h2>${lines(`the baker ${n}`, 4)}</article>`).join('')}`;
  const { text } = await read(`<main>${own}${more('post-N hentry')}</main>`);
  expect(text).toContain('On day 2 the keeper');
  expect(text).not.toContain('the baker');
  const parts = await read(`<main>${own}${more('part')}</main>`);
  expect(parts.text).toContain('On day 3 the baker 9');
});
