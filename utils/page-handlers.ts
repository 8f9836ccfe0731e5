import { areas } from './areas.ts';
import type { PageHandlers } from './messages.ts';
import { showOwnPage } from './pages.ts';
import { pending } from './pending.ts';
import type { TabReader } from './read-tab.ts';
import { syncRegistrations } from './registrations.ts';
import type { Saving } from './saving.ts';
import { clearSession, countSession, getRemoved } from './session.ts';
import { clearAside } from './store.ts';

/** What our own pages may ask for. */
export function makePageHandlers(saving: Saving, tabs: TabReader): PageHandlers {
  return {
    // The page with our own story has a reader as well; it is no site.
    saveAppearance: choices => saving.saveAppearance(choices, ''),
    saveSettings: saving.saveSettings,
    async openPage({ page }) {
      await showOwnPage(page);
      return null;
    },
    async change(change) {
      await saving.commit(change);
      return null;
    },
    readTab: ({ tabId }) => tabs.readOnce(tabId),
    async expectAccess(wish) {
      await pending.set(wish && { ...wish, state: 'always' });
      return null;
    },
    getRemoved: ({ tabId, url }) => getRemoved(tabId, url),
    countSession: () => countSession(),
    async clearSession() {
      await clearSession();
      return null;
    },
    async registerAgain() {
      await syncRegistrations(await saving.load());
      return null;
    },
    async clearAside() {
      await clearAside(areas);
      return null;
    },
  };
}
