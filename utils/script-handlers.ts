import { browser } from '#imports';
import { checkAppearanceChoice } from '../core/appearance.ts';
import type { ClutterKind } from '../core/article.ts';
import { checkSettings, isRecord } from '../core/settings.ts';
import { siteKey } from '../core/sites/reader-site.ts';
import { type Change, checkPreferences } from '../core/stored.ts';
import { areas } from './areas.ts';
import { arrival, forgetArrival, mayFollow } from './follow-link.ts';
import type { Place, ScriptHandlers } from './messages.ts';
import { makePace } from './pace.ts';
import { decideFor, mayOpen, openAfterLink, openByItself } from './read-tab.ts';
import { noteReturn, rememberClosed, savePosition, saveRemoved, shelfOf } from './session.ts';
import { checkWish, wishState } from './site-state.ts';
import { loadStored } from './store.ts';

const RULE = /^[a-z0-9-]{1,60}$/;
const EXTRA = /^[a-z][a-z0-9-]{0,30}$/;
const KINDS: readonly ClutterKind[] = [
  'ad',
  'interstitial',
  'teaser',
  'promo',
  'share',
  'form',
  'navigation',
  'boilerplate',
];

/** What scripts in pages may ask for. Everything they say is checked; a request that makes no sense fails. */
export function makeScriptHandlers(commit: (change: Change) => Promise<unknown>): ScriptHandlers {
  const atPace = makePace();
  return {
    async saveAppearance({ all, site }, place) {
      const key = siteKey(place.url);
      const appearance = site === null ? null : checkAppearanceChoice(site);
      // A slider asks at each of its degrees.
      await atPace(key, async () => {
        await commit({ do: 'set-settings', choice: { appearance: checkAppearanceChoice(all) } });
        if (key) await commit({ do: 'set-preferences', site: key, choice: { appearance } });
      });
      return null;
    },
    async saveSettings(data) {
      // Opening everywhere needs access, which only a page of ours can ask for.
      const { everywhere: _never, ...choice } = checkSettings(data).choice;
      await commit({ do: 'set-settings', choice });
      return null;
    },
    async saveSitePreferences(data, place) {
      const unset = isRecord(data) ? unsetOf(data) : {};
      await commit({ do: 'set-preferences', site: keyOf(place), choice: { ...unset, ...checkPreferences(data) } });
      return null;
    },
    async keepHere({ rule, keep }, place) {
      if (!RULE.test(rule)) throw new Error('no rule');
      await commit({ do: 'keep-rule', site: keyOf(place), rule, keep: keep === true });
      return null;
    },
    async setSiteState(data, place) {
      const wish = checkWish(data, place.url);
      if (!wish) throw new Error('not about this page');
      const { stored } = await loadStored(areas);
      const decidedBy = decideFor(place.url, stored).rule?.domain ?? null;
      return wishState({ ...wish, decidedBy, tabId: place.tabId }, commit);
    },
    async loadExtra({ name }, { tabId }) {
      if (!EXTRA.test(name)) throw new Error('no extra');
      type Files = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>;
      const files = [`/extra-${name}.js`] as unknown as Files;
      await browser.scripting.executeScript({ target: { tabId }, files });
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
      const arrived = await arrival(place.tabId);
      if (mayFollow(place.url, arrived)) await openAfterLink({ ...place, url: arrived });
      return null;
    },
    async openOptions() {
      await browser.runtime.openOptionsPage();
      return null;
    },
    openByItself: (_, place) => openByItself(place),
    async mayOpen({ cameBack }, place) {
      if (cameBack === true) await noteReturn(shelfOf(place), place.tabId, place.url);
      return mayOpen(shelfOf(place), place.url);
    },
  };
}

function keyOf(place: Place): string {
  const key = siteKey(place.url);
  if (!key) throw new Error('no site');
  return key;
}

/** `false` and `null` are choices, too: they take back what was chosen. */
function unsetOf(data: Readonly<Record<string, unknown>>): { light?: false; joinPages?: false; appearance?: null } {
  return {
    ...(data.light === false ? { light: false } : {}),
    ...(data.joinPages === false ? { joinPages: false } : {}),
    ...(data.appearance === null ? { appearance: null } : {}),
  };
}
