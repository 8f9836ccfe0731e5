import { readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright';
import sharp from 'sharp';
import { findChromium } from '../lib/browsers.mjs';
import { ROOT } from '../lib/ensure.mjs';

/** Draws pages of ours that are not web pages: promotional pictures, icons, frames of windows. */
export interface Painter {
  /** A page at its size in pixels; with nothing behind it unless it has a background. */
  paint(html: string, width: number, height: number): Promise<Buffer>;
  close(): Promise<void>;
}

const LETTERS = readFileSync(
  `${ROOT}node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-600-normal.woff2`,
).toString('base64');

const SHEET = `@font-face { font-family: Name; src: url(data:font/woff2;base64,${LETTERS}) }
* { box-sizing: border-box; margin: 0 }
html, body { width: 100%; height: 100%; overflow: hidden; background: transparent; font: 16px Name }`;

export async function startPainter(): Promise<Painter> {
  const executablePath = findChromium();
  const browser: Browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}) });
  return {
    paint: async (html, width, height) => {
      const page = await browser.newPage({ viewport: { width, height } });
      await page.setContent(`<!doctype html><style>${SHEET}</style>${html}`);
      await page.evaluate('document.fonts.ready');
      const shot = await page.screenshot({ omitBackground: true });
      await page.close();
      return shot;
    },
    close: () => browser.close(),
  };
}

/** Puts a picture into a page. */
export const asUrl = (png: Uint8Array) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

/** As the stores ask for it: 24 bits, nothing transparent, as small as it goes without loss. */
export const opaque = (png: Uint8Array) => sharp(png).flatten({ background: '#fff' }).png({ compressionLevel: 9 });
