import sharp from 'sharp';
import type { Painter } from './compose.ts';
import { ICON } from './window.ts';

/** A picture by its path from the repository's root. */
export type Picture = readonly [path: string, bytes: Buffer];

/**
 * Chrome Web Store, “Supplying Images”: the icon of 128 pixels has 96 of art and 16 of nothing on each side, and what is
 * mostly dark has a light glow, so that it can be seen on a dark page.
 */
const WITH_MARGIN = ICON.replace('viewBox="0 0 128 128"', 'viewBox="-16 -16 160 160"').replace(
  '<rect',
  '<filter id="glow"><feGaussianBlur stdDeviation="3"/></filter><rect x="4" y="4" width="120" height="120" rx="27" fill="#fff" opacity=".55" filter="url(#glow)"/><rect',
);

/** On a grid of 16: as small as that, whatever lies between two pixels is a blur. */
const SMALL = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3.5" fill="#1f3a4d"/><path d="M3 8V4a1 1 0 0 1 2 0v4zM7 8V4a1 1 0 0 1 2 0v4zM11 8V4a1 1 0 0 1 2 0v4z" fill="#ffd58a"/><path d="M3 10h10v1H3zM3 12h7v1H3z" fill="#f6f1e6"/></svg>`;

/** The icons of the extension, and the logos for which Edge's and Firefox's stores ask beside them. */
export async function drawIcons(painter: Painter): Promise<Picture[]> {
  const draw = async (svg: string, size: number) =>
    sharp(await painter.paint(svg, size, size))
      .png({ compressionLevel: 9 })
      .toBuffer();
  const pictures: Picture[] = [];
  for (const size of [16, 32]) pictures.push([`public/icon/${size}.png`, await draw(SMALL, size)]);
  for (const size of [48, 96]) pictures.push([`public/icon/${size}.png`, await draw(ICON, size)]);
  pictures.push(['public/icon/128.png', await draw(WITH_MARGIN, 128)]);
  pictures.push(['store/pictures/edge/logo-300x300.png', await draw(ICON, 300)]);
  pictures.push(['store/pictures/firefox/icon-128x128.png', await draw(ICON, 128)]);
  return pictures;
}
