import { expect, test } from 'vitest';
import { obstacleIn } from '../../core/page/limits.ts';
import { readArticle } from '../../core/read-article.ts';

const pageOf = (html: string, type: DOMParserSupportedType = 'text/html') =>
  new DOMParser().parseFromString(html, type);
const line = (n: number) =>
  `<p>On day ${n} the keeper climbed the stairs, trimmed the lamp, and wrote one careful line in the book.</p>`;
const STORY = Array.from({ length: 12 }, (_, n) => line(n)).join('');

/** A page that is nested deeper than any parser nests. */
function deepPage(depth: number): Document {
  const page = pageOf(`<h1>The lamp</h1>${STORY}`);
  let inner: Element = page.body;
  for (let level = 0; level < depth; level++) inner = inner.appendChild(page.createElement('div'));
  inner.append('Here the boxes end, and so does the story of the keeper.');
  return page;
}

test('what is no web page is not read', () => {
  expect(obstacleIn(pageOf('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'))).toBe('not-html');
  expect(obstacleIn(pageOf('<rss/>', 'application/xml'))).toBe('not-html');
  expect(obstacleIn(pageOf('<frameset><frame></frameset>'))).toBe('no-story');
  const bodiless = pageOf(`<h1>The lamp</h1>${STORY}`);
  bodiless.body.remove();
  expect(obstacleIn(bodiless)).toBe('no-story');
  expect(obstacleIn(pageOf(`<h1>The lamp</h1>${STORY}`))).toBeNull();
  const xhtml = '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>x</p></body></html>';
  expect(obstacleIn(pageOf(xhtml, 'application/xhtml+xml'))).toBeNull();
});

test('a page without an end is left as it is', async () => {
  expect(await readArticle(pageOf('<i></i>'.repeat(80_001)))).toEqual({ ok: false, reason: 'too-large' });
});

test.each([900, 1500, 10_000])('a story beside %i levels of boxes is read, and what they say is heard', async depth => {
  const result = await readArticle(deepPage(depth));
  const said = result.ok ? `${result.article.body} ${JSON.stringify(result.removals)}` : result.reason;
  for (const words of ['On day 0', 'On day 11', 'Here the boxes end']) expect(said).toContain(words);
});

test('a page whose form stands in for what the DOM offers is measured all the same', () => {
  const names = ['firstChild', 'nextSibling', 'parentNode', 'length', 'childNodes'].map(name => `<input name=${name}>`);
  expect(obstacleIn(pageOf(`<form>${names.join('')}${'<b>x</b>'.repeat(2000)}</form>`))).toBeNull();
});

test('reading lets the page have its turn, and ends when it is called off', async () => {
  const page = pageOf(`<article><h1>The lamp</h1>${STORY}</article>`);
  let turns = 0;
  const yieldToPage = async () => {
    turns += 1;
  };
  expect((await readArticle(page, { yieldToPage })).ok).toBe(true);
  expect(turns).toBeGreaterThan(2);
  const stop = new AbortController();
  const cancelled = readArticle(page, { signal: stop.signal, yieldToPage: async () => stop.abort() });
  expect(await cancelled).toEqual({ ok: false, reason: 'cancelled' });
});

test.each([
  ['2,000 nested tables', '<table><tr><td>'.repeat(2000)],
  ['20,000 line breaks', 'The keeper wrote.<br>'.repeat(20_000)],
  ['10,000 links', '<a href="#a">The tower</a> '.repeat(10_000)],
  ['5,000 pictures', '<p><img src="data:image/gif;base64,AAAA" alt="A lamp"> by night.</p>'.repeat(5000)],
  ['a paragraph of five million letters', `<p>${'The keeper wrote a line, and then another. '.repeat(120_000)}</p>`],
  ['10,000 elements inside one another, as parsed', '<div>'.repeat(10_000)],
  ['nothing ever closed', '<p><b><i><div><span>The keeper wrote on. '.repeat(500)],
  ['thousands of attributes', `<p ${Array.from({ length: 5000 }, (_, n) => `a${n}=1`).join(' ')}>Odd.</p>`],
])('it reads on through %s', async (_name, html) => {
  const result = await readArticle(
    pageOf(`<title>The lamp</title><article><h1>The lamp</h1>${STORY}${html}${line(99)}`),
  );
  if (!result.ok) throw new Error(result.reason);
  for (const n of [0, 11, 99]) expect(result.article.body).toContain(`On day ${n} the keeper`);
});

