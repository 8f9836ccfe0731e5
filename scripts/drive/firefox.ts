import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Driver, type LaunchOptions, type Reader, waitFor, waitForRest } from './driver.ts';
import * as inside from './firefox-chrome.mjs';
import { clickAt, pressKeys } from './firefox-input.ts';
import { type FirefoxProcess, startFirefox } from './firefox-process.ts';
import { forgetAll, missingAccess } from './forget-all.ts';
import type { Marionette } from './marionette.ts';
import { makeReader } from './reader.ts';

/** Starts Firefox with the extension installed for this session. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const firefox = await startFirefox(options);
  try {
    return await makeDriver(firefox, options);
  } catch (error) {
    await firefox.close();
    throw error;
  }
}

async function makeDriver(firefox: FirefoxProcess, options: LaunchOptions): Promise<Driver> {
  const { marionette, isClosed, close } = firefox;
  const chrome = <Args extends unknown[], T>(func: (...args: Args) => T, ...args: Args) =>
    marionette.run<Awaited<T>>('chrome', func.toString(), args, 'system');
  const evaluate: Driver['evaluate'] = (func, ...args) => marionette.run('content', func.toString(), args);
  const { id, origin } = await chrome(inside.install, options.extension);
  await closeWelcome(marionette);
  await chrome(inside.startLog);
  const resize = async (width: number, height: number) => {
    const frame = await chrome(inside.frameSize);
    await marionette.send('WebDriver:SetWindowRect', { width: width + frame.width, height: height + frame.height });
  };
  await resize(1280, 800);
  const background: Driver['background'] = async (func, ...args) =>
    (await chrome(inside.inBackground, id, `(${func})(browser, ...${JSON.stringify(args)})`)) as never;
  return {
    name: 'firefox',
    extensionOrigin: origin,
    reader: readerOf(marionette),
    open: async url => void (await marionette.send('WebDriver:Navigate', { url })),
    openTab: async url => {
      const { handle } = (await marionette.send('WebDriver:NewWindow', { type: 'tab' })) as { handle: string };
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
      await marionette.send('WebDriver:Navigate', { url });
    },
    openPrivate: async url => {
      await chrome(inside.allowPrivate, id);
      const params = { type: 'window', private: true };
      const { handle } = (await marionette.send('WebDriver:NewWindow', params)) as { handle: string };
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
      await marionette.send('WebDriver:Navigate', { url });
    },
    switchTab: async index => {
      const handles = (await marionette.send('WebDriver:GetWindowHandles')) as string[];
      if (!handles[index]) throw new Error(`There is no tab ${index}.`);
      await marionette.send('WebDriver:SwitchToWindow', { handle: handles[index], focus: true });
    },
    back: async () => void (await marionette.send('WebDriver:Back')),
    reload: async () => void (await marionette.send('WebDriver:Refresh')),
    address: async () => ((await marionette.send('WebDriver:GetCurrentURL')) as { value: string }).value,
    evaluate,
    background,
    click: async selector => {
      const spot = await waitForRest(`${selector} in the page`, () => evaluate(centreOf, selector));
      await clickAt(marionette, spot.x, spot.y, 'left');
    },
    upload: async (selector, path) => {
      const found = await marionette.send('WebDriver:FindElement', { using: 'css selector', value: selector });
      const [id] = Object.values((found as { value: Record<string, string> }).value);
      await marionette.send('WebDriver:ElementSendKeys', { id, text: path });
    },
    press: keys => pressKeys(marionette, keys),
    clickToolbar: () => chrome(inside.clickToolbar, id),
    command: name => chrome(inside.command, id, name),
    chooseMenu: async (item, at) => {
      const spot = at ? await waitForRest(`${at} in the page`, () => evaluate(centreOf, at)) : { x: 4, y: 4 };
      await clickAt(marionette, spot.x, spot.y, 'right');
      await chrome(inside.chooseMenu, id, item);
    },
    requests: () => chrome(inside.readLog),
    forgetRequests: () => chrome(inside.clearLog),
    downloads: () => readFolder(firefox.downloads),
    answer: reply => chrome(inside.answer, reply),
    grant: (...patterns) => chrome(inside.setPermissions, id, patterns, true),
    revoke: (...patterns) => chrome(inside.setPermissions, id, patterns, false),
    killBackground: () => chrome(inside.killBackground, id),
    update: () => chrome(inside.reinstall, id),
    disable: () => chrome(inside.disable, id),
    reset: async (access = []) => {
      await closeAllTabs(marionette);
      // Whatever a test has changed in the background goes with it.
      await chrome(inside.killBackground, id);
      await background(forgetAll);
      const missing = await background(missingAccess, access);
      if (missing.length > 0) await chrome(inside.setPermissions, id, missing, true);
      await chrome(inside.killBackground, id);
      await chrome(inside.forgetWishes);
      await chrome(inside.clearLog);
      await resize(1280, 800);
      for (const name of await readdir(firefox.downloads)) await rm(join(firefox.downloads, name));
    },
    colorScheme: scheme => chrome(inside.colorScheme, scheme),
    medium: medium => chrome(inside.medium, medium),
    print: async () => {
      const { value } = (await marionette.send('WebDriver:Print', {})) as { value: string };
      return Buffer.from(value, 'base64');
    },
    prefer: wishes => chrome(inside.prefer, wishes),
    find: text => chrome(inside.find, text),
    zoom: factor => chrome(inside.zoom, factor),
    resize,
    screenshot: async () => {
      const { value } = (await marionette.send('WebDriver:TakeScreenshot', { full: false })) as { value: string };
      return Buffer.from(value, 'base64');
    },
    isClosed,
    close,
  };
}

/** The extension opens a page when it is installed; the tab that was there is the one to work in. */
async function closeWelcome(marionette: Marionette): Promise<void> {
  const { value: first } = (await marionette.send('WebDriver:GetWindowHandle')) as { value: string };
  const other = await waitFor('the welcome page', async () => {
    const handles = (await marionette.send('WebDriver:GetWindowHandles')) as string[];
    return handles.find(handle => handle !== first);
  });
  await marionette.send('WebDriver:SwitchToWindow', { handle: other, focus: true });
  await marionette.send('WebDriver:CloseWindow');
  await marionette.send('WebDriver:SwitchToWindow', { handle: first, focus: true });
}

