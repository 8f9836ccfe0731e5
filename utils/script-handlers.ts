import { browser } from '#imports';
import { KINDS } from '../core/kinds.ts';
import { OWN_PAGES } from '../core/requests.ts';
import { siteKey } from '../core/sites/reader-site.ts';
import { checkPart, checkPreferences } from '../core/stored.ts';
import { arrival, forgetArrival, mayFollow } from './follow-link.ts';
import type { Place, ScriptHandlers } from './messages.ts';
import { showOwnPage } from './pages.ts';
import { decideFor, type TabReader } from './read-tab.ts';
import type { Saving } from './saving.ts';
import { noteReturn, rememberClosed, savePosition, saveRemoved, shelfOf } from './session.ts';
import { checkWish, wishState } from './site-state.ts';

const RULE = /^[a-z0-9-]{1,60}$/;
const EXTRA = /^[a-z][a-z0-9-]{0,30}$/;

/** What scripts in pages may ask for. Everything they say is checked; a request that makes no sense fails. */
export function makeScriptHandlers(saving: Saving, tabs: TabReader): ScriptHandlers {
  const { commit } = saving;
  return {
    saveAppearance: (choices, place) => saving.saveAppearance(choices, siteKey(place.url)),
    saveSettings: saving.saveSettings,
    async saveSitePreferences(data, place) {
      // `false` is a choice, too: it takes back what was chosen.
      const unset = {
        ...(data.light === false ? { light: false } : {}),
        ...(data.joinPages === false ? { joinPages: false } : {}),
      };
      await commit({ do: 'set-preferences', site: keyOf(place), choice: { ...unset, ...checkPreferences(data) } });
      return null;
    },
    async keepHere({ rule, keep }, place) {
      if (!RULE.test(rule)) throw new Error('no rule');
      await commit({ do: 'keep-rule', site: keyOf(place), rule, keep: keep !== false });
      return null;
    },
    async keepPart({ part, keep }, place) {
      const checked = checkPart(part);
      if (!checked) throw new Error('no part');
      await commit({ do: 'keep-part', site: keyOf(place), part: checked, keep: keep !== false });
      return null;
    },
    async setSiteState(data, place) {
      const wish = checkWish(data, place.url);
      if (!wish) throw new Error('not about this page');
      const decidedBy = decideFor(place.url, await saving.load()).rule?.domain ?? null;
      return wishState({ ...wish, decidedBy, tabId: place.tabId }, commit);
    },
    async loadExtra({ name }, { tabId }) {
      if (!EXTRA.test(name)) throw new Error('no extra');
      type Files = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>;
      const files = [`/extra-${name}.js`] as unknown as Files;
      // It touches nothing of the page, and a story may wait for it: longer than for a picture that does not come.
      await browser.scripting.executeScript({ target: { tabId }, injectImmediately: true, files });
      return null;
    },
    async openPage({ page }, { tabId }) {
      if (!OWN_PAGES.includes(page)) throw new Error('no page');
      await showOwnPage(page, tabId);
      return null;
    },
    async savePosition({ position }, place) {
      if (!Number.isSafeInteger(position) || position < 0) throw new Error('no position');
      await savePosition(shelfOf(place), place.tabId, place.url, position);
      return null;
    },
    async reportReading({ removed }, place) {
      const counts = KINDS.map(kind => [kind, removed[kind]] as const);
      await saveRemoved(
        shelfOf(place),
        place.tabId,
        place.url,
        Object.fromEntries(counts.filter(([, count]) => Number.isSafeInteger(count))),
      );
      return null;
    },
    async closedByPerson(_, place) {
      forgetArrival(place.tabId);
      await rememberClosed(shelfOf(place), place.url);
      return null;
    },
    async followLink({ url }, place) {
      if (!mayFollow(place.url, url)) throw new Error('not a page of this site');
      const arrived = await arrival(place.tabId, place.url);
      if (mayFollow(place.url, arrived)) await tabs.openAfterLink({ ...place, url: arrived });
      return null;
    },
    openByItself: (_, place) => tabs.openByItself(place),
    async mayOpen({ cameBack }, place) {
      if (cameBack === true) await noteReturn(shelfOf(place), place.tabId, place.url);
      return tabs.mayOpen(shelfOf(place), place.url);
    },
  };
}

function keyOf(place: Place): string {
  const key = siteKey(place.url);
  if (!key) throw new Error('no site');
  return key;
}
