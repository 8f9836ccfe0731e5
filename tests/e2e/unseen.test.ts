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

/**
 * Tells the server what goes on. Where somebody is attached to a tab, Chromium prepares no pages, and Playwright lets
 * every tab believe that it is seen; so these tests only look from afar.
 */
const TELL = `const tell = word => new Image().src = '/told/' + word;
  const seen = () => !document.prerendering && !document.hidden;
  tell(document.prerendering ? 'prepared' : document.hidden ? 'hidden' : 'shown');
  document.addEventListener('prerenderingchange', () => tell('activated'));
  document.addEventListener('visibilitychange', () => seen() && tell('looked-at'));
  new MutationObserver(() => tell('touched-' + (seen() ? 'seen' : 'unseen')))
    .observe(document.documentElement, { childList: true });`;
const page = (title: string) =>
  `<!doctype html><html><head><title>${title}</title></head><body><script>${TELL}</script><main><article><h1>${title}</h1>${STORY}</article></main></body></html>`;

// Firefox prepares no pages, and its hidden tabs are in sites.test.ts.
describe.skipIf(process.env.BROWSER === 'firefox')('a page that nobody sees yet (chromium)', () => {
  let site: Site;
  let profile: string;
  let browser: ChildProcess | undefined;
  let port: string;
  const ask = async (what: string, method = 'GET') =>
    (await fetch(`http://127.0.0.1:${port}/json/${what}`, { method })).text();
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
    browser = spawn(
      present(findChromium(), 'Chromium on PATH'),
      [...argumentsFor({ extension }), '--remote-debugging-port=0', `--user-data-dir=${profile}`],
      { stdio: 'ignore' },
    );
    port = await waitFor('Chromium to listen', async () => {
      const file = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
      return file.split('\n')[0];
    });
    // It takes the front, and what is hidden prepares nothing.
    await waitFor('the welcome page', async () => (await ask('list')).includes('/welcome.html'));
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

  test('because it is only being prepared, is left alone until it is shown, and opens then', async () => {
    site.add('/mill', page('The mill'));
    site.add(
      '/',
      `<!doctype html><title>Stories</title>
<script type="speculationrules">{"prerender":[{"urls":["/mill"],"eagerness":"immediate"}]}</script>
<script>setInterval(async () => { if (await fetch('/go').then(reply => reply.text()) === 'go') location.assign('/mill'); }, 100);</script>`,
    );
    site.add('/go', 'wait');
    await ask(`new?${site.url('/', 'story.localhost')}`, 'PUT');
    await waitFor('the page to be prepared', () => told().includes('prepared'));
    site.add('/go', 'go');
    await waitFor('the reader', () => told().includes('touched-seen'));
    expect(told()).toEqual(['prepared', 'activated', 'touched-seen']);
  });

  test('because its tab is in the background, is left alone until somebody looks, and opens then', async () => {
    site.hits.splice(0);
    site.add('/wheel', page('The wheel'));
    const id = await openBehind(
      JSON.parse(await ask('version')).webSocketDebuggerUrl,
      site.url('/wheel', 'story.localhost'),
    );
    await waitFor('the hidden page', () => told().includes('hidden'));
    // A page that comes later, in front, has its reader: the hidden one has had its time.
    site.add('/proof', page('The proof').replaceAll('/told/', '/proven/'));
    await ask(`new?${site.url('/proof', 'story.localhost')}`, 'PUT');
    await waitFor('the proof', () => site.hits.some(hit => hit.endsWith('/proven/touched-seen')));
    expect(told()).toEqual(['hidden']);
    await ask(`activate/${id}`);
    await waitFor('the reader', () => told().includes('touched-seen'));
    expect(told()).toEqual(['hidden', 'looked-at', 'touched-seen']);
  });
});

/** A new tab behind the one in front, to which nobody is attached. */
function openBehind(browser: string, url: string): Promise<string> {
  const socket = new WebSocket(browser);
  return new Promise((resolve, reject) => {
    socket.onerror = () => reject(new Error('Chromium cannot be spoken to.'));
    socket.onopen = () =>
      socket.send(JSON.stringify({ id: 1, method: 'Target.createTarget', params: { url, background: true } }));
    socket.onmessage = ({ data }) => {
      resolve(JSON.parse(String(data)).result.targetId);
      socket.close();
    };
  });
}

function present<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`Not there: ${what}`);
  return value;
}
