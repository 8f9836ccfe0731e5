import { type Browser, browser } from '#imports';
import { SITE_STATES, type SiteState } from '../core/sites/site.ts';

export const MENU_READ = 'read';
export const MENU_LINK = 'read-link';
export const MENU_SELECTION = 'read-selection';
const MENU_STATE = 'state-';

type ReadingTitle = 'menuRead' | 'menuReadLink' | 'menuReadSelection';

/** What is read is what one points at: a link, what is selected, and everywhere else the page. */
const READING: readonly (Browser.contextMenus.CreateProperties & { title: ReadingTitle })[] = [
  { id: MENU_READ, title: 'menuRead', contexts: ['page', 'frame', 'image', 'video', 'audio'] },
  // Links to pages alone: others lead to a program.
  { id: MENU_LINK, title: 'menuReadLink', contexts: ['link'], targetUrlPatterns: ['*://*/*'] },
  { id: MENU_SELECTION, title: 'menuReadSelection', contexts: ['selection'] },
];

/** Makes the entries of the page's and the button's context menus, in place of those that were. */
export async function makeMenus(): Promise<void> {
  // Firefox for Android has none.
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  for (const { title, ...entry } of READING)
    browser.contextMenus.create({ ...entry, title: browser.i18n.getMessage(title) });
  for (const state of SITE_STATES) {
    const title = browser.i18n.getMessage('menuState').replace('{1}', browser.i18n.getMessage(`state_${state}`));
    browser.contextMenus.create({ id: `${MENU_STATE}${state}`, title, contexts: ['action'] });
  }
}

/** The state that a menu entry stands for, or undefined for the others. */
export function stateOfMenu(id: string | number): SiteState | undefined {
  return SITE_STATES.find(state => id === `${MENU_STATE}${state}`);
}
