import { afterEach, expect, test } from 'vitest';
import { readArticle } from '../../core/read-article.ts';
import { draw } from '../../core/story/draw.ts';
import { PARAGRAPHS } from '../hostile/story.ts';

afterEach(() => document.body.replaceChildren());

/** The story's pictures, when this stands in the middle of it. */
async function picturesOf(markup: string): Promise<HTMLImageElement[]> {
  document.body.innerHTML = `<main><article><h1>The lamp</h1>${PARAGRAPHS.slice(7).join('')}${markup}${PARAGRAPHS.join('')}</article></main>`;
  const before = document.documentElement.outerHTML;
  const result = await readArticle(document);
  expect(document.documentElement.outerHTML).toBe(before);
  if (!result.ok) throw new Error(result.reason);
  const body = new DOMParser().parseFromString(result.article.body, 'text/html').body;
  return [...body.querySelectorAll('img')];
}

/** The only picture, and the drawing that it holds. */
async function drawingOf(markup: string) {
  const [image, another] = await picturesOf(markup);
  if (!image || another) throw new Error('not one picture');
  const source = image.getAttribute('src') ?? '';
  const text = decodeURIComponent(source.slice(source.indexOf(',') + 1));
  return { image, source, drawing: new DOMParser().parseFromString(text, 'image/svg+xml').documentElement, text };
}

