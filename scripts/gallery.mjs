// Builds the gallery (every state of the reader on one static page) into gallery-output/ and takes its pictures.
// npm run gallery -- --only light,dark --widths 390,1440 --no-pictures
import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { findChromium } from './lib/browsers.mjs';

const HEIGHTS = { 320: 640, 390: 844, 820: 1180, 1440: 900 };
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    widths: { type: 'string', default: '390,820,1440' },
    pictures: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

const OUT = new URL('../gallery-output/', import.meta.url).pathname;
const root = new URL('../tests/gallery/', import.meta.url).pathname;
await build({
  root,
  base: './',
  configFile: false,
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: OUT, emptyOutDir: false },
});
console.log(`The gallery is in ${OUT}index.html (serve the folder to look at it).`);
if (values.pictures) await takePictures();

async function takePictures() {
  const server = await preview({
    root,
    configFile: false,
    build: { outDir: OUT },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const address = server.resolvedUrls?.local[0];
  const executablePath = findChromium();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(address);
    const names = await page.locator('figcaption a').allTextContents();
    const wanted = values.only ? names.filter(name => values.only.split(',').includes(name)) : names;
    for (const width of values.widths.split(',').map(Number)) {
      await mkdir(`${OUT}pictures`, { recursive: true });
      for (const name of wanted) await takePicture(browser, { address, name, width });
      console.log(`${wanted.length} pictures at ${width} px`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function takePicture(browser, { address, name, width }) {
  const page = await browser.newPage({ viewport: { width, height: HEIGHTS[width] ?? 900 } });
  await page.goto(`${address}?${name}#${name}`);
  await page.locator(`html[data-shown="${name}"]`).waitFor();
  const path = `${OUT}pictures/${name}-${width}.png`;
  // The reader scrolls within itself, our own pages do not.
  await page.screenshot({ path, animations: 'disabled', fullPage: name.startsWith('page-') });
  await page.close();
}
