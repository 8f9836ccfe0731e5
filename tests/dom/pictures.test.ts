import { afterEach, describe, expect, test } from 'vitest';
import { readArticle } from '../../core/read-article.ts';
import { lines, read } from './lib/story.ts';

const LINES = Array.from(
  { length: 10 },
  (_, n) => `<p>On day ${n} the keeper climbed the stairs, trimmed the lamp, and wrote one line in the book.</p>`,
);
const NOTHING = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

afterEach(() => document.body.replaceChildren());

/** A picture that can be loaded from memory, of a size of its own. */
function drawn(width: number, height: number): string {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas.toDataURL();
}

/** The story's pictures, when this stands in the middle of it. */
async function picturesOf(markup: string): Promise<HTMLImageElement[]> {
  document.body.innerHTML = `<main><article><h1>The lamp</h1>${LINES.slice(5).join('')}${markup}${LINES.join('')}</article></main>`;
  const images = [...document.images].filter(image => image.src.startsWith('data:'));
  await Promise.all(images.map(image => image.decode().catch(() => {})));
  const result = await readArticle(document);
  if (!result.ok) throw new Error(result.reason);
  const body = new DOMParser().parseFromString(result.article.body, 'text/html').body;
  // No sentence goes with a picture.
  for (const line of LINES) expect(body.innerHTML).toContain(line);
  return [...body.querySelectorAll('img')];
}

const HERE = 'https://pictures.example/lamp.jpg';

test.each([
  ['as it is', `<p><img src="${HERE}" alt="The lamp"></p>`],
  ['loaded later by a script', `<p><img class="lazy" src="${NOTHING}" data-src="${HERE}" alt="The lamp"></p>`],
  ['loaded later, with another attribute', `<figure><img data-lazy-src="${HERE}"></figure>`],
  ['behind a small forerunner', `<p><img src="https://pictures.example/tiny.jpg" data-src="${HERE}"></p>`],
  ['named by some attribute of a site’s own', `<p><img src="${NOTHING}" data-big-one="${HERE}"></p>`],
  [
    'in sizes',
    `<p><img srcset="https://pictures.example/s.jpg 300w, ${HERE} 1200w, https://pictures.example/x.jpg 4000w"></p>`,
  ],
  ['in sizes without spaces', `<p><img srcset="https://pictures.example/s.jpg 300w,${HERE} 1200w"></p>`],
  [
    'in sizes that come later',
    `<p><img src="${NOTHING}" data-srcset="https://pictures.example/s.jpg 1x, ${HERE} 2x"></p>`,
  ],
  [
    'in a picture’s sources',
    `<picture><source srcset="${HERE} 800w" type="image/jpeg"><img src="${NOTHING}"></picture>`,
  ],
  ['in a lazy picture’s sources', `<picture><source data-srcset="${HERE} 800w"><img src="${NOTHING}"></picture>`],
  ['for browsers without scripts', `<div><noscript><img src="${HERE}" width="640" height="480"></noscript></div>`],
  [
    'for browsers without scripts, behind a stand-in',
    `<div><img src="${NOTHING}"><noscript><img src="${HERE}"></noscript></div>`,
  ],
  [
    'for browsers without scripts, before a stand-in',
    `<noscript><img src="${HERE}"></noscript><img class="lazyload" src="${NOTHING}" data-src="${HERE}">`,
  ],
  ['on a page for phones', `<amp-img src="${HERE}" width="640" height="480" alt="The lamp"></amp-img>`],
])('a picture is found %s, once', async (_how, markup) => {
  expect((await picturesOf(markup)).map(image => image.src)).toEqual([HERE]);
});

test.each([
  ['a counter of visitors', '<p><img src="https://count.example/p.gif" width="1" height="1" alt=""></p>'],
  [
    'one for browsers without scripts',
    '<noscript><img src="https://count.example/tr?id=1" height="1" width="1"></noscript>',
  ],
  ['one hidden by its style', '<noscript><img src="https://count.example/tr?id=1" style="display:none"></noscript>'],
  ['a counter whose size only the file tells', `<p><img src="${drawn(1, 1)}"></p>`],
  ['a spacer', '<p><img src="/images/spacer.gif" width="400" height="20"></p>'],
  ['a stand-in for nothing', `<p><img src="${NOTHING}"></p>`],
])('%s is no picture', async (_what, markup) => {
  expect(await picturesOf(markup)).toEqual([]);
});

test('what the page shows keeps its shape, so that nothing jumps while it comes in', async () => {
  const shape = (images: HTMLImageElement[]) =>
    images.map(image => [image.getAttribute('width'), image.getAttribute('height')]);
  expect(shape(await picturesOf(`<p><img src="${drawn(640, 360)}" alt="a"></p>`))).toEqual([['640', '360']]);
  expect(shape(await picturesOf(`<p><img src="${drawn(640, 360)}" width="320" alt="a"></p>`))).toEqual([
    ['320', '180'],
  ]);
  expect(shape(await picturesOf(`<p><img src="${drawn(640, 360)}" width="100%" alt="a"></p>`))).toEqual([
    ['640', '360'],
  ]);
  const reserved = `<p><img src="${NOTHING}" data-src="${HERE}" style="width:600px;height:400px"></p>`;
  expect(shape(await picturesOf(reserved))).toEqual([['600', '400']]);
});

test('of several files, the one that the page has loaded is shown', async () => {
  const small = drawn(320, 200);
  const [image] = await picturesOf(`<p><img src="${small}" srcset="${HERE} 9x" alt="a"></p>`);
  expect(image?.src === small).toBe(true);
});

test('emoji that a site draws as pictures are letters', async () => {
  const [first] = await picturesOf(
    `<p>The keeper waved<img class="emoji" alt="👋🏽" src="https://s.example/emoji/1f44b.svg"> to the ferry.</p>`,
  );
  expect(first).toBeUndefined();
});

test('pictures in a shadow root keep their shape, too', async () => {
  document.body.innerHTML = `<main><article><h1>The lamp</h1>${LINES.join('')}<lamp-picture></lamp-picture></article></main>`;
  const root = document.querySelector('lamp-picture')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('no root');
  root.innerHTML = `<figure><img src="${drawn(640, 360)}" alt="The lamp"></figure>`;
  await root.querySelector('img')?.decode();
  const result = await readArticle(document);
  expect(result.ok && result.article.body).toContain('width="640" height="360"');
});

describe('at the end of a story', () => {
  const picture = (name: string) => `<figure><img src="/${name}.jpg" alt="" width="400" height="300"></figure>`;
  test.each<[string, string, string[]]>([
    ['two pictures', picture('lamp') + picture('book'), ['lamp', 'book']],
    ['a heading over a picture', `<h2>The lamp in May</h2>${picture('lamp')}`, ['lamp']],
    ['pictures of another box', `</div><div class="wall">${picture('lamp')}${picture('book')}`, ['lamp']],
    ['linked pictures under a heading', `<h2>More</h2><a href="/gull">${picture('gull')}</a>`, []],
  ])('%s', async (_, end, shown) => {
    const { dom } = await read(`<main><div><h1>The lamp</h1>${lines('the keeper', 12)}${end}</div></main>`);
    const names = [...dom.querySelectorAll('img')].map(image => /(\w+)\.jpg$/.exec(image.src)?.[1]);
    expect(names).toEqual(shown);
  });
});
