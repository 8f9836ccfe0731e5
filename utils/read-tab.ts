import { type Browser, browser } from '#imports';
import type { ReaderOutcome } from '../core/reader-input.ts';
import { resolveSettings } from '../core/settings.ts';
import { type Decision, decide, indexSites } from '../core/sites/policy.ts';
import { readerSite } from '../core/sites/reader-site.ts';
import { mayBeStory } from '../core/sites/story-address.ts';
import type { Stored } from '../core/stored.ts';
import { grantedOrigins } from './access.ts';
import type { Place } from './messages.ts';
import { showNotice } from './notice.ts';
import { type ReaderContext, toggleReader } from './reader.ts';
import { withAccessOnly } from './registrations.ts';
import {
  forgetClosed,
  getPosition,
  rememberClosed,
  rememberOpened,
  type Shelf,
  shelfOf,
  wasClosed,
} from './session.ts';
import { callTryPage, isTryPage } from './try-page.ts';

/** Opens and leaves the reader in tabs. */
export interface TabReader {
  /** A person asked for the reader in a tab. Where it may not open there, that is said, and what can be done. */
  read(tab: Browser.tabs.Tab | undefined): Promise<void>;
  /** A person asked for what they have selected in a tab. */
  readSelection(tab: Browser.tabs.Tab | undefined, said: string): Promise<void>;
  /** A person asked for the page of a tab that has just been opened for it. */
  readNew(tabId: number): Promise<void>;
  /** Opens it whatever the list says, because a person has just seen what it says. Null: the browser forbids it. */
  readOnce(tabId: number): Promise<ReaderOutcome | null>;
  /** Whether it may open by itself at an address: it may be a story's, the list says so, nobody has left it there. */
  mayOpen(shelf: Shelf, url: string): Promise<boolean>;
  /** The watcher found an article on a site that opens by itself. Whether it opened. */
  openByItself(place: Place): Promise<boolean>;
  /** A link was followed out of the reader, and it is to go on reading where it leads. */
  openAfterLink(place: Place): Promise<void>;
}

/** `load` reads what is stored now. */
export function makeTabReader(load: () => Promise<Stored>): TabReader {
  const mayOpen = async (shelf: Shelf, url: string) => {
    if (!mayBeStory(new URL(url))) return false;
    const { sites, everywhere } = withAccessOnly(await load(), await grantedOrigins());
    return decide(url, indexSites(sites, { everywhere })).policy === 'auto' && !(await wasClosed(shelf, url));
  };
  const readAsked = async (tab: Browser.tabs.Tab | undefined, how: How) => {
    if (tab?.id === undefined) return;
    const { id: tabId, url = '', incognito } = tab;
    const stored = await load();
    if (decideFor(url, stored).state === 'whitelisted') return showNotice(tabId, 'whitelisted');
    const outcome = await openIn({ tabId, url, incognito }, stored, how);
    if (!outcome && (await isStillThere(tabId, tab.url))) await showNotice(tabId, 'forbidden');
  };
  return {
    mayOpen,
    async read(tab) {
      if (isTryPage(tab?.url ?? '')) return callTryPage();
      await readAsked(tab, { askedBy: 'person' });
    },
    readSelection: (tab, selection) => readAsked(tab, { askedBy: 'popup', selection }),
    readNew: async tabId => readAsked(await browser.tabs.get(tabId), { askedBy: 'popup' }),
    async readOnce(tabId) {
      const { url = '', incognito } = await browser.tabs.get(tabId);
      return (await openIn({ tabId, url, incognito }, await load(), { askedBy: 'popup' })) ?? null;
    },
    async openByItself(place) {
      const { tabId, url } = place;
      if (!(await mayOpen(shelfOf(place), url))) return false;
      const outcome = await openIn(place, await load(), { askedBy: 'itself' });
      if (outcome?.state !== 'opened') return false;
      await rememberOpened(shelfOf(place), tabId, url);
      return true;
    },
    async openAfterLink(place) {
      const stored = await load();
      if (!resolveSettings(stored.settings).followLinks) return;
      if (decideFor(place.url, stored).state !== 'whitelisted') await openIn(place, stored, { askedBy: 'itself' });
    },
  };
}

/** Whether a tab still shows the page on which the click was: one that has gone meanwhile is no forbidden one. */
async function isStillThere(tabId: number, url: string | undefined): Promise<boolean> {
  const now = await browser.tabs.get(tabId).catch(() => undefined);
  return now !== undefined && now.url === url && now.status !== 'loading';
}

/** What the list says of an address. */
export function decideFor(url: string, stored: Stored): Decision {
  return decide(url, indexSites(stored.sites, { everywhere: resolveSettings(stored.settings).everywhere }));
}

type How = Pick<ReaderContext, 'askedBy' | 'selection'>;

async function openIn(place: Place, stored: Stored, how: How): Promise<ReaderOutcome | undefined> {
  const { tabId, url } = place;
  const outcome = await toggleReader(tabId, {
    settings: resolveSettings(stored.settings),
    site: readerSite(url, decideFor(url, stored), stored),
    ...how,
    position: url && how.selection === undefined ? await getPosition(tabId, url) : null,
  });
  if (how.askedBy !== 'itself' && url && outcome?.state === 'opened') await forgetClosed(shelfOf(place), url);
  if (how.askedBy === 'person' && url && outcome?.state === 'closed') await rememberClosed(shelfOf(place), url);
  return outcome;
}
