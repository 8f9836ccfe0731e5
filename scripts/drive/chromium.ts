import { rmSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Download, type Page } from 'playwright';
import { findChromium } from '../lib/browsers.mjs';
import { addHostPermissions, allowPrivateWindows } from './chromium-permissions.ts';
import { closedRootOf } from './chromium-root.ts';
import { type ExtensionWorker, workerOf } from './chromium-worker.ts';
import { type BrowserApi, type Driver, type LaunchOptions, PATIENCE, type Reader, waitFor } from './driver.ts';
import { forgetAll, missingAccess } from './forget-all.ts';
import { makeReader } from './reader.ts';

/** Starts Chromium, Chrome or Edge with the extension in it. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'clearstory-chromium-')));
  // Playwright ends the browser itself when the process goes.
  const abandon = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  if (!options.profile) process.once('exit', abandon);
  const asked: string[] = [];
  let live = await start(options, profile, asked);
  await closeWelcome(live);
  const evaluateInRoot: Reader['evaluate'] = async (func, ...args) => {
    const root = await closedRootOf(live.page);
    if (!root) throw new Error('Nothing of ours lies over the page.');
    return (await root.call(func, args)) as never;
  };
  const background: Driver['background'] = async (func, ...args) =>
    (await live.worker.evaluate(`(${func})(chrome, ...${JSON.stringify(args)})`)) as never;
  const relaunch = async (change: () => Promise<void>) => {
    const address = live.page.url();
    await live.context.close();
    await change();
    live = await start(options, profile, asked);
    await closeWelcome(live);
    await live.page.goto(address);
  };
  return {
    name: 'chromium',
    extensionOrigin: `chrome-extension://${live.id}`,
    reader: makeReader({
      hasRoot: async () => (await closedRootOf(live.page)) !== null,
      evaluate: evaluateInRoot,
      clickAt: (x, y, button) => live.page.mouse.click(x, y, { button }),
    }),
    open: async url => void (await live.page.goto(url)),
    openTab: async url => {
      live.page = await live.context.newPage();
      await live.page.goto(url);
    },
    openPrivate: async url => {
      if (!(await background(browser => browser.extension.isAllowedIncognitoAccess())))
        await relaunch(() => allowPrivateWindows(profile, live.id));
      const opened = live.context.waitForEvent('page', page => page.url() === 'about:blank');
      await background(async browser => void (await browser.windows.create({ incognito: true, url: 'about:blank' })));
      live.page = await opened;
      await live.page.goto(url);
    },
    switchTab: async index => {
      const page = live.context.pages()[index];
      if (!page) throw new Error(`There is no tab ${index}.`);
      live.page = page;
      await page.bringToFront();
    },
    back: async () => void (await live.page.goBack({ waitUntil: 'commit' })),
    reload: async () => void (await live.page.reload()),
    address: async () => live.page.url(),
    evaluate: async (func, ...args) => (await live.page.evaluate(`(${func})(...${JSON.stringify(args)})`)) as never,
    background,
    click: selector => live.page.click(selector),
    upload: (selector, path) => live.page.setInputFiles(selector, path),
    press: keys => live.page.keyboard.press(keys),
    clickToolbar: () => triggerAction(live),
    // Another tab may have come to the front, as the welcome page does: the events tell of the one in front.
    command: async name => {
      await live.page.bringToFront();
      await background(fireCommand, name);
    },
    chooseMenu: async (id, at = ':root') => {
      await live.page.bringToFront();
      await background(fireMenu, id, await live.page.evaluate(`(${pointedAt})(${JSON.stringify(at)})`));
    },
    requests: async () => [...asked],
    forgetRequests: async () => void asked.splice(0),
    downloads: () => readDownloads(live.downloads),
    answer: () => Promise.reject(new Error('Nobody can answer Chromium from outside.')),
    grant: (...patterns) => relaunch(() => addHostPermissions(profile, live.id, patterns)),
    revoke: async (...origins) =>
      void (await background((browser, given) => browser.permissions.remove({ origins: given }), origins)),
    killBackground: () => live.worker.kill(),
    update: () => reload(live, options.extension),
    disable: () => unload(live),
    reset: async (access = []) => {
      const missing = await resetChromium(live, access);
      if (missing.length > 0) await relaunch(() => addHostPermissions(profile, live.id, missing));
      asked.splice(0);
      live.downloads.splice(0);
    },
    colorScheme: scheme => live.page.emulateMedia({ colorScheme: scheme }),
    medium: medium => live.page.emulateMedia({ media: medium === 'print' ? 'print' : null }),
    print: () => live.page.pdf({ format: 'A4' }),
    prefer: ({ reducedMotion, moreContrast, forcedColors }) =>
      live.page.emulateMedia({
        reducedMotion: reducedMotion ? 'reduce' : null,
        contrast: moreContrast ? 'more' : null,
        forcedColors: forcedColors ? 'active' : null,
      }),
    // The search bar is out of reach; this is the same search.
    find: text => live.page.evaluate(findFromStart, text),
    zoom: factor => live.page.setViewportSize({ width: Math.round(1280 / factor), height: Math.round(800 / factor) }),
    resize: (width, height) => live.page.setViewportSize({ width, height }),
    screenshot: () => live.page.screenshot(),
    isClosed: () => live.context.pages().length === 0,
    close: async () => {
      await live.context.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      process.off('exit', abandon);
    },
  };
}

/** What Chromium is started with, beside its profile. */
export function argumentsFor(options: LaunchOptions): string[] {
  return [
    ...((options.headless ?? true) ? ['--headless=new'] : []),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...hostRules(options.network),
    `--lang=${options.lang ?? 'en'}`,
    `--disable-extensions-except=${options.extension}`,
    `--load-extension=${options.extension}`,
    '--enable-unsafe-extension-debugging',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--test-type',
  ];
}

