import type { Browser } from 'wxt/browser';

/** The WebExtension API, as the background sees it. */
export type BrowserApi = typeof Browser;

/**
 * One way to drive a real browser with the built extension in it, Chromium and Firefox alike: the tests of tests/e2e
 * and `npm start` are written once against it. Every click and key is a true one (`isTrusted`), the toolbar click
 * carries the browser's own permission for the page (activeTab), and the closed shadow root is read from outside of
 * the page, as no page could.
 *
 * Functions given to an `evaluate` are sent as source: they see their arguments and nothing else of the file.
 */
export interface Driver {
  readonly name: 'chromium' | 'firefox';
  /** The extension's own pages start with this, without a slash at the end. */
  readonly extensionOrigin: string;
  /** What lies on top of the page in our closed shadow root: the reader, or a message. */
  readonly reader: Reader;
  /** The current tab goes to an address; resolves after its load event. */
  open(url: string): Promise<void>;
  /** A new tab at an address; it becomes the current one. */
  openTab(url: string): Promise<void>;
  /**
   * A new private window at an address; its tab becomes the current one. The first time, the extension is let into
   * private windows and started anew for that, in Chromium with the browser.
   */
  openPrivate(url: string): Promise<void>;
  /** Makes the tab with this number (0 is the first) the current one. */
  switchTab(index: number): Promise<void>;
  back(): Promise<void>;
  reload(): Promise<void>;
  address(): Promise<string>;
  /** Runs a function in the page's own world. */
  evaluate<Args extends unknown[], T>(func: (...args: Args) => T, ...args: Args): Promise<Awaited<T>>;
  /** Runs a function in the extension's background; in Chromium it must be awake (any click wakes it). */
  background<Args extends unknown[], T>(
    func: (browser: BrowserApi, ...args: Args) => T,
    ...args: Args
  ): Promise<Awaited<T>>;
  /** A trusted click on an element of the page, or of one of the extension's own pages in a tab. */
  click(selector: string): Promise<void>;
  /** Puts a file into an `<input type="file">`, as its dialog does. */
  upload(selector: string, path: string): Promise<void>;
  /** A trusted key in the page, by its `KeyboardEvent.key` with modifiers before it: 'Escape', 'Shift+Tab'. */
  press(keys: string): Promise<void>;
  /** A click on the toolbar button. */
  clickToolbar(): Promise<void>;
  /** The keyboard shortcut of a command; Chromium takes none from outside, there its event is fired (needs `grant`). */
  command(name: string): Promise<void>;
  /** The entry of the page's context menu, over an element where one is named; in Chromium its event is fired. */
  chooseMenu(id: string, at?: string): Promise<void>;
  /** The files that were saved since the browser was started, by name. */
  downloads(): Promise<ReadonlyMap<string, Buffer>>;
  /** Every address asked for since `forgetRequests`, by pages and by the extension. */
  requests(): Promise<string[]>;
  forgetRequests(): Promise<void>;
  /** Answers the browser's own question for access, once it is there. Firefox with `questions` only. */
  answer(reply: 'yes' | 'no'): Promise<void>;
  /** Host permissions as if the user had said yes, like `*://*.story.test/*`. Chromium starts anew for it. */
  grant(...patterns: string[]): Promise<void>;
  revoke(...patterns: string[]): Promise<void>;
  /** The browser puts the background to sleep, as it does after half a minute. */
  killBackground(): Promise<void>;
  /** The extension is replaced under open pages, as an update does it. */
  update(): Promise<void>;
  /** The extension is switched off under open pages, and stays off. */
  disable(): Promise<void>;
  /** As after the start: one empty tab, nothing stored, chosen or logged, and access to these sites and no others. */
  reset(access?: readonly string[]): Promise<void>;
  colorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Style sheets see paper, or the screen again. */
  medium(medium: 'print' | 'screen'): Promise<void>;
  /** What would be printed, as PDF. */
  print(): Promise<Buffer>;
  /** What the system says that its user prefers; what is left out is as usual. */
  prefer(wishes: Preferences): Promise<void>;
  /** Whether the browser's own search finds a text in the tab, from its beginning. */
  find(text: string): Promise<boolean>;
  /** Everything in the tab this many times as large, in a window of 1280 by 800. */
  zoom(factor: number): Promise<void>;
  /** The window's inside in CSS pixels; Firefox has a smallest width of about 450. */
  resize(width: number, height: number): Promise<void>;
  /** What the user sees, as PNG. */
  screenshot(): Promise<Buffer>;
  /** Whether the user has closed the browser. */
  isClosed(): boolean;
  close(): Promise<void>;
}

