/**
 * From the click to the painted story, in the built extension in both browsers, against the plain way in the same page.
 * `npm run bench:click`; builds first. Pages and options as in `npm run bench`.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../../scripts/drive/chromium.ts';
import type { Driver } from '../../scripts/drive/driver.ts';
import { launchFirefox } from '../../scripts/drive/firefox.ts';
import { type Site, serve } from '../../scripts/drive/serve.ts';
import { bundle } from './lib/browser.ts';
import { record } from './lib/record.ts';
import { findPages, listSets, readSet } from './lib/sets.ts';

const ROOT = resolve(import.meta.dirname, '../..');

const { values: flags } = parseArgs({
  options: {
    pages: { type: 'string', default: '20' },
    rounds: { type: 'string', default: '3' },
    browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] },
  },
});

/**
 * Has the page note when a frame with something of ours had been made: the next element beside the body is the reader's
 * host, as nothing else puts any there. It notes it on its root, as Firefox gives each call globals of its own.
 */
function watch(): void {
  new MutationObserver((_, observer) => {
    observer.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        document.documentElement.dataset.painted = String(performance.timeOrigin + performance.now());
      }),
    );
  }).observe(document.documentElement, { childList: true });
}

const painted = () => Number(document.documentElement.dataset.painted);

function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

interface Round {
  readonly click: number;
  readonly plain: number;
}

/** One click on a fresh page, and the plain way in that page after it was left. Both cold, as for a user. */
async function measureOnce(driver: Driver, url: string, plain: string): Promise<Round | null> {
  await driver.open(url);
  await driver.evaluate(watch);
  const start = Date.now();
  await driver.clickToolbar();
  await driver.reader.waitOpen().catch(() => undefined);
  if (!(await driver.reader.isOpen())) return null;
  const shown = await driver.evaluate(painted);
  await driver.press('Escape');
  await driver.reader.waitClosed();
  await driver.open(url);
  const taken = await driver.evaluate(code => {
    Reflect.get(globalThis, 'eval')(code);
    const ways = Reflect.get(globalThis, 'clearstoryPlain') as { paintPlain(): Promise<number> };
    return ways.paintPlain();
  }, plain);
  return { click: shown - start, plain: taken };
}

async function measure(driver: Driver, site: Site): Promise<void> {
  const root = findPages();
  const all = listSets(root).flatMap(set => readSet(root, set));
  const step = Math.max(1, Math.floor(all.length / Number(flags.pages)));
  const plain = await bundle('plain.ts');
  const rounds: Round[] = [];
  for (const page of all.filter((_, index) => index % step === 0)) {
    const path = `/${page.id}/`;
    // No script and nothing from elsewhere: what is measured is the reader, and not the page.
    const policy =
      "script-src 'unsafe-eval'; img-src 'none'; style-src 'unsafe-inline'; frame-src 'none'; font-src 'none'";
    site.add(path, page.html(), { 'content-security-policy': policy });
    const once: Round[] = [];
    for (let round = 0; round < Number(flags.rounds); round++) {
      const found = await measureOnce(driver, site.url(path, 'bench.localhost'), plain).catch(() => null);
      if (found && found.click > 0) once.push(found);
    }
    if (once.length > 0)
      rounds.push({
        click: Math.min(...once.map(({ click }) => click)),
        plain: Math.min(...once.map(({ plain: taken }) => taken)),
      });
  }
  const row = (name: string, numbers: number[]) =>
    `| ${name} | ${quantile(numbers, 0.5).toFixed(0)} | ${quantile(numbers, 0.25).toFixed(0)}–${quantile(numbers, 0.75).toFixed(0)} | ${quantile(numbers, 0.9).toFixed(0)} |`;
  const lines = [
    row(
      `${driver.name}: click to painted story`,
      rounds.map(({ click }) => click),
    ),
    row(
      `${driver.name}: plain way to painted story`,
      rounds.map(({ plain: taken }) => taken),
    ),
  ];
  found.push(...lines);
}

const found: string[] = [];
for (const browser of flags.browser) {
  const site = await serve(`${ROOT}/tests/fixtures`);
  const driver =
    browser === 'firefox'
      ? await launchFirefox({ extension: `${ROOT}/.output/firefox-mv3` })
      : await launchChromium({ extension: `${ROOT}/.output/chrome-mv3` });
  try {
    await measure(driver, site);
  } finally {
    await driver.close();
    await site.close();
  }
}
record('click', `| ms | median | middle half | nine tenths below |\n|---|---:|---:|---:|\n${found.join('\n')}`);
