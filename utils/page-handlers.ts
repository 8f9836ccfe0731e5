import type { Change } from '../core/stored.ts';
import { areas } from './areas.ts';
import type { PageHandlers } from './messages.ts';
import { pending } from './pending.ts';
import { readTabOnce } from './read-tab.ts';
import { syncRegistrations } from './registrations.ts';
import { makeSaving } from './saving.ts';
import { clearSession, countSession, getRemoved } from './session.ts';
import { clearAside, loadStored } from './store.ts';

/** What our own pages may ask for. */
export function makePageHandlers(commit: (change: Change) => Promise<unknown>): PageHandlers {
  const { saveAppearance, saveSettings } = makeSaving(commit);
  return {
    // The page with our own story has a reader as well; it is no site.
    saveAppearance: choices => saveAppearance(choices, ''),
    saveSettings,
    async change(change) {
      await commit(change);
      return null;
    },
    readTab: ({ tabId }) => readTabOnce(tabId),
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
      await syncRegistrations((await loadStored(areas)).stored);
      return null;
    },
    async clearAside() {
      await clearAside(areas);
      return null;
    },
  };
}