/** Our closed shadow root over the page: the newest one, if there are several. */
export interface Reader {
  /** Whether a story is shown. */
  isOpen(): Promise<boolean>;
  waitOpen(limit?: number): Promise<void>;
  /** Until nothing of ours is left in the page. */
  waitClosed(): Promise<void>;
  /** Waits for a notice in the corner of the page whose text matches, and gives the text. */
  notice(text?: RegExp, limit?: number): Promise<string>;
  /** The text as it is seen, with line breaks; '' where nothing is open. */
  text(): Promise<string>;
  html(): Promise<string>;
  count(selector: string): Promise<number>;
  /** Runs a function on the closed root, in a world of its own. */
  evaluate<Args extends unknown[], T>(func: (root: ShadowRoot, ...args: Args) => T, ...args: Args): Promise<Awaited<T>>;
  /** Waits for an element (the first that matches and holds the text), scrolls to it and clicks it truly. */
  click(selector: string, text?: string, button?: MouseButton): Promise<void>;
}

export type MouseButton = 'left' | 'middle' | 'right';

/** Wishes that style sheets can ask for. */
interface Preferences {
  readonly reducedMotion?: boolean;
  readonly moreContrast?: boolean;
  readonly forcedColors?: boolean;
}

export interface LaunchOptions {
  /** The folder of the built extension. */
  readonly extension: string;
  /**
   * `local`: every host name is 127.0.0.1, so that no byte leaves the machine; a number: every address is answered at
   * this port of it, and looks as addresses do on the web; `open`: the real network.
   */
  readonly network?: 'local' | 'open' | number;
  readonly headless?: boolean;
  /** Firefox asks before it gives access, as it asks everybody; without this it says yes at once. */
  readonly questions?: boolean;
  /** Language of the browser, as BCP 47; English otherwise. */
  readonly lang?: string;
  /** Whether the caller closes the browser itself when it is interrupted (Ctrl+C). */
  readonly closesOnSignal?: boolean;
  /** In Chromium: the profile's folder, which stays. Otherwise there is a new one, which goes with the browser. */
  readonly profile?: string;
  /** The program, where it is not the first one on PATH. */
  readonly executable?: string;
}

/**
 * How long anything is waited for, in milliseconds: on a machine of its own hardly anything takes a second, and on one
 * that has ten times as much to do as it can, nothing took a minute.
 */
export const PATIENCE = 120_000;

/** Waits until a condition gives something true, and gives it back. */
export async function waitFor<T>(
  what: string,
  condition: () => Promise<T> | T,
  limit = PATIENCE,
): Promise<NonNullable<T>> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (Date.now() > end) throw new Error(`Waited ${limit / 1000} s in vain for ${what}`);
    await new Promise(resolve => setTimeout(resolve, 40));
  }
}

/** Waits until a look gives a spot, and the same one when it is taken again: a click on what still moves goes beside it. */
export function waitForRest<T extends { readonly x: number; readonly y: number }>(
  what: string,
  look: () => Promise<T | null>,
): Promise<T> {
  let before: T | null = null;
  return waitFor(what, async () => {
    const now = await look();
    const rests = now !== null && now.x === before?.x && now.y === before.y;
    before = now;
    return rests ? now : null;
  });
}
