import { browser } from '#imports';
import { isRecord } from '../core/settings.ts';
import type { SiteState } from '../core/sites/site.ts';

/** What is to become of a site as soon as the browser's question has been answered. */
export interface PendingState {
  /** Null: the default for all sites. */
  readonly domain: string | null;
  readonly state: SiteState;
  /** The entry that has decided until now, or null. */
  readonly decidedBy: string | null;
  /** The tab of ours in which a person is asked; the wish goes with it. */
  readonly asker?: number | undefined;
}

interface Kept extends PendingState {
  /** When it was wished for. */
  readonly at: number;
}

/** Access that is given later than this, in the browser's settings perhaps, is no answer to the wish; milliseconds. */
const LAPSE = 10 * 60_000;
const KEY = 'pending';

/** The wish that the browser's answer is waited for, or null. */
export async function getPending(): Promise<PendingState | null> {
  const items: Record<string, unknown> = await browser.storage.session.get(KEY).catch(() => ({}));
  const kept = items[KEY] as Kept | undefined;
  return isRecord(kept) && Date.now() - kept.at < LAPSE ? kept : null;
}

/** Keeps a wish until the browser's question is answered, the asking tab is closed, or it lapses; null forgets it. */
export async function setPending(wish: PendingState | null): Promise<void> {
  if (!wish) return browser.storage.session.remove(KEY);
  const before = await getPending();
  const asker = wish.asker ?? (before?.domain === wish.domain ? before.asker : undefined);
  await browser.storage.session.set({ [KEY]: { ...wish, asker, at: Date.now() } satisfies Kept });
}

/** A tab was closed: if it was the one that asked, nobody waits for an answer any more. */
export async function forgetPending(tabId: number): Promise<void> {
  const pending = await getPending();
  if (pending?.asker === tabId) await setPending(null);
}
