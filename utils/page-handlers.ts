import type { Change } from '../core/stored.ts';
import { areas } from './areas.ts';
import type { PageHandlers } from './messages.ts';
import { readTabOnce } from './read-tab.ts';
import { clearSession, countSession, getRemoved, setPending } from './session.ts';
import { clearAside } from './store.ts';

/** What our own pages may ask for. */
export function makePageHandlers(commit: (change: Change) => Promise<unknown>): PageHandlers {
  return {
    async change(change) {
      await commit(change);
      return null;
    },
    readTab: ({ tabId }) => readTabOnce(tabId),
    async expectAccess(wish) {
      await setPending(wish && { ...wish, state: 'always' });
      return null;
    },
    getRemoved: ({ tabId }) => getRemoved(tabId),
    countSession: () => countSession(),
    async clearSession() {
      await clearSession();
      return null;
    },
    async clearAside() {
      await clearAside(areas);
      return null;
    },
  };
}