async function closeAllTabs(marionette: Marionette): Promise<void> {
  const handles = async () => (await marionette.send('WebDriver:GetWindowHandles')) as string[];
  const [first] = await handles();
  await marionette.send('WebDriver:SwitchToWindow', { handle: first, focus: true });
  await marionette.run('chrome', inside.closeAllTabs.toString(), [], 'system');
  const left = await waitFor('the tabs to close', async () => {
    const all = await handles();
    return all.length === 1 ? all : null;
  });
  await marionette.send('WebDriver:SwitchToWindow', { handle: left[0], focus: true });
}

/** Whole files: while one is being written, another with `.part` stands beside it. */
async function readFolder(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const names = await readdir(folder);
  const whole = names.filter(name => !name.endsWith('.part') && !names.some(other => other.endsWith('.part')));
  return new Map(await Promise.all(whole.map(async name => [name, await readFile(join(folder, name))] as const)));
}

function readerOf(marionette: Marionette): Reader {
  return makeReader({
    hasRoot: () => marionette.run('content', `() => Boolean((${closedRoot})())`, [], 'system'),
    evaluate: (func, ...args) =>
      marionette.run(
        'content',
        `(...args) => {
          const root = (${closedRoot})();
          if (!root) throw new Error('Nothing of ours lies over the page.');
          return (${func})(root, ...args);
        }`,
        args,
        'system',
      ),
    clickAt: (x, y, button) => clickAt(marionette, x, y, button),
  });
}

/** Runs with the rights of Firefox itself, which alone may look into a closed root. */
function closedRoot(): ShadowRoot | undefined {
  type Seen = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  // In a page without a root element it is the root itself.
  const places = document.querySelectorAll(':root, :root > *');
  const roots = Array.from(places, (place: Seen) => place.openOrClosedShadowRoot);
  return roots.findLast(root => root?.mode === 'closed' && root.hasChildNodes()) ?? undefined;
}

function centreOf(selector: string): { x: number; y: number } | null {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = element?.getClientRects()[0];
  return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
}
