// npm start: a clickbait page becomes its story, in a real browser, in one command from a fresh clone.
//   npm start                          the demo stories
//   npm start -- https://…             any page
//   npm start -- --browser firefox     in Firefox
import { parseArgs } from 'node:util';
import { ensureBrowser, ensurePackages, Fixable, startedAgain, withAdvice } from './lib/ensure.mjs';

const USAGE = 'npm start -- [address] [--browser chromium|firefox] [--headless]';

await withAdvice(async () => {
  const { browser, headless, address } = readArguments();
  ensurePackages();
  if (startedAgain()) return;
  const executable = ensureBrowser(browser);
  const { showDemo } = await import('./demo/show.ts');
  await showDemo({ browser, executable, headless: headless || !hasDisplay(), address });
});

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { browser: { type: 'string', default: 'chromium' }, headless: { type: 'boolean', default: false } },
    });
    const browser = /^(chrome|chromium|edge)$/.test(values.browser) ? 'chromium' : values.browser;
    if (browser !== 'chromium' && browser !== 'firefox') throw new Error(`Unknown browser ${browser}.`);
    const [address] = positionals;
    if (address && !/^https?:/.test(new URL(address).protocol))
      throw new Error('The address starts with https:// or http://');
    return { browser, headless: values.headless, address };
  } catch (error) {
    throw new Fixable(`${error.message}\n  ${USAGE}`);
  }
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