/** How often something small comes again: a pattern that looks at each of them from each of them would never end. */
const OFTEN = 100_000;
const inStory = (html: string) => `<title>The lamp</title><article><h1>The lamp</h1>${html}${STORY}</article>`;
const withHead = (head: string) => `${head}<article><h1>The lamp</h1>${STORY}</article>`;

test.each([
  ['a title of separators', withHead(`<title>${'a - '.repeat(OFTEN)}</title>`)],
  ['a title of spaces', withHead(`<title>a${' '.repeat(OFTEN * 4)}b</title>`)],
  ['a heading of dashes', `<title>x</title><h1>${'la - '.repeat(OFTEN)}</h1>${STORY}`],
  [
    'facts about it',
    withHead(
      `<title>x</title><meta property="og:title" content="${'a | '.repeat(OFTEN)}"><meta name="author" content="${'by '.repeat(OFTEN)}"><meta name="description" content="${' x'.repeat(OFTEN)}">`,
    ),
  ],
  [
    'structured data',
    withHead(
      `<title>x</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","headline":"${'a '.repeat(OFTEN)}","author":{"name":"${'b '.repeat(OFTEN)}"}}</script>`,
    ),
  ],
  ['a byline', inStory(`<p class="byline" rel="author">${'by a '.repeat(OFTEN)}</p>`)],
  ['a date', inStory(`<time datetime="${'1'.repeat(OFTEN)}">${'12 '.repeat(OFTEN)}</time>`)],
  ['a word', inStory(`<p>${'a'.repeat(OFTEN * 4)}</p>`)],
  ['a gap', inStory(`<p>a${' '.repeat(OFTEN * 4)}b</p><pre>a${'\n'.repeat(OFTEN * 4)}b</pre>`)],
  [
    'a caption',
    inStory(`<figure><img src="/a.jpg" alt=""><figcaption>${'Photo '.repeat(OFTEN)}</figcaption></figure>`),
  ],
  ['a list of sizes', inStory(`<img src="/a.jpg" alt="x" srcset="${'/a.jpg 1x, '.repeat(OFTEN)}">`)],
  [
    'a list of nothing',
    inStory(`<img src="/a.jpg" alt="x" srcset="${','.repeat(OFTEN * 3)}" data-srcset="${' '.repeat(OFTEN * 3)}a">`),
  ],
  ['a name', inStory(`<div class="${'ad-'.repeat(OFTEN)}" id="${'share_'.repeat(OFTEN)}">x</div>`)],
  ['an address', inStory(`<a href="/${'a/'.repeat(OFTEN)}?${'p=1&'.repeat(OFTEN)}">x</a>`)],
  ['numbers of pages', inStory(`<p>${'1/'.repeat(OFTEN)}</p><nav>${'1 of '.repeat(OFTEN)}</nav>`)],
  ['dots', inStory(`<p>${'. '.repeat(OFTEN)}</p><p>${'www.'.repeat(OFTEN)}</p>`)],
  ['letters that are pictures', inStory(`<img src="/emoji.png" alt="${'\u{1F600}'.repeat(OFTEN)}x" class="emoji">`)],
])('it reads on past %s without an end', async (_name, html) => {
  const result = await readArticle(pageOf(html));
  if (!result.ok) throw new Error(result.reason);
  for (const n of [0, 11]) expect(result.article.body).toContain(`On day ${n} the keeper`);
});