function hostRules(network: LaunchOptions['network'] = 'local'): string[] {
  if (network === 'open') return [];
  return [`--host-resolver-rules=MAP * 127.0.0.1${network === 'local' ? '' : `:${network}`}`];
}

function findFromStart(text: string): boolean {
  getSelection()?.removeAllRanges();
  return (window as unknown as { find(text: string): boolean }).find(text);
}

/** The extension opens a page when it is installed, as it is at each start; the other tab is the one to work in. */
async function closeWelcome(live: Live): Promise<void> {
  const { context } = live;
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  await (await waitFor('the welcome page', () => context.pages().find(isWelcome))).close();
  // Either of the two tabs may have come first, and the one that came first may have been the welcome page.
  if (live.page.isClosed()) live.page = context.pages()[0] ?? (await context.newPage());
  await live.page.bringToFront();
}

interface Live {
  readonly context: BrowserContext;
  readonly session: CDPSession;
  readonly worker: ExtensionWorker;
  readonly id: string;
  readonly downloads: Download[];
  page: Page;
}

async function start(options: LaunchOptions, profile: string, asked: string[]): Promise<Live> {
  const executablePath = options.executable ?? findChromium();
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge on PATH. Debian and Ubuntu: apt install chromium');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    handleSIGINT: !options.closesOnSignal,
    handleSIGTERM: !options.closesOnSignal,
    locale: options.lang ?? 'en',
    viewport: options.headless === false ? null : { width: 1280, height: 800 },
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: argumentsFor(options),
    timeout: PATIENCE,
  });
  context.setDefaultTimeout(PATIENCE);
  context.on('request', request => asked.push(request.url()));
  const downloads: Download[] = [];
  const listen = (page: Page) => void page.on('download', download => downloads.push(download));
  for (const page of context.pages()) listen(page);
  context.on('page', listen);
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This Chromium cannot be spoken to.');
  const page = context.pages()[0] ?? (await context.newPage());
  const id = await extensionId(session, options.extension);
  const worker = workerOf(session, id);
  await waitForBackground(worker);
  return { context, session, worker, page, id, downloads };
}

