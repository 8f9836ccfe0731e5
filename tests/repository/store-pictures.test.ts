import { readdirSync, readFileSync, statSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { ROOT } from './lib/sources.ts';

interface Wanted {
  readonly width: number;
  readonly height: number;
  /** Whether parts of it are transparent. */
  readonly alpha: boolean;
}

const PICTURES = `${ROOT}store/pictures/`;
const opaque = (width: number, height: number): Wanted => ({ width, height, alpha: false });

async function looks(path: string): Promise<Wanted & { format: string; bits: number }> {
  const { width, height, hasAlpha, format, channels, depth } = await sharp(path).metadata();
  return { width, height, alpha: hasAlpha, format, bits: depth === 'uchar' ? channels * 8 : 0 };
}

/** The names of pictures say their sizes, for whoever uploads them; what is in them has to be as their names say. */
test.each(
  readdirSync(PICTURES, { recursive: true })
    .map(String)
    .filter(name => name.endsWith('.png')),
)('%s has the size that its name says', async name => {
  const [, width, height] = /(\d+)x(\d+)\.png$/.exec(name) ?? [];
  expect(await looks(PICTURES + name)).toMatchObject({ width: Number(width), height: Number(height), format: 'png' });
});

/**
 * Chrome Web Store, “Supplying Images”: at most five screenshots, of 1280 by 800 or 640 by 400; a promotional tile, a
 * marquee; all of 24 bits and with nothing transparent. Edge takes six of the large ones, and the same two others.
 */
test('Chrome’s pictures are as its store asks for them', async () => {
  const all = readdirSync(`${PICTURES}chrome`);
  for (const [width, height] of [
    [1280, 800],
    [640, 400],
  ] as const) {
    const shots = all.filter(name => name.endsWith(`-${width}x${height}.png`));
    expect(shots).toHaveLength(5);
    for (const name of shots)
      expect(await looks(`${PICTURES}chrome/${name}`), name).toMatchObject({ ...opaque(width, height), bits: 24 });
  }
  expect(await looks(`${PICTURES}chrome/tile-440x280.png`)).toMatchObject({ ...opaque(440, 280), bits: 24 });
  expect(await looks(`${PICTURES}chrome/marquee-1400x560.png`)).toMatchObject({ ...opaque(1400, 560), bits: 24 });
});

/** Extension Workshop, “Create an appealing listing”: 1280 by 800, the largest size in which they are shown. */
test('Firefox’s pictures are as large as its store shows them', () => {
  expect(readdirSync(`${PICTURES}firefox`).filter(name => name.endsWith('-1280x800.png'))).toHaveLength(5);
});

/** Microsoft Learn, “Publish a Microsoft Edge extension”: a square of at least 128 pixels, 300 recommended. */
test('Edge’s logo is as large as its store recommends', async () => {
  expect(await looks(`${PICTURES}edge/logo-300x300.png`)).toMatchObject({ width: 300, height: 300 });
});

/** Chrome Web Store, “Supplying Images”: 96 pixels of art in the middle of 128, nothing but a glow around them. */
test('the icon for Chrome’s store has its art and its margin', async () => {
  const { data, info } = await sharp(`${ROOT}public/icon/128.png`).raw().toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width: 128, height: 128, channels: 4 });
  const alphaAt = (x: number, y: number) => data[(y * 128 + x) * 4 + 3] ?? 0;
  const middle = Array.from({ length: 128 }, (_, at) => alphaAt(at, 64));
  const art = middle.flatMap((alpha, at) => (alpha > 200 ? [at] : []));
  expect([art[0], art.at(-1)]).toEqual([16, 111]);
  for (let at = 0; at < 128; at++) for (const edge of [0, 127]) expect(alphaAt(at, edge)).toBeLessThan(8);
});

test.each(['16', '32', '48', '96'])('the icon of %s pixels fills its square', async size => {
  const { width, height } = await sharp(`${ROOT}public/icon/${size}.png`).metadata();
  expect([width, height]).toEqual([Number(size), Number(size)]);
});

/** Pictures of the README, and what each may weigh: a page that is read on a train should not have to wait for it. */
const README: readonly (readonly [path: string, most: number])[] = [
  ['docs/film.webp', 2_000_000],
  ['docs/what-it-is.webp', 200_000],
  ['docs/install-chrome.webp', 100_000],
  ['docs/install-firefox.webp', 100_000],
];

test('the README shows its pictures, and they are light', () => {
  const text = readFileSync(`${ROOT}README.md`, 'utf8');
  const shown = Array.from(text.matchAll(/(?:src(?:set)?="|!\[[^\]]*\]\()(docs\/[^")]+)/g), found => found[1] ?? '');
  expect([...new Set(shown)].toSorted()).toEqual(README.map(([path]) => path).toSorted());
  for (const [path, most] of README) expect(statSync(ROOT + path).size, path).toBeLessThan(most);
});

test('the film moves, for some seconds, and begins anew', async () => {
  const { pages = 0, delay = [], loop } = await sharp(`${ROOT}docs/film.webp`, { animated: true }).metadata();
  expect(pages).toBeGreaterThan(30);
  expect(delay.reduce((sum, one) => sum + one, 0)).toBeLessThan(20_000);
  expect(loop).toBe(0);
});
