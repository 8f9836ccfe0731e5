import { afterEach, expect, test } from 'vitest';
import { EXTRAS } from '../../core/all-extras.ts';
import { readArticleWith } from '../../core/read-article.ts';
import { lines } from './lib/story.ts';

afterEach(() => document.body.replaceChildren());

/** A story with something in its middle, and how often what few pages need was asked for. */
async function readWith(middle: string, extras: typeof EXTRAS | undefined, around = '', then = () => {}) {
  document.body.innerHTML = `<main><article><h1>The lamp</h1>${lines('the keeper', 6)}${middle}${lines('his daughter', 6)}</article></main>${around}`;
  then();
  let asked = 0;
  const bring = async () => {
    asked += 1;
    return extras;
  };
  const result = await readArticleWith(bring, document, {});
  if (!result.ok) throw new Error(result.reason);
  const { body } = new DOMParser().parseFromString(result.article.body, 'text/html');
  expect(body.textContent).toContain('On day 5 the keeper');
  expect(body.textContent).toContain('On day 0 his daughter');
  return { asked, body };
}

const FILM = '<figure><iframe src="https://www.youtube.com/embed/aB3-_cdEfGh" title="The strike"></iframe></figure>';
const CHART =
  '<figure><svg width="400" height="200"><title>Ships by month</title><style>.x{}</style><rect width="90" height="90"/><text x="9" y="9">January</text></svg></figure>';
const POST =
  '<blockquote class="twitter-tweet"><p>Forty years of light, one last night.</p><a href="https://twitter.com/keeper/status/1234567890123456789">1 May</a></blockquote>';
const SIGN = '<p>See <svg width="24" height="24"><title>Lamp</title><path d="M0 0h9v9z"/></svg> there.</p>';

test.each([
  ['a film', FILM],
  ['a chart', CHART],
  [
    'a chart in a table',
    `<table><tr><th>Ships</th><td>12</td></tr><tr><th>By month</th><td>${CHART}</td></tr></table>`,
  ],
  ['a quoted post', POST],
  ['a sound', '<p><audio src="https://harbour.example/bell.mp3" controls></audio></p>'],
])('%s in the story asks for what few pages need, once', async (_, media) => {
  expect((await readWith(media, EXTRAS)).asked).toBe(1);
});

test.each([
  ['words alone', ''],
  [
    'a picture',
    '<figure><img src="https://harbour.example/lamp.jpg" alt="The lamp" width="600" height="400"></figure>',
  ],
  ['a sign in a line', SIGN],
  ['a frame of some script', '<iframe srcdoc="<p>//x</p>"></iframe>'],
  ['a quotation', '<blockquote class="wp-block-quote"><p>Forty years of light, one last night.</p></blockquote>'],
])('%s does not', async (_, media) => {
  expect((await readWith(media, EXTRAS)).asked).toBe(0);
});

