import { afterEach, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { THEMES } from '../../../core/appearance.ts';
import { samples } from '../../gallery/samples.ts';
import { soon } from '../lib/soon.ts';
import { openReader } from './open-reader.ts';

let reader: Awaited<ReturnType<typeof openReader>> | undefined;

afterEach(async () => {
  reader?.close();
  await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  await page.viewport(1280, 800);
});

async function open(given: Parameters<typeof openReader>[0] = {}, width = 1280, height = 800) {
  await page.viewport(width, height);
  const opened = await openReader(given);
  reader = opened;
  return opened;
}

const boxOf = (element: Element | undefined) => {
  if (!element) throw new Error('There is nothing to measure.');
  return element.getBoundingClientRect();
};

/** The channels of a colour as the browser computes it. */
const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map(value => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('a table takes the room that its columns need, and no column is a word wide', async () => {
  const { all } = await open({ story: samples.tables }, 1440);
  const [small, large, numbers] = all('.scrollbox');
  const text = boxOf(all('.story > p')[0]);
  expect(boxOf(large).width).toBeGreaterThan(text.width * 1.3);
  expect(boxOf(large).left).toBeGreaterThan(0);
  expect(Math.abs(boxOf(large).left + boxOf(large).right - text.left - text.right)).toBeLessThan(2);
  for (const box of [small, numbers])
    expect(boxOf(box?.firstElementChild ?? undefined).width).toBeCloseTo(text.width, 0);
  for (const cell of all('td[data-long]')) expect(boxOf(cell).width).toBeGreaterThan(110);
});

test('where a table has not the room, it scrolls in its box, says so, and the story does not', async () => {
  const { all, get } = await open({ story: samples.tables }, 390);
  const [, large] = all('.scrollbox');
  await soon(() => expect(large?.tabIndex).toBe(0));
  expect(boxOf(large).right).toBeLessThanOrEqual(390);
  expect(get('.reader').scrollWidth).toBe(get('.reader').clientWidth);
  expect(getComputedStyle(large ?? document.body).backgroundImage).toContain('linear-gradient');
  for (const cell of all('td[data-long]')) expect(boxOf(cell).width).toBeGreaterThan(85);
});

test.each([
  [1280, 800],
  [390, 844],
  [900, 500],
])('in a window of %i × %i a tall picture fits, and a wide one is as wide as the text', async (width, height) => {
  const { all } = await open({ story: samples.pictures }, width, height);
  const tall = all('img[alt^="The tower"]')[0];
  const text = boxOf(all('.story > p')[0]);
  expect(boxOf(tall).height).toBeLessThan(height);
  expect(boxOf(tall).width / boxOf(tall).height).toBeCloseTo(600 / 1300, 2);
  if (height > width / 2) expect(boxOf(all('img[alt^="A green"]')[0]).width).toBeCloseTo(text.width, 0);
});

test('a line of code has its head beside it where there is room, and above it where it would be cut off', async () => {
  const { all } = await open({ story: samples.code }, 1280);
  const line = () => all('.codebox > pre:first-child').at(0);
  const copy = () => boxOf(all('.codebox > pre:first-child + .codebox__head').at(0));
  await soon(() => expect(line()).toBeDefined());
  expect(copy().left).toBeGreaterThanOrEqual(boxOf(line()).right);
  await page.viewport(360, 844);
  expect(copy().bottom).toBeLessThanOrEqual(boxOf(line()).top);
  expect(line()?.scrollWidth).toBe(line()?.clientWidth);
});

test('formulas and stars stand in their line', async () => {
  const { all } = await open({ story: samples.pictures });
  const stars = all('img[alt="A full star"]').map(boxOf);
  expect(new Set(stars.map(({ top }) => Math.round(top))).size).toBe(1);
  const formula = all('img[alt^="t ="]')[0];
  expect(boxOf(formula?.parentElement ?? undefined).height).toBeLessThan(100);
});

test.each(THEMES.filter(theme => theme !== 'auto'))('in the theme %s a see-through picture is seen', async theme => {
  const ground = async (darkPage: boolean) => {
    const { all, close } = await open({ story: samples.pictures, choices: { all: { theme }, site: null }, darkPage });
    await soon(() => expect(all('img[data-seen]').length).toBeGreaterThan(0));
    const [chart] = all('img[data-seen]');
    const own = getComputedStyle(chart ?? document.body).backgroundColor;
    const paper = getComputedStyle(all('.reader')[0] ?? document.body).backgroundColor;
    close();
    return channels(own)[3] === 0 ? paper : own;
  };
  expect(luminance(await ground(false))).toBeGreaterThan(0.5);
  expect(luminance(await ground(true))).toBeLessThan(0.1);
});

test.each(THEMES)('what was put back is marked in the theme %s', async theme => {
  const { get } = await open({ choices: { all: { theme }, site: null }, keptRules: ['ad-label'] });
  const mark = luminance(getComputedStyle(get('.putback')).borderInlineStartColor);
  const paper = luminance(getComputedStyle(get('.reader')).backgroundColor);
  expect((Math.max(mark, paper) + 0.05) / (Math.min(mark, paper) + 0.05)).toBeGreaterThanOrEqual(3);
  expect(Number.parseFloat(getComputedStyle(get('.putback')).borderInlineStartWidth)).toBeGreaterThanOrEqual(3);
});

test('a long headline is smaller than a short one', async () => {
  const sizeOf = (root: { get: (selector: string) => HTMLElement }) =>
    Number.parseFloat(getComputedStyle(root.get('.masthead__title')).fontSize);
  const short = await open();
  const usual = sizeOf(short);
  short.close();
  expect(sizeOf(await open({ story: samples.longTitle }))).toBeLessThan(usual * 0.85);
});

test.each([
  ['arabic', 'ar', 22.4, 1.75],
  ['japanese', 'ja', 20, 1.75],
  ['hindi', 'hi', 20, 1.7],
] as const)('%s has the size and the height of line that its letters need', async (sample, lang, size, height) => {
  const { get } = await open({ story: samples[sample], lang });
  const { fontSize, lineHeight } = getComputedStyle(get('.story p'));
  expect(Number.parseFloat(fontSize)).toBeCloseTo(size);
  expect(Number.parseFloat(lineHeight)).toBeCloseTo(size * height);
});

test('related posts look like links', async () => {
  const { get } = await open();
  const { textDecorationLine, textDecorationColor } = getComputedStyle(get('.related__link'));
  expect(textDecorationLine).toBe('underline');
  expect(channels(textDecorationColor)[3] ?? 1).toBe(1);
});

test('the mark of a note leaves no gap, and can be hit with a finger', async () => {
  const { all, dialog } = await open({ story: samples.code });
  const [mark, next] = all('sup a');
  const words = document.createRange();
  words.selectNodeContents(all('.story > p')[0]?.firstChild ?? document.body);
  expect(boxOf(mark).left - words.getBoundingClientRect().right).toBeLessThan(1);
  expect(boxOf(next).left - boxOf(mark).right).toBeLessThan(1);
  const { left, width, top, height } = boxOf(next);
  const root = dialog.getRootNode() as ShadowRoot;
  for (const [x, y] of [
    [0, -11],
    [0, 11],
    [11, 0],
  ] as const)
    expect(root.elementFromPoint(left + width / 2 + x, top + height / 2 + y)?.closest('a')).toBe(next);
});

test('folds open and close, and show no triangle but their own', async () => {
  const { all, press } = await open({ story: samples.lists });
  const folds = all('.story details') as HTMLDetailsElement[];
  expect(folds.map(fold => fold.open)).toEqual([false, true]);
  for (const line of all('.story summary')) expect(getComputedStyle(line).listStyleType).toBe('none');
  await press('Who stopped the clock?');
  expect(folds[0]?.open).toBe(true);
});

test('on paper everything is open, nothing is wider than the page, and pictures are no taller', async () => {
  for (const [sample, lang] of [
    ['lists', 'en'],
    ['pictures', 'en'],
    ['tables', 'en'],
    ['arabic', 'ar'],
  ] as const) {
    const { all, close } = await open({ story: samples[sample], lang }, 800, 1000);
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    for (const part of all('.story *')) {
      const { left, right } = boxOf(part);
      expect(left, part.outerHTML).toBeGreaterThan(-1);
      expect(right, part.outerHTML).toBeLessThan(801);
    }
    expect(document.documentElement.scrollWidth, sample).toBeLessThanOrEqual(800);
    for (const image of all('.story img')) expect(boxOf(image).height).toBeLessThan(1000);
    for (const part of all('.story details > p')) expect(boxOf(part).height).toBeGreaterThan(0);
    close();
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  }
});

test('on paper a film is the address at which it is found', async () => {
  const { get } = await open({ story: samples.media });
  await soon(() => expect(get('.card__link').textContent).toBe('Open in a new tab'));
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  expect(getComputedStyle(get('.card__link')).fontSize).toBe('0px');
  expect(getComputedStyle(get('.card__link'), '::after').content).toContain('https://');
});
