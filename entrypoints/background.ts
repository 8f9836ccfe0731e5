import { type Browser, browser, defineBackground } from '#imports';
import { resolveSettings } from '../core/settings.ts';
import { needsAccess } from '../core/sites/access.ts';
import { entryFor } from '../core/sites/policy.ts';
import type { Change } from '../core/stored.ts';
import { grantedOrigins, returnAccess } from '../utils/access.ts';
import { areas, watchStored } from '../utils/areas.ts';
import { returnLinkAccess } from '../utils/link-access.ts';
import { MENU_LINK, MENU_READ, MENU_SELECTION, makeMenus, stateOfMenu } from '../utils/menus.ts';
import { listen } from '../utils/messages.ts';
import { setButton, showNotice, showState } from '../utils/notice.ts';
import { makePageHandlers } from '../utils/page-handlers.ts';
import { pageUrl } from '../utils/pages.ts';
import { pending } from '../utils/pending.ts';
import { readLink } from '../utils/read-link.ts';
import { decideFor, makeTabReader } from '../utils/read-tab.ts';
import { syncRegistrations } from '../utils/registrations.ts';
import { makeSaving, type Saving } from '../utils/saving.ts';
import { makeScriptHandlers } from '../utils/script-handlers.ts';
import { forgetTab } from '../utils/session.ts';
import { domainFor, wishState } from '../utils/site-state.ts';
import { loadStored, makeWriter } from '../utils/store.ts';
import { isFirstWake } from '../utils/wakes.ts';

export default defineBackground(() => {
  const write = makeWriter(areas);
  const saving = makeSaving({
    load: async () => (await loadStored(areas)).stored,
    async commit(change) {
      const before = (await loadStored(areas)).stored;
      const after = await write(change);
      await syncRegistrations(after);
      await returnAccess(before, after);
    },
  });
  const tabs = makeTabReader(saving.load);

  listen({ scripts: makeScriptHandlers(saving, tabs), pages: makePageHandlers(saving, tabs) });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    makeMenus();
    followStored();
    if (reason === 'install') browser.tabs.create({ url: pageUrl('welcome') });
  });
  browser.runtime.onStartup.addListener(followStored);
  // Neither of the two comes when the extension is switched off and on again.
  isFirstWake().then(first => (first ? followStored() : undefined));
  watchStored(followStored);

  browser.action.onClicked.addListener(tabs.read);
  // Firefox for Android has neither keys nor menus.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'toggle-reader') tabs.read(tab);
  });
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU_READ) tabs.read(tab);
    else if (info.menuItemId === MENU_SELECTION) tabs.readSelection(tab, info.selectionText ?? '');
    else if (info.menuItemId === MENU_LINK) readLink(info.linkUrl ?? '', tab, tabs.readNew);
    else setState(info.menuItemId, tab, saving);
  });

  browser.permissions.onAdded.addListener(() => finishPending(saving.commit));
  browser.permissions.onRemoved.addListener(followStored);
  browser.tabs.onRemoved.addListener(async tabId => {
    await forgetTab(tabId);
    await returnLinkAccess((await loadStored(areas)).stored, tabId);
  });
});

/** What was chosen may have changed here or on another device: the browser is told. */
async function followStored(): Promise<void> {
  const { stored } = await loadStored(areas);
  await setButton(resolveSettings(stored.settings).button);
  await syncRegistrations(stored);
}

async function setState(
  menu: string | number,
  tab: Browser.tabs.Tab | undefined,
  { commit, load }: Saving,
): Promise<void> {
  const state = stateOfMenu(menu);
  if (!state || tab?.id === undefined) return;
  const domain = domainFor(tab.url ?? '');
  const decidedBy = decideFor(tab.url ?? '', await load()).rule?.domain ?? null;
  if (!domain) return showNotice(tab.id, 'forbidden');
  const wished = await wishState({ domain, state, decidedBy, tabId: tab.id }, commit);
  // The menu has no marks: of most tabs the browser tells us the site only when somebody clicks.
  if (wished === 'done') await showState(tab.id);
}

/** The browser's question closes a popup that asked it, so what was wished for is done here. */
async function finishPending(commit: (change: Change) => Promise<void>): Promise<void> {
  const granted = await grantedOrigins();
  const wish = await pending.take(domain => !needsAccess(granted, domain));
  if (!wish) return followStored();
  const { domain, state, decidedBy } = wish;
  if (domain === null) await commit({ do: 'set-settings', choice: { everywhere: true } });
  else await commit({ do: 'edit-sites', ...entryFor(domain, state, decidedBy) });
}