test.each([
  ['the story that stands there', lines('the keeper', 6), 0],
  ['another one', 'The mason of the tower counted his stones, and carried none of them before noon. '.repeat(9), 1],
])('data that tell %s', async (_, story, times) => {
  const told = story.replace(/<[^>]*>/g, ' ');
  const data = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: told })}</script>`;
  expect((await readWith('', EXTRAS, data)).asked).toBe(times);
});

test('neither does what is not of the story', async () => {
  const ad = '<div class="ad-slot"><span>Advertisement</span><iframe src="https://ads.example/frame"></iframe></div>';
  const menu = `<nav><a href="/a">Home</a> ${FILM}</nav><footer>${CHART}</footer>`;
  expect((await readWith(ad, EXTRAS, menu)).asked).toBe(0);
});

test('without it, players are plain links and drawings are their words', async () => {
  const sound = '<p><audio controls title="The bell"><source src="https://harbour.example/bell.mp3"></audio></p>';
  const { body } = await readWith(`${FILM}${sound}${CHART}${POST}${SIGN}`, undefined);
  const links = [...body.querySelectorAll('figure > a')].map(link => [link.getAttribute('href'), link.textContent]);
  expect(links).toEqual([
    ['https://www.youtube.com/embed/aB3-_cdEfGh', 'The strike'],
    ['https://harbour.example/bell.mp3', 'The bell'],
  ]);
  const [chart, another] = body.querySelectorAll('img');
  expect([chart?.alt, chart?.hasAttribute('src'), another]).toEqual(['Ships by month January', false, undefined]);
  expect(body.querySelector('blockquote')?.textContent).toContain('one last night');
  expect(body.textContent).toContain('See  there.');
});

test('without it, a frame that leads nowhere leaves nothing', async () => {
  const { body } = await readWith('<iframe src="about:blank"></iframe><iframe src="javascript:1"></iframe>', undefined);
  expect(body.querySelector('figure, a')).toBe(null);
});

test('without it, no drawing in an address passes for one of ours', async () => {
  const forged = 'data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22/%3E';
  const { body } = await readWith(`${FILM}<p><img src="${forged}" alt="The lamp"></p>`, undefined);
  expect(body.querySelector('img')?.hasAttribute('src')).toBe(false);
});

/** A page of the same origin with so many lines, in a frame. */
async function frameWith(count: number): Promise<string> {
  const markup = `<main><h1>The tower</h1>${lines('the mason', count)}</main>`;
  return URL.createObjectURL(new Blob([markup], { type: 'text/html' }));
}

test.each([
  ['a frame with far more text than the page', 60, 1],
  ['a frame with little text', 2, 0],
])('%s is looked at closely, or not', async (_, count, times) => {
  const frame = document.createElement('iframe');
  frame.src = await frameWith(count);
  document.body.innerHTML = `<main><article><h1>The lamp</h1>${lines('the keeper', 6)}</article></main>`;
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  let asked = 0;
  const result = await readArticleWith(
    async () => {
      asked += 1;
      return undefined;
    },
    document,
    {},
  );
  expect(asked).toBe(times);
  expect(result.ok && result.article.body).toContain('On day 5 the keeper');
});

test('a story is read around a shadow root that cannot be opened', async () => {
  const notes = '<div id="notes"></div><p>Between the notes and the stairs the keeper kept a chair for the mason.</p>';
  const openRoot = () => {
    const root = document.getElementById('notes')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>In the tower there was a second book, and nobody but the keeper wrote in it.</p>';
  };
  const opened = await readWith(notes, EXTRAS, '', openRoot);
  expect([opened.asked, opened.body.textContent?.includes('a second book')]).toEqual([1, true]);
  const shut = await readWith(notes, undefined, '', openRoot);
  expect([shut.asked, shut.body.textContent?.includes('a second book')]).toEqual([1, false]);
  expect(shut.body.textContent).toContain('kept a chair for the mason');
});

test('a link to what may be the next page asks for it, links to other stories do not', async () => {
  const links = (...addresses: string[]) => addresses.map(address => `<p><a href="${address}">On</a></p>`).join('');
  const { pathname } = location;
  expect((await readWith('', EXTRAS, links(`${pathname}2/`))).asked).toBe(1);
  expect((await readWith('', undefined, links('?page=2'))).asked).toBe(1);
  const others = links('/', '#top', `${pathname}ferry`, '/2024/05/ferry', 'https://b.example/2', 'mailto:a@b.example');
  expect((await readWith('', EXTRAS, others)).asked).toBe(0);
});

test('a very large story is there, whether or not it can be taken in slices', async () => {
  const many = Array.from(
    { length: 2600 },
    (_, n) => `<p>On night ${n} the lamp burned until the morning came.</p>`,
  ).join('');
  const sliced = await readWith(many, EXTRAS);
  const whole = await readWith(many, undefined);
  expect(sliced.asked).toBe(1);
  expect(whole.body.textContent).toBe(sliced.body.textContent);
  expect(whole.body.textContent).toContain('On night 2599');
});
