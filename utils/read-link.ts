import { type Browser, browser } from '#imports';
import { linkAccess } from '../core/sites/link-access.ts';
import { grantedOrigins, holdsAccess, requestAccess } from './access.ts';
import { noteLinkAccess } from './link-access.ts';

/** A page that takes longer than this to begin is not waited for any more, in milliseconds. */
const PATIENCE = 25_000;

/**
 * Opens a link in a tab beside another, and reads it there. Nothing is asked for before: the tab itself is the first to
 * go there. A click on a link gives no access to where it leads, so the browser asks for that one host; where the answer
 * is no, the page is simply shown.
 */
export async function readLink(
  url: string,
  beside: Browser.tabs.Tab | undefined,
  read: (tabId: number) => Promise<unknown>,
): Promise<void> {
  const access = linkAccess(url);
  if (access === null) return;
  // First of all, while the browser still sees the click: so nothing is waited for before.
  const before = grantedOrigins();
  const given = (await requestAccess([access])) || (await holdsAccess([access]));
  if (given) await noteLinkAccess(access, await before);
  const tab = await browser.tabs.create({ url, ...placeBeside(beside) });
  if (given && tab.id !== undefined && (await hasBegun(tab.id))) await read(tab.id);
}

function placeBeside(tab: Browser.tabs.Tab | undefined): { openerTabId?: number; index?: number; windowId?: number } {
  if (tab?.id === undefined) return {};
  return { openerTabId: tab.id, index: tab.index + 1, windowId: tab.windowId };
}

/** Waits until a new tab has come to a page that we may see; false where it comes to none, or to one that we may not. */
function hasBegun(tabId: number): Promise<boolean> {
  return new Promise(resolve => {
    const end = (begun: boolean) => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(onUpdated);
      resolve(begun);
    };
    // A tab that has not begun, and one that was led on to another host, both look like one that is done and nowhere.
    const look = ({ url = '' }: Browser.tabs.Tab) => {
      if (/^https?:/.test(url)) end(true);
    };
    const onUpdated = (updated: number, _change: unknown, tab: Browser.tabs.Tab) => {
      if (updated === tabId) look(tab);
    };
    const timer = setTimeout(() => end(false), PATIENCE);
    browser.tabs.onUpdated.addListener(onUpdated);
    // It may have been faster than this.
    browser.tabs.get(tabId).then(look, () => end(false));
  });
}
