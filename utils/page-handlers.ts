import type { Change } from '../core/stored.ts';
import { areas } from './areas.ts';
import type { PageHandlers } from './messages.ts';
import { pending } from './pending.ts';
import { readTabOnce } from './read-tab.ts';
import { syncRegistrations } from './registrations.ts';
import { clearSession, countSession, getRemoved } from './session.ts';
import { clearAside, loadStored } from './store.ts';

/** What our own pages may ask for. */
export function makePageHandlers(commit: (change: Change) => Promise<unknown>): PageHandlers {
  return {
    async change(change) {
      await commit(change);
      return null;
    },
    readTab: ({ tabId }) => readTabOnce(tabId),
    async expectAccess(wish) {
      await pending.set(wish && { ...wish, state: 'always' });
      return null;
    },
    getRemoved: ({ tabId }) => getRemoved(tabId),
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
