import { expect, test } from 'vitest';
import { comparePictures, shrinkPicture } from '../gallery/compare-pictures.ts';
import { fontsThatDiffer, probeFonts } from '../gallery/probe-fonts.ts';

/** A page of 600 × 300 with a line of text on it, and a mark wherever one is wanted. */
function picture(mark?: { x: number; y: number; width: number; height: number; color?: string }, width = 600): string {
  const canvas = Object.assign(document.createElement('canvas'), { width, height: 300 });
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser cannot draw.');
  pen.fillStyle = '#fdfcf8';
  pen.fillRect(0, 0, width, 300);
  pen.fillStyle = '#1f1b16';
  pen.font = '20px serif';
  pen.fillText('Nobody in the valley could say when the clock had stopped.', 20, 60);
  if (mark) {
    pen.fillStyle = mark.color ?? '#1f1b16';
    pen.fillRect(mark.x, mark.y, mark.width, mark.height);
  }
  return canvas.toDataURL('image/png');
}

const small = (...given: Parameters<typeof picture>) => shrinkPicture(picture(...given));

test('two pictures of the same are the same', async () => {
  expect(await comparePictures(await small(), await small())).toEqual({ share: 0, marked: '' });
});

test.each([
  ['a line that has come', { x: 20, y: 120, width: 300, height: 1 }],
  ['a button of another colour', { x: 20, y: 120, width: 90, height: 40, color: '#f5f1e8' }],
  ['a letter that is gone', { x: 20, y: 45, width: 12, height: 18, color: '#fdfcf8' }],
])('%s is found, and shown where it is', async (_, mark) => {
  const { share, marked } = await comparePictures(await small(), await small(mark));
  expect(share).toBeGreaterThan(0);
  expect(share).toBeLessThan(0.1);
  expect(marked).toMatch(/^data:image\/webp/);
});

test('a window of another size is all different', async () => {
  expect(await comparePictures(await small(), await small(undefined, 660))).toEqual({ share: 1, marked: '' });
});

test('what is kept is a ninth of the picture, and little', async () => {
  const image = new Image();
  image.src = await small();
  await image.decode();
  expect([image.width, image.height]).toEqual([200, 100]);
  expect(image.src.length).toBeLessThan(picture().length / 2);
});

test('another machine is known by how it draws letters', async () => {
  const here = await probeFonts();
  expect(fontsThatDiffer(here, await probeFonts())).toEqual([]);
  expect(fontsThatDiffer(here, { ...here, thai: 'another' })).toEqual(['thai']);
  expect(fontsThatDiffer(here, {})).toEqual(Object.keys(here));
  expect(new Set(Object.values(here)).size).toBeGreaterThan(3);
});
