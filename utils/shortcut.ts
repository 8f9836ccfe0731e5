import { browser } from '#imports';
import type { About } from '../core/reader-input.ts';

/** In Chromium, the page where the keys of extensions are changed; Edge and others lead to their own from there. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** Newer than the types: Firefox 137 opens the page itself, as extensions may not go to `about:` addresses. */
interface FirefoxCommands {
  openShortcutSettings?(): Promise<void>;
}

/** The keys that open the reader; '' where the browser gave them to another extension, or knows no keys at all. */
export async function findShortcut(): Promise<string> {
  const all = (await browser.commands?.getAll()) ?? [];
  return all.find(({ name }) => name === 'toggle-reader')?.shortcut ?? '';
}

/** What the reader tells of the extension. */
export async function aboutUs(): Promise<About> {
  return { version: browser.runtime.getManifest().version, shortcut: await findShortcut() };
}

/** Shows the browser's own page where the keys can be changed. */
export async function openShortcutPage(): Promise<void> {
  const commands: typeof browser.commands & FirefoxCommands = browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_PAGE });
}
