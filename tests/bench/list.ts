import { resolve } from 'node:path';
import { launchChromium } from '../../scripts/drive/chromium.ts';
import { type Driver, waitFor } from '../../scripts/drive/driver.ts';
import { launchFirefox } from '../../scripts/drive/firefox.ts';

const SIZES = [10, 500, 5000];
const OUT = resolve(import.meta.dirname, '../../.output');

/** What one waits for in the options with a list of that length, in milliseconds. */
interface Times {
  /** From the address to the list on the screen. */
  readonly open: number;
  /** From a letter in the search to the next picture on the screen, the slowest of twenty. */
  readonly letter: number;
  /** The longest a picture stood while the list was scrolled from its top to its end. */
  readonly scroll: number;
  /** From another state of one entry to the list that shows it, everything stored. */
  readonly change: number;
}

async function measure(driver: Driver, size: number): Promise<Times> {
  await driver.background(browser => browser.storage.sync.clear());
  await driver.background(browser => browser.storage.local.clear());
  await driver.open(`${driver.extensionOrigin}/options.html`);
  await ready(driver, 'No sites');
  await driver.evaluate(fill, size);
  await driver.click('.addsites .button[data-look=strong]');
  const count = size.toLocaleString('en');
  await ready(driver, `${count} sites`);
  const from = Date.now();
  await driver.reload();
  await ready(driver, `${count} sites`);
  const open = Date.now() - from;
  return { open, ...(await driver.evaluate(useList)) };
}

function ready(driver: Driver, words: string): Promise<unknown> {
  return waitFor(words, () =>
    driver.evaluate(wanted => document.querySelector('.sitelist__count')?.textContent.includes(wanted), words),
  );
}

function fill(size: number): void {
  const field = document.querySelector('textarea');
  if (!field) throw new Error('No field to put the sites in.');
  field.value = Array.from({ length: size }, (_, n) => `site-${n}.example`).join('\n');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

async function useList(): Promise<Omit<Times, 'open'>> {
  const painted = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
  const field = document.querySelector<HTMLInputElement>('.sitelist__tools input');
  const box = document.querySelector('.sitelist__rows');
  if (!field || !box) throw new Error('No list.');
  let letter = 0;
  for (let n = 0; n < 20; n++) {
    field.value = 'site-12'.slice(0, n % 8);
    const from = performance.now();
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await painted();
    letter = Math.max(letter, performance.now() - from);
  }
  field.value = '';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await painted();
  let scroll = 0;
  for (let last = -1; last !== document.querySelector('.sitelist__rows')?.scrollTop; ) {
    const list = document.querySelector('.sitelist__rows');
    last = list?.scrollTop ?? -1;
    list?.scrollBy(0, 1200);
    const from = performance.now();
    await painted();
    await painted();
    scroll = Math.max(scroll, (performance.now() - from) / 2);
  }
  const from = performance.now();
  type Api = { runtime: { sendMessage(message: unknown): Promise<unknown> } };
  const world = globalThis as unknown as { browser?: Api; chrome?: Api };
  const set = [{ domain: 'site-3.example', state: 'ask' }];
  await (world.browser ?? world.chrome)?.runtime.sendMessage({
    clearstory: 'change',
    data: { do: 'edit-sites', set, remove: [] },
  });
  const shown = () =>
    [...document.querySelectorAll<HTMLSelectElement>('.siterow select')].some(one => one.value === 'ask');
  while (!shown()) await painted();
  return { letter, scroll, change: performance.now() - from };
}

for (const launch of [launchChromium, launchFirefox]) {
  const folder = launch === launchChromium ? 'chrome-mv3' : 'firefox-mv3';
  const driver = await launch({ extension: `${OUT}/${folder}` });
  try {
    for (const size of SIZES) {
      const times = Object.entries(await measure(driver, size)).map(([name, ms]) => `${name} ${Math.round(ms)} ms`);
      console.log(`${driver.name}, ${size} sites: ${times.join(', ')}`);
    }
  } finally {
    await driver.close();
  }
}
