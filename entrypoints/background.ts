import { browser, defineBackground } from '#imports';
import { DEFAULT_SETTINGS } from '../core/settings.ts';
import { toggleReader } from '../utils/reader.ts';

const MENU_READ = 'read';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: MENU_READ,
      title: browser.i18n.getMessage('menuRead'),
      contexts: ['page', 'selection', 'link'],
    });
  });
  browser.action.onClicked.addListener(tab => readTab(tab));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-reader') readTab(tab);
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU_READ) readTab(tab);
  });
});

async function readTab(tab: { id?: number | undefined; url?: string | undefined } | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  const host = tab.url ? new URL(tab.url).host : '';
  const site = { host, state: 'ask', decidedBy: null, scopes: [], preferences: {} } as const;
  await toggleReader(tab.id, { settings: DEFAULT_SETTINGS, site, askedBy: 'person', position: null });
}
