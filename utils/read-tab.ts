import { type Browser, browser } from '#imports';
import type { ReaderOutcome } from '../core/reader-input.ts';
import { resolveSettings } from '../core/settings.ts';
import { type Decision, decide, indexSites } from '../core/sites/policy.ts';
import { readerSite } from '../core/sites/reader-site.ts';
import { mayBeStory } from '../core/sites/story-address.ts';
import type { Stored } from '../core/stored.ts';
import { grantedOrigins } from './access.ts';
import { areas } from './areas.ts';
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
import { loadStored } from './store.ts';
import { callTryPage, isTryPage } from './try-page.ts';

/** A person asked for the reader in a tab. Where it may not open there, that is said, and what can be done. */
export async function readTab(tab: Browser.tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  const url = tab.url ?? '';
  if (isTryPage(url)) return callTryPage();
  const { stored } = await loadStored(areas);
  const decision = decideFor(url, stored);
  if (decision.state === 'whitelisted') return showNotice(tab.id, 'whitelisted');
  const outcome = await openIn({ tabId: tab.id, url, incognito: tab.incognito }, stored, 'person');
  if (!outcome && (await isStillThere(tab.id, tab.url))) await showNotice(tab.id, 'forbidden');
}

/** Whether a tab still shows the page on which the click was: one that has gone meanwhile is no forbidden one. */
async function isStillThere(tabId: number, url: string | undefined): Promise<boolean> {
  const now = await browser.tabs.get(tabId).catch(() => undefined);
  return now !== undefined && now.url === url && now.status !== 'loading';
}

/** Opens the reader whatever the list says, because a person has just seen what it says. Null: the browser forbids it. */
export async function readTabOnce(tabId: number): Promise<ReaderOutcome | null> {
  const { url = '', incognito } = await browser.tabs.get(tabId);
  const { stored } = await loadStored(areas);
  return (await openIn({ tabId, url, incognito }, stored, 'person')) ?? null;
}

/** Whether the reader may open by itself at an address: it may be a story's, the list says so, nobody has left it there. */
export async function mayOpen(shelf: Shelf, url: string): Promise<boolean> {
  if (!mayBeStory(new URL(url))) return false;
  const { stored } = await loadStored(areas);
  const { sites, everywhere } = withAccessOnly(stored, await grantedOrigins());
  return decide(url, indexSites(sites, { everywhere })).policy === 'auto' && !(await wasClosed(shelf, url));
}

/** The watcher found an article on a site that opens by itself. Whether it opened. */
export async function openByItself(place: Place): Promise<boolean> {
  const { tabId, url } = place;
  if (!(await mayOpen(shelfOf(place), url))) return false;
  const { stored } = await loadStored(areas);
  const outcome = await openIn(place, stored, 'itself');
  if (outcome?.state !== 'opened') return false;
  await rememberOpened(shelfOf(place), tabId, url);
  return true;
}

/** A link was followed out of the reader, and it is to go on reading where it leads. */
export async function openAfterLink(place: Place): Promise<void> {
  const { url } = place;
  const { stored } = await loadStored(areas);
  if (!resolveSettings(stored.settings).followLinks || decideFor(url, stored).state === 'whitelisted') return;
  await openIn(place, stored, 'itself');
}

/** What the list says of an address. */
export function decideFor(url: string, stored: Stored): Decision {
  return decide(url, indexSites(stored.sites, { everywhere: resolveSettings(stored.settings).everywhere }));
}

async function openIn(
  place: Place,
  stored: Stored,
  askedBy: ReaderContext['askedBy'],
): Promise<ReaderOutcome | undefined> {
  const { tabId, url } = place;
  const outcome = await toggleReader(tabId, {
    settings: resolveSettings(stored.settings),
    site: readerSite(url, decideFor(url, stored), stored),
    askedBy,
    position: url ? await getPosition(tabId, url) : null,
  });
  if (askedBy === 'person' && url && outcome?.state === 'opened') await forgetClosed(shelfOf(place), url);
  if (askedBy === 'person' && url && outcome?.state === 'closed') await rememberClosed(shelfOf(place), url);
  return outcome;
}
