/**
 * Every picture that the stores and the README show, from the built extension on the demo stories:
 * `npm run store:pictures`, or some of them with `-- --only icons,chromium,firefox,readme,film`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { ROOT, say, withAdvice } from '../lib/ensure.mjs';
import { opaque, type Painter, startPainter } from './compose.ts';
import { playFilm } from './film.ts';
import { chooseFonts } from './fonts.ts';
import { filmOf } from './frames.ts';
import { drawIcons } from './icons.ts';
import { installInChrome, installInFirefox } from './install.ts';
import { marqueePicture, type Pair, pairPicture, tilePicture } from './promos.ts';
import { SHOTS } from './shots.ts';
import { addressOf, type BrowserName, type Stage, setStage, settled } from './stage.ts';

const LARGE = { width: 1280, height: 800 };
/** A window beside another one. */
const NARROW = { width: 700, height: 800 };

/** What can be made by itself. */
const PARTS: Readonly<Record<string, (painter: Painter) => Promise<void>>> = {
  icons: async painter => {
    for (const [path, bytes] of await drawIcons(painter)) await write(path, bytes);
  },
  chromium: painter => onStage('chromium', stage => keepShots(painter, stage, 'store/pictures/chrome/')),
  firefox: painter => onStage('firefox', stage => keepShots(painter, stage, 'store/pictures/firefox/')),
  readme: painter => onStage('chromium', stage => keepForReadme(painter, stage)),
  film: painter =>
    onStage('chromium', async stage =>
      write('docs/film.webp', await filmOf(painter, await playFilm(stage), addressOf('garden'))),
    ),
};

await withAdvice(async () => {
  const { values } = parseArgs({ options: { only: { type: 'string', default: Object.keys(PARTS).join() } } });
  chooseFonts();
  const painter = await startPainter();
  try {
    for (const part of values.only.split(',')) {
      say(`Pictures: ${part}`);
      await PARTS[part]?.(painter);
    }
  } finally {
    await painter.close();
  }
});

async function onStage(browser: BrowserName, play: (stage: Stage) => Promise<void>): Promise<void> {
  const stage = await setStage(browser);
  try {
    await play(stage);
  } finally {
    await stage.close();
  }
}

/** The pictures for one store: in the large size, and in the small one that Chrome's takes as well. */
async function keepShots(painter: Painter, stage: Stage, folder: string): Promise<void> {
  const pair = await takePair(stage);
  await keep(`${folder}1-page-and-reader`, await pairPicture(painter, pair, LARGE.width, LARGE.height));
  for (const shot of SHOTS) await keep(`${folder}${shot.name}`, await shot.take(stage));
  if (stage.driver.name === 'firefox') return;
  await write(`${folder}tile-440x280.png`, await opaque(await tilePicture(painter, pair)).toBuffer());
  await write(`${folder}marquee-1400x560.png`, await opaque(await marqueePicture(painter, pair)).toBuffer());
}

async function takePair(stage: Stage): Promise<Pair> {
  await stage.driver.resize(NARROW.width, NARROW.height);
  await stage.visit('bakery');
  const page = await settled(stage.driver);
  await stage.read('bakery');
  const reader = await settled(stage.driver);
  await stage.driver.resize(LARGE.width, LARGE.height);
  return { page, reader };
}

async function keepForReadme(painter: Painter, stage: Stage): Promise<void> {
  const photo = (png: Buffer) => sharp(png).flatten({ background: '#fff' }).webp({ quality: 88, effort: 6 }).toBuffer();
  await write('docs/what-it-is.webp', await photo(await pairPicture(painter, await takePair(stage), 1280, 760)));
  await write('docs/install-chrome.webp', await photo(await installInChrome(painter)));
  await write('docs/install-firefox.webp', await photo(await installInFirefox(painter)));
}

async function keep(name: string, png: Buffer): Promise<void> {
  const large = await opaque(png).toBuffer();
  await write(`${name}-1280x800.png`, large);
  await write(`${name}-640x400.png`, await opaque(await sharp(large).resize(640, 400).png().toBuffer()).toBuffer());
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(ROOT + path), { recursive: true });
  await writeFile(ROOT + path, bytes);
  console.log(`  ${path}  ${bytes.length.toLocaleString('en')} bytes`);
}