/** Google Chrome has ignored `--load-extension` since version 137: there the extension is loaded through the protocol. */
async function extensionId(session: CDPSession, path: string): Promise<string> {
  const send = session.send.bind(session) as Send;
  const none = { extensions: [] as { id: string; path: string }[] };
  const { extensions } = (await send('Extensions.getExtensions', {}).catch(() => none)) as typeof none;
  const loaded = extensions.find(extension => resolve(extension.path) === resolve(path));
  return loaded?.id ?? ((await send('Extensions.loadUnpacked', { path })) as { id: string }).id;
}

async function readDownloads(downloads: readonly Download[]): Promise<ReadonlyMap<string, Buffer>> {
  const read = async (download: Download) =>
    [download.suggestedFilename(), await readFile(await download.path())] as const;
  return new Map(await Promise.all(downloads.map(read)));
}

/** The toolbar button of the current tab, pressed by the browser itself: the page is granted to the extension. */
async function triggerAction({ session, page, id }: Live): Promise<void> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.findLast(target => target.url === page.url());
  if (!tab) throw new Error(`No tab at ${page.url()}`);
  await (session.send.bind(session) as Send)('Extensions.triggerAction', { id, targetId: tab.targetId });
}

/** Newer commands than the protocol that Playwright's types know. */
type Send = (method: string, params: object) => Promise<unknown>;

async function reload({ session, worker }: Live, path: string): Promise<void> {
  // The old background listens for a moment longer, and a click then is lost with it.
  await worker.evaluate('void (globalThis.isOld = true)');
  await (session.send.bind(session) as Send)('Extensions.loadUnpacked', { path });
  let within = 250;
  await waitFor('the new background to listen', () => {
    // The old one, when it is about to go, answers nothing: it is asked again soon, and then with more patience.
    within *= 2;
    return worker
      .evaluate('!globalThis.isOld && globalThis.chrome?.action?.onClicked.hasListeners()', within)
      .catch(() => false);
  });
}

/** What of the access is missing then, and cannot be given to a browser that runs. */
async function resetChromium(live: Live, access: readonly string[]): Promise<readonly string[]> {
  const { context, worker, id } = live;
  const tool = await context.newPage();
  live.page = await context.newPage();
  for (const page of context.pages()) if (page !== tool && page !== live.page) await page.close();
  // Whatever a test has changed in the background goes with it.
  await worker.kill();
  // A document of the extension that has no script of its own.
  await tool.goto(`chrome-extension://${id}/third-party-notices.txt`);
  await tool.evaluate(`(${forgetAll})(chrome)`);
  const missing: string[] = await tool.evaluate(`(${missingAccess})(chrome, ${JSON.stringify(access)})`);
  await tool.evaluate('void chrome.runtime.sendMessage({}).catch(() => undefined)');
  await waitForBackground(worker);
  await tool.close();
  await live.page.bringToFront();
  return missing;
}

async function waitForBackground(worker: ExtensionWorker): Promise<void> {
  await waitFor('the background to listen', () =>
    worker.evaluate('globalThis.chrome?.action?.onClicked.hasListeners()').catch(() => false),
  );
}

async function unload({ session, id }: Live): Promise<void> {
  await (session.send.bind(session) as Send)('Extensions.uninstall', { id });
}

/** An event of the API that can be fired from within; Chromium offers no key and no menu to the outside. */
interface Fired {
  dispatch(...given: unknown[]): void;
}

async function fireCommand(browser: BrowserApi, name: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  (browser.commands.onCommand as unknown as Fired).dispatch(name, tab);
}

/** What the browser tells of the place where its menu was opened. */
function pointedAt(selector: string): { linkUrl?: string; selectionText?: string } {
  const link = document.querySelector(selector)?.closest<HTMLAnchorElement>('a[href]')?.href;
  const selectionText = String(getSelection() ?? '');
  return { ...(link ? { linkUrl: link } : {}), ...(selectionText ? { selectionText } : {}) };
}

async function fireMenu(browser: BrowserApi, menuItemId: string, pointed: object): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const info = { menuItemId, pageUrl: tab?.url, editable: false, ...pointed };
  (browser.contextMenus.onClicked as unknown as Fired).dispatch(info, tab);
}
