import type { Browser, Page } from 'playwright';
import type { Entry } from '../../tests/gallery/entries.tsx';

export interface Picture {
  /** Name of the state and size of the window: the name of its file. */
  readonly name: string;
  readonly png: Buffer;
}

type Listed = Omit<Entry, 'show'>;

/** What the gallery at an address has to show. */
export async function listEntries(browser: Browser, address: string): Promise<readonly Listed[]> {
  const page = await browser.newPage();
  await page.goto(address);
  const listed = await page.evaluate(() => globalThis.gallery);
  await page.close();
  return listed;
}

/** Takes the pictures of these states, two at a time. */
export async function takePictures(browser: Browser, address: string, entries: readonly Listed[]): Promise<Picture[]> {
  const jobs = entries.flatMap(entry => (entry.at ?? USUAL).map(([width, height]) => ({ entry, width, height })));
  const pictures: Picture[] = [];
  const work = async () => {
    const page = await openPage(browser);
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      const { entry, width, height } = job;
      await page.setViewportSize({ width, height });
      pictures.push({ name: `${entry.name}-${width}x${height}`, png: await takePicture(page, address, entry) });
    }
    await page.close();
  };
  await Promise.all([work(), work()]);
  return pictures.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** As in the gallery: a phone's window, and a wide one. */
const USUAL = [
  [390, 844],
  [1280, 800],
] as const;

async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  // What is printed says on which day.
  await page.clock.setFixedTime('2026-03-05T12:00:00Z');
  // The one picture that shall not come does not come at once.
  await page.route('**://missing.invalid/**', route => route.abort());
  // Closed roots are closed to the mouse of this script as well.
  await page.addInitScript(() => {
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (how) {
      return attachShadow.call(this, { ...how, mode: 'open' });
    };
  });
  return page;
}

async function takePicture(page: Page, address: string, entry: Listed): Promise<Buffer> {
  const { name, media, press = [], whole } = entry;
  await page.emulateMedia({
    media: media === 'print' ? 'print' : 'screen',
    colorScheme: media === 'dark' ? 'dark' : 'light',
    forcedColors: media === 'forced-colors' ? 'active' : 'none',
  });
  // With another address for each window: what was done to it in the last one is forgotten.
  await page.goto(`${address}?${name}-${page.viewportSize()?.width}#${name}`);
  await page.locator(`html[data-shown="${name}"]`).waitFor({ state: 'attached' });
  for (const selector of press) await page.locator(selector).first().click();
  await page.mouse.move(0, 0);
  return whenStill(page, whole);
}

/** Pictures and tools come when they come: what is drawn twice the same is there. */
async function whenStill(page: Page, fullPage: boolean): Promise<Buffer> {
  const take = () => page.screenshot({ animations: 'disabled', fullPage });
  let last = await take();
  for (let tries = 0; tries < 40; tries++) {
    const next = await take();
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error(`${page.url()} never comes to rest.`);
}