/** The colours of some places of a picture, once it is shown by itself. */
async function coloursOf(source: string, places: readonly (readonly [number, number])[]): Promise<string[]> {
  const image = new Image();
  image.src = source;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  return places.map(([x, y]) => [...(context?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3).join(' '));
}

const STYLE =
  '<style>.chart { --ink: rgb(10, 20, 200) } .chart .bar { fill: var(--ink) } .chart .high { fill: url(#glow) } .chart text { font: 14px serif; fill: red }</style>';
const CHART = `${STYLE}<figure><svg class="chart" width="400" height="200" viewBox="0 0 400 200">
  <title>Ships seen by month</title><desc>Most of them in March</desc>
  <defs><linearGradient id="glow"><stop offset="0" stop-color="rgb(0, 128, 0)"/><stop offset="1" style="stop-color: rgb(0, 128, 0)"/></linearGradient></defs>
  <g transform="translate(20 0)"><rect class="bar" x="20" y="100" width="60" height="80"/><a href="https://a.example/"><rect class="bar high" x="120" y="20" width="60" height="160"/></a>
  <rect style="display: none" x="220" y="20" width="60" height="160"/><text x="20" y="196">January</text></g></svg>
  <figcaption>Counted from the tower.</figcaption></figure>`;

/** A chart of so many bars. */
const bars = (count: number) =>
  `<figure><svg width="400" height="200"><title>Ships by day</title>${Array.from({ length: count }, (_, day) => `<rect x="${day % 400}" y="${day % 150}" width="3" height="30" fill="rgb(${day % 255}, 20, 200)"/>`).join('')}</svg></figure>`;

test('a chart of many parts lets the page have its turn while it is drawn', async () => {
  const turnsFor = async (count: number) => {
    document.body.innerHTML = `<main><article><h1>The lamp</h1>${PARAGRAPHS.join('')}${bars(count)}</article></main>`;
    const image = document.createElement('img');
    const drawing = document.querySelector('svg');
    let turns = 0;
    if (drawing) await draw(drawing, image, 1_000_000, { yieldToPage: async () => void turns++ });
    return turns;
  };
  expect(await turnsFor(1)).toBe(0);
  expect(await turnsFor(2000)).toBeGreaterThan(30);
});

test('charts without end leave their words from somewhere on, and do not swell the story', async () => {
  const images = await picturesOf(bars(1000).repeat(10));
  expect(images.length).toBe(10);
  const drawn = images.filter(image => image.src.length > 1000);
  expect(drawn.length).toBeGreaterThan(2);
  expect(drawn.length).toBeLessThan(10);
  expect(drawn).toEqual(images.slice(0, drawn.length));
  expect(images.every(image => image.alt === 'Ships by day')).toBe(true);
  expect(images.reduce((sum, image) => sum + image.src.length, 0)).toBeLessThan(510_000);
});

test('a form around it that stands in for what it is does not come between', async () => {
  const fields = ['closest', 'parentElement'].map(name => `<input name="${name}" style="background: none" hidden>`);
  const chart = CHART.slice(CHART.indexOf('<svg'), CHART.indexOf('<figcaption'));
  document.body.innerHTML = `<form>${fields.join('')}<h1>The lamp</h1>${PARAGRAPHS.join('')}${chart}${PARAGRAPHS.slice(7).join('')}</form>`;
  const result = await readArticle(document);
  if (!result.ok) throw new Error(result.reason);
  const body = new DOMParser().parseFromString(result.article.body, 'text/html').body;
  expect(body.querySelector('img')?.alt).toBe('Ships seen by month Most of them in March');
});

test('a chart is a picture with the looks that it had, its title as its words, and its room kept', async () => {
  const { image, source, drawing } = await drawingOf(CHART);
  expect(image.alt).toBe('Ships seen by month Most of them in March');
  expect([image.width, image.height]).toEqual([400, 200]);
  expect(drawing.querySelector('text')?.textContent).toBe('January');
  expect(drawing.querySelector('text')?.getAttribute('font-size')).toBe('14px');
  const places = [
    [60, 150],
    [160, 40],
    [260, 100],
  ] as const;
  expect(await coloursOf(source, places)).toEqual(['10 20 200', '0 128 0', '255 255 255']);
});

test('a chart of a dark page stays on dark', async () => {
  const { source } = await drawingOf(`<div style="background: rgb(20, 20, 30)">${CHART}</div>`);
  expect(await coloursOf(source, [[5, 5]])).toEqual(['20 20 30']);
});

test.each([
  ['names its colours in another way', '<div style="background: oklch(0.2 0 0)">', '22 22 22'],
  ['has a picture behind it', '<div style="background: linear-gradient(#000, #222); color: #eee">', '17 17 17'],
  ['leaves it to the browser to be dark', '<div style="color-scheme: dark; color: CanvasText">', '17 17 17'],
])('a chart of a dark page that %s stays on dark', async (_, around, dark) => {
  const { source } = await drawingOf(`${around}${CHART}</div>`);
  expect(await coloursOf(source, [[5, 5]])).toEqual([dark]);
});

test('a chart without a title has what is written in it as its words', async () => {
  const { image } = await drawingOf(CHART.replace(/<title>.*<\/desc>/, ''));
  expect(image.alt).toBe('January');
});

const PATH = '<path d="M0 0h90v90z"/>';
test.each([
  ['a sign', `<p><svg width="24" height="24" viewBox="0 0 90 90"><title>Lamp</title>${PATH}</svg></p>`],
  [
    'a sign on its small grid, which no style has made small',
    `<p><svg width="400" height="400" viewBox="0 0 24 24">${PATH}</svg></p>`,
  ],
  ['a flat one', `<p><svg width="400" height="20" viewBox="0 0 90 90">${PATH}</svg></p>`],
  ['one that is not shown', `<div><svg style="display: none" width="400" height="200">${PATH}</svg></div>`],
  ['decoration', `<div><svg aria-hidden="true" width="400" height="200">${PATH}</svg></div>`],
  ['one behind the text', `<div><svg style="position: absolute" width="400" height="200">${PATH}</svg></div>`],
  ['one of a button', `<p><button><svg width="400" height="200">${PATH}</svg></button></p>`],
  ['one of a link', `<p><a href="/x"><svg width="400" height="200">${PATH}</svg></a></p>`],
  ['one of a sprite', '<p><svg width="400" height="200"><use href="#sprite"/></svg></p>'],
])('%s is none', async (_, markup) => {
  expect(await picturesOf(markup)).toEqual([]);
});

test('one that is too large for a picture leaves its title', async () => {
  const { image } = await drawingOf(CHART.replace('</g>', `</g>${'<path d="M0 0h9"/>'.repeat(3000)}`));
  expect(image.hasAttribute('src')).toBe(false);
  expect(image.alt).toBe('Ships seen by month Most of them in March');
  const long = await drawingOf(CHART.replace('</g>', `</g><path d="M0 0${' h9'.repeat(80_000)}"/>`));
  expect(long.image.hasAttribute('src')).toBe(false);
});

const RUN = 'window.ran=1';
test.each([
  ['a script', `<script>${RUN}</script>`],
  ['a handler', `<rect onload="${RUN}" onclick="${RUN}" width="9" height="9"/>`],
  [
    'markup of another kind',
    `<foreignObject width="90" height="90"><body onload="${RUN}"><p>x</p></body></foreignObject>`,
  ],
  ['a link that runs', `<a href="javascript:${RUN}" xlink:href="javascript:${RUN}"><text>x</text></a>`],
  ['a picture from elsewhere', '<image href="https://canary.test/a"/><use href="https://canary.test/a#b"/>'],
  ['sheets of style', '<style>@import "https://canary.test/a";</style>'],
  [
    'addresses in looks',
    '<rect fill="url(https://canary.test/a#b)" style="fill: url(https://canary.test/a); mask: url(https://canary.test/a#m); filter: url(https://canary.test/a#f)" clip-path="URL(https://canary.test/a)" width="9" height="9"/>',
  ],
  [
    'escapes in looks',
    '<rect fill="u\\72l(https://canary.test/a)" marker-end="u\\72 l(https://canary.test/b)" width="9" height="9"/>',
  ],
  [
    'a change of address',
    `<set attributeName="href" to="javascript:${RUN}"/><animate attributeName="x" onbegin="${RUN}"/>`,
  ],
  [
    'letters that cannot be written',
    '<text>&#x1;&#xFFFF;<![CDATA[x]]>&lt;!ENTITY x "y"></text><title>]]>&lt;script></title>',
  ],
])('of %s nothing remains, and the rest does', async (_, inside) => {
  Object.assign(window, { ran: 0 });
  const { text, source, drawing } = await drawingOf(CHART.replace('<g', `${inside}<g`));
  expect(drawing.querySelectorAll('rect').length).toBeGreaterThan(2);
  expect(text).not.toMatch(
    /canary|javascript|window\.ran|<(?:script|foreignObject|body|image|style|animate|set|iframe|a)\b|<!|\\/i,
  );
  expect(await coloursOf(source, [[60, 150]])).toEqual(['10 20 200']);
  expect(Reflect.get(window, 'ran')).toBe(0);
});

test('one that would never end leaves its words', async () => {
  const once = '<g id="a"><path d="M0 0h9"/></g><use href="#a" x="9"/>';
  expect((await drawingOf(CHART.replace('<g', `${once}<g`))).source).toContain('use');
  const twice = `${once}<g id="b"><use href="#a"/><use href="#a"/></g><use href="#b"/>`;
  const { image } = await drawingOf(CHART.replace('<g', `${twice}<g`));
  expect([image.hasAttribute('src'), image.alt]).toEqual([false, 'Ships seen by month Most of them in March']);
});

test('a page’s own drawing in an address stays what it was: words', async () => {
  const { source } = await drawingOf(CHART);
  const [first, another] = await picturesOf(`<p><img src="${source}" alt="The chart"></p>`);
  expect(another).toBe(undefined);
  expect(first?.hasAttribute('src')).toBe(false);
  expect(first?.alt).toBe('The chart');
});
