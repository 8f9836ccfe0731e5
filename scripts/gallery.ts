// Builds the gallery (every state of the reader and of our pages) into gallery-output/, takes its pictures, and says
// what looks different from the last release.
// npm run gallery -- --only light,dark    these states alone
// npm run gallery -- --no-pictures        the gallery alone, to look at in a browser
// npm run gallery -- --accept             keeps the pictures, small, as those of the release
// npm run gallery -- --release FOLDER     compares with those in another folder, or keeps them there
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright';
import { build, preview } from 'vite';
import { fontsThatDiffer } from '../tests/gallery/probe-fonts.ts';
import { type Machine, type Pictures, readRelease, writeRelease } from './gallery/release.ts';
import { type Change, pageOfChanges, sayChanges } from './gallery/report.ts';
import { listEntries, type Picture, takePictures } from './gallery/take.ts';
import { findChromium } from './lib/browsers.mjs';

const pathOf = (place: string) => fileURLToPath(new URL(place, import.meta.url));
const OUT = pathOf('../gallery-output/');
const ROOT = pathOf('../tests/gallery/');

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    pictures: { type: 'boolean', default: true },
    accept: { type: 'boolean', default: false },
    release: { type: 'string', default: pathOf('../tests/gallery/pictures/') },
  },
  allowNegative: true,
});

await buildGallery();
console.log(`The gallery is in ${OUT}index.html (serve the folder to look at it).`);
if (values.pictures) await withBrowser(lookAtEverything);

async function buildGallery(): Promise<void> {
  await build({
    root: ROOT,
    base: './',
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: OUT,
      emptyOutDir: true,
      target: 'esnext',
      rolldownOptions: { input: [`${ROOT}index.html`, `${ROOT}pictures.html`] },
    },
  });
}

async function withBrowser(act: (browser: Browser, address: string) => Promise<void>): Promise<void> {
  const serving = { outDir: OUT };
  const server = await preview({
    root: ROOT,
    configFile: false,
    build: serving,
    preview: { host: '127.0.0.1', port: 0 },
  });
  const executablePath = findChromium();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
  try {
    await act(browser, server.resolvedUrls?.local[0] ?? '');
  } finally {
    await browser.close();
    await server.close();
  }
}

async function lookAtEverything(browser: Browser, address: string): Promise<void> {
  const all = await listEntries(browser, address);
  const names = values.only?.split(',');
  const taken = await takePictures(browser, address, names ? all.filter(({ name }) => names.includes(name)) : all);
  mkdirSync(`${OUT}pictures`, { recursive: true });
  for (const { name, png } of taken) writeFileSync(`${OUT}pictures/${name}.png`, png);
  console.log(`${taken.length} pictures are in ${OUT}pictures/.`);

  const page = await browser.newPage();
  await page.goto(`${address}pictures.html`);
  const now = await shrink(page, taken);
  const machine = { browser: browser.version(), fonts: await page.evaluate(() => globalThis.pictures.probe()) };
  if (values.accept) return keep(machine, now);
  await compare(page, machine, now);
}

async function shrink(page: Page, taken: readonly Picture[]): Promise<Pictures> {
  const small = new Map<string, string>();
  for (const { name, png } of taken) {
    const address = `data:image/png;base64,${png.toString('base64')}`;
    small.set(name, await page.evaluate(large => globalThis.pictures.shrink(large), address));
  }
  return small;
}

/** Some of the pictures alone are no release: the others stay as they were. */
function keep(machine: Machine, now: Pictures): void {
  const others = values.only ? (readRelease(values.release)?.pictures ?? []) : [];
  writeRelease(values.release, machine, new Map([...others, ...now]));
  console.log(`They are kept, small, in ${values.release}.`);
}

async function compare(page: Page, machine: Machine, now: Pictures): Promise<void> {
  const release = readRelease(values.release);
  if (!release) return console.log(`There are no pictures of a release in ${values.release}; --accept keeps these.`);
  const fonts = fontsThatDiffer(machine.fonts, release.machine.fonts);
  if (fonts.length > 0) return sayOtherFonts(fonts, release.machine);
  const changed: Change[] = [];
  for (const [name, small] of now) {
    const old = release.pictures.get(name);
    if (!old) continue;
    const found = await page.evaluate(([a, b]) => globalThis.pictures.compare(a, b), [old, small] as const);
    if (found.share > 0) changed.push({ name, ...found });
  }
  const before = values.only ? new Map([...release.pictures].filter(([name]) => now.has(name))) : release.pictures;
  for (const line of sayChanges(changed, before, now)) console.log(line);
  writeFileSync(`${OUT}changes.html`, pageOfChanges(changed, before, now));
  if (changed.length > 0) console.log(`Before, now and the difference: ${OUT}changes.html`);
}

function sayOtherFonts(fonts: readonly string[], { browser }: Machine): void {
  console.log(`Not compared: this machine draws letters differently (${fonts.join(', ')}).`);
  console.log(
    `The pictures of the release were taken with Chromium ${browser}. To compare here, take its pictures here:`,
  );
  console.log(
    'check the release out, `npm run gallery -- --accept --release FOLDER`; come back, `… --release FOLDER`.',
  );
}
