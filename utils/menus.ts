import { browser } from '#imports';
import { SITE_STATES, type SiteState } from '../core/sites/site.ts';

export const MENU_READ = 'read';
const MENU_STATE = 'state-';

/** Makes the entries of the page's and the button's context menus, in place of those that were. */
export async function makeMenus(): Promise<void> {
  // Firefox for Android has none.
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU_READ,
    title: browser.i18n.getMessage('menuRead'),
    contexts: ['page', 'selection', 'link'],
  });
  for (const state of SITE_STATES) {
    const title = browser.i18n.getMessage('menuState').replace('{1}', browser.i18n.getMessage(`state_${state}`));
    browser.contextMenus.create({ id: `${MENU_STATE}${state}`, title, contexts: ['action'] });
  }
}

/** The state that a menu entry stands for, or undefined for the others. */
export function stateOfMenu(id: string | number): SiteState | undefined {
  return SITE_STATES.find(state => id === `${MENU_STATE}${state}`);
}
