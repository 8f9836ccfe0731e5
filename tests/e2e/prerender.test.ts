import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { argumentsFor, launchChromium } from '../../scripts/drive/chromium.ts';
import { waitFor } from '../../scripts/drive/driver.ts';
import { type Site, serve } from '../../scripts/drive/serve.ts';
import { findChromium } from '../../scripts/lib/browsers.mjs';

const extension = new URL('../../.output/chrome-mv3', import.meta.url).pathname;
const STORY = Array.from(
  { length: 14 },
  (_, n) => `<p>On day ${n} the miller weighed the flour of the morning, and chalked the number on the door.</p>`,
).join('\n');

/** Tells the server what goes on: Chromium prepares no page where somebody is attached to its tab. */
const TELL = `const tell = word => new Image().src = '/told/' + word;
  tell(document.prerendering ? 'prepared' : 'shown');
  document.addEventListener('prerenderingchange', () => tell('activated'));
  new MutationObserver(() => tell('touched-' + (document.prerendering ? 'unseen' : 'seen')))
    .observe(document.documentElement, { childList: true });`;

// Firefox prepares no pages.
describe.skipIf(process.env.BROWSER === 'firefox')('a page that Chromium prepares before it is asked for', () => {
  let site: Site;
  let profile: string;
  let browser: ChildProcess | undefined;
  const told = () => site.hits.flatMap(hit => /\/told\/(.*)/.exec(hit)?.[1] ?? []);

  beforeAll(async () => {
    site = await serve('tests/fixtures');
    profile = await mkdtemp(join(tmpdir(), 'clearstory-prerender-'));
    const driver = await launchChromium({ extension, profile });
    await driver.grant('*://*.story.localhost/*');
    await driver.background(api => api.storage.sync.set({ 'sites.0': '1 +story.localhost' }));
    await waitFor('the registration', () =>
      driver.background(async api => (await api.scripting.getRegisteredContentScripts()).length > 0),
    );
    await driver.close();
  });
  afterAll(async () => {
    if (browser?.exitCode === null) {
      const gone = new Promise(resolve => browser?.once('exit', resolve));
      browser.kill();
      await gone;
    }
    await site.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('is left alone until it is shown, and opens then', async () => {
    site.add(
      '/mill',
      `<!doctype html><html><head><title>The mill</title></head><body><script>${TELL}</script><main><article><h1>The mill</h1>${STORY}</article></main></body></html>`,
    );
    site.add(
      '/',
      `<!doctype html><title>Stories</title>
<script type="speculationrules">{"prerender":[{"urls":["/mill"],"eagerness":"immediate"}]}</script>
<script>setInterval(async () => { if (await fetch('/go').then(reply => reply.text()) === 'go') location.assign('/mill'); }, 100);</script>`,
    );
    site.add('/go', 'wait');
    browser = spawn(
      present(findChromium(), 'Chromium on PATH'),
      [...argumentsFor({ extension }), '--remote-debugging-port=0', `--user-data-dir=${profile}`],
      { stdio: 'ignore' },
    );
    const port = await waitFor('Chromium to listen', async () => {
      const file = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
      return file.split('\n')[0];
    });
    const ask = async (what: string, method = 'GET') =>
      (await fetch(`http://127.0.0.1:${port}/json/${what}`, { method })).text();
    // It takes the front, and what is hidden prepares nothing.
    await waitFor('the welcome page', async () => (await ask('list')).includes('/welcome.html'));
    await ask(`new?${site.url('/', 'story.localhost')}`, 'PUT');
    await waitFor('the page to be prepared', () => told().includes('prepared'));
    site.add('/go', 'go');
    await waitFor('the reader', () => told().includes('touched-seen'));
    expect(told()).toEqual(['prepared', 'activated', 'touched-seen']);
  });
});

function present<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`Not there: ${what}`);
  return value;
}
