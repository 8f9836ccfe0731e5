import { spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { launchChromium } from '../drive/chromium.ts';
import { type Driver, waitFor } from '../drive/driver.ts';
import { launchFirefox } from '../drive/firefox.ts';
import { type Site, serve } from '../drive/serve.ts';
import { Fixable, ROOT, say } from '../lib/ensure.mjs';
import { keepOutput } from './output.ts';
import { openKinds, readShown } from './shown.ts';

export interface DemoOptions {
  readonly browser: 'chromium' | 'firefox';
  readonly executable: string;
  readonly headless: boolean;
  /** A page of the web instead of the demo stories. */
  readonly address?: string | undefined;
}

const DEMO = `${ROOT}tests/fixtures/demo`;
/** The page with the most to remove comes first. */
const FIRST = 'the-baker-and-the-stranger.html';

/** Builds, serves the demo stories, opens a browser on one of them, and opens the reader with a true click. */
export async function showDemo(options: DemoOptions): Promise<void> {
  const folder = build(options.browser);
  const site = await serve(DEMO);
  let driver: Driver | undefined;
  const interrupted = new Promise<void>(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  try {
    const work = (async () => {
      driver = await startBrowser(options, folder);
      await present(driver, site, options);
    })();
    await Promise.race([work, interrupted.then(() => work.catch(() => undefined))]);
    if (!options.headless && driver) await Promise.race([interrupted, windowClosed(driver)]);
  } finally {
    await driver?.close().catch(() => undefined);
    await site.close();
  }
}

function build(browser: DemoOptions['browser']): string {
  const target = browser === 'firefox' ? 'firefox' : 'chrome';
  say(`Building the extension for ${target === 'chrome' ? 'Chrome, Chromium and Edge' : 'Firefox'}`);
  const { status, stdout, stderr } = spawnSync('wxt', ['build', '-b', target], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Fixable(`The build failed.\n${stdout}${stderr}`);
  return `${ROOT}.output/${target}-mv3`;
}

function startBrowser(options: DemoOptions, extension: string): Promise<Driver> {
  const { executable, headless } = options;
  say(`Starting ${executable}${headless ? ' without a window' : ''}`);
  const launch = options.browser === 'firefox' ? launchFirefox : launchChromium;
  return launch({ extension, executable, headless, network: 'open', closesOnSignal: true });
}

async function present(driver: Driver, site: Site, options: DemoOptions): Promise<void> {
  const address = options.address ?? site.url(`/${FIRST}`, 'localhost');
  say(`Opening ${address}`);
  await driver.open(address).catch(error => {
    throw new Fixable(`The page could not be opened: ${String(error.message).split('\n')[0]}`);
  });
  const before = await driver.screenshot();
  say('Clicking the Clearstory button in the toolbar');
  await driver.clickToolbar();
  await storyOrWhyNot(driver);
  // What was removed is drawn when its kind is opened.
  await driver.reader.evaluate(openKinds, true);
  await waitFor('the list', async () => (await driver.reader.count('.removed__kind:not(:has(.removed__rule))')) === 0);
  const shown = await driver.reader.evaluate(readShown);
  await driver.reader.evaluate(openKinds, false);
  if (options.headless) return keepOutput(ROOT, address, before, await driver.screenshot(), shown);
  console.log(`\nThe reader is open: “${shown.title}”. Esc closes it, the toolbar button opens it again.`);
  if (!options.address) {
    console.log('\nMore demo pages:');
    for (const name of await readdir(DEMO)) if (name.endsWith('.html')) console.log(`  ${site.url(name, 'localhost')}`);
  }
  console.log('\nClose the window or press Ctrl+C to end.');
}

/** Returns when the story is open; where there is none, the reader's own words say why. */
async function storyOrWhyNot({ reader }: Driver): Promise<void> {
  const anythingElse = new RegExp(`^(?!${english.opening.message})`);
  const why = await Promise.any([reader.waitOpen(60_000), reader.notice(anythingElse, 60_000)]);
  if (why) throw new Fixable(`The reader did not open. It says: ${why}`);
}

async function windowClosed(driver: Driver): Promise<void> {
  for (;;) {
    await new Promise(resolve => setTimeout(resolve, 500));
    try {
      await driver.address();
      if (driver.isClosed()) return;
    } catch {
      return;
    }
  }
}
