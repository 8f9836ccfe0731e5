import { type Browser, browser } from '#imports';
import type { OwnPage } from '../core/requests.ts';
import { openShortcutPage } from './shortcut.ts';

/** The address of one of our own pages. */
export function pageUrl(
  name: 'access' | 'options' | 'popup' | 'privacy' | 'try' | 'welcome',
  query: Readonly<Record<string, string>> = {},
): string {
  const url = new URL(`${name}.html`, browser.runtime.getURL('/'));
  for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value);
  return url.href;
}

/** Opens a page of ours beside a tab. Chromium has none of them in private windows, so there it comes in another one. */
export async function openOwnPage(url: string, beside?: number): Promise<Browser.tabs.Tab> {
  try {
    return await browser.tabs.create({ url, ...(beside === undefined ? {} : { openerTabId: beside }) });
  } catch {
    const tab = await browser.tabs.create({ url });
    await raiseWindow(tab);
    return tab;
  }
}

/** Shows a page that the reader leads to. */
export async function showOwnPage(page: OwnPage, beside?: number): Promise<void> {
  if (page === 'options') await browser.runtime.openOptionsPage();
  else if (page === 'shortcuts') await openShortcutPage();
  else await openOwnPage(pageUrl(page), beside);
}

/** Brings a tab to the front, in whichever window it is. Fails where there is none. */
export async function showTab(id: number): Promise<void> {
  const tab = await browser.tabs.update(id, { active: true });
  if (tab) await raiseWindow(tab);
}

async function raiseWindow({ windowId }: Browser.tabs.Tab): Promise<void> {
  // Firefox for Android knows no windows.
  await browser.windows?.update(windowId, { focused: true });
}
