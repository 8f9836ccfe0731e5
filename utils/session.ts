import { browser } from '#imports';
import type { ClutterKind } from '../core/article.ts';
import { isRecord } from '../core/settings.ts';
import type { SiteState } from '../core/sites/site.ts';

/** Gone when the browser closes, and never written to disk. Addresses are kept only as fingerprints. */
interface Session {
  /** Makes the fingerprints of this session useless in the next. */
  readonly salt: string;
  /** Addresses where a person left the reader, so that it does not open by itself there again. */
  readonly closed: readonly string[];
  /** The place in a story, by tab and address. */
  readonly positions: Readonly<Record<string, number>>;
  /** What the last reading in a tab removed. */
  readonly removed: Readonly<Record<string, RemovedCounts>>;
  /** What is to become of a site as soon as the browser's question has been answered. */
  readonly pending: PendingState | null;
  /** The address in a tab where the reader last opened by itself, for noticing that "Back" left it. */
  readonly openedAt: Readonly<Record<string, string>>;
}

export type RemovedCounts = Partial<Record<ClutterKind, number>>;

export interface PendingState {
  /** Null: the default for all sites. */
  readonly domain: string | null;
  readonly state: SiteState;
  /** The entry that has decided until now, or null. */
  readonly decidedBy: string | null;
}

const MOST_CLOSED = 1000;
const MOST_POSITIONS = 200;
const KEY = 'session';

let last: Promise<unknown> = Promise.resolve();

/** A wish that the browser's answer has been waited for. */
export async function getPending(): Promise<PendingState | null> {
  return (await load()).pending;
}

export function setPending(pending: PendingState | null): Promise<void> {
  return change(session => ({ ...session, pending }));
}

/** A person left the reader at an address: it does not open by itself there again in this session. */
export function rememberClosed(url: string): Promise<void> {
  return change(async session => {
    const mark = await fingerprint(session.salt, url);
    return { ...session, closed: [...session.closed.filter(other => other !== mark), mark].slice(-MOST_CLOSED) };
  });
}

export async function wasClosed(url: string): Promise<boolean> {
  const session = await load();
  return session.closed.includes(await fingerprint(session.salt, url));
}

/** A person asked for the reader at an address, so what was remembered against it no longer holds. */
export function forgetClosed(url: string): Promise<void> {
  return change(async session => {
    const mark = await fingerprint(session.salt, url);
    return { ...session, closed: session.closed.filter(other => other !== mark) };
  });
}

export function savePosition(tabId: number, url: string, position: number): Promise<void> {
  return change(async session => {
    const mark = await fingerprint(session.salt, `${tabId} ${url}`);
    const { [mark]: _old, ...others } = session.positions;
    const kept = Object.entries(others).slice(-MOST_POSITIONS + 1);
    return { ...session, positions: { ...Object.fromEntries(kept), [mark]: position } };
  });
}

export async function getPosition(tabId: number, url: string): Promise<number | null> {
  const session = await load();
  return session.positions[await fingerprint(session.salt, `${tabId} ${url}`)] ?? null;
}

export function saveRemoved(tabId: number, counts: RemovedCounts): Promise<void> {
  return change(session => ({ ...session, removed: { ...session.removed, [tabId]: counts } }));
}

export async function getRemoved(tabId: number): Promise<RemovedCounts | null> {
  return (await load()).removed[tabId] ?? null;
}

/** The reader opened by itself in a tab. */
export function rememberOpened(tabId: number, url: string): Promise<void> {
  return change(async session => {
    const mark = await fingerprint(session.salt, url);
    return { ...session, openedAt: { ...session.openedAt, [tabId]: mark } };
  });
}

/** A tab arrived at an address by "Back" or "Forward": if the reader had opened before it, that was a "no". */
export function noteReturn(tabId: number, url: string): Promise<void> {
  return change(async session => {
    const opened = session.openedAt[tabId];
    if (!opened || opened === (await fingerprint(session.salt, url))) return session;
    const { [tabId]: _left, ...openedAt } = session.openedAt;
    return { ...session, openedAt, closed: [...session.closed, opened].slice(-MOST_CLOSED) };
  });
}

/** The tab is gone, and what was known of it goes. */
export function forgetTab(tabId: number): Promise<void> {
  return change(session => {
    const { [tabId]: _counts, ...removed } = session.removed;
    const { [tabId]: _opened, ...openedAt } = session.openedAt;
    return { ...session, removed, openedAt };
  });
}

/** How much is kept, for the page that says so. */
export async function countSession(): Promise<{ closed: number; positions: number; readings: number }> {
  const { closed, positions, removed } = await load();
  return {
    closed: closed.length,
    positions: Object.keys(positions).length,
    readings: Object.keys(removed).length,
  };
}

/** True the first time it is asked since the browser or the extension was started. */
export async function isFirstWake(): Promise<boolean> {
  try {
    const { awake } = await browser.storage.session.get('awake');
    if (!awake) await browser.storage.session.set({ awake: true });
    return !awake;
  } catch {
    return true;
  }
}

export async function clearSession(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

async function load(): Promise<Session> {
  const items: Record<string, unknown> = await browser.storage.session.get(KEY).catch(() => ({}));
  const kept = isRecord(items[KEY]) ? items[KEY] : {};
  return {
    salt: typeof kept.salt === 'string' && kept.salt !== '' ? kept.salt : crypto.randomUUID(),
    closed: Array.isArray(kept.closed) ? kept.closed.filter(isText) : [],
    positions: only(kept.positions, (value): value is number => Number.isSafeInteger(value)),
    removed: only(kept.removed, (value): value is RemovedCounts => isRecord(value)),
    pending: isRecord(kept.pending) ? (kept.pending as unknown as PendingState) : null,
    openedAt: only(kept.openedAt, isText),
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function only<T>(record: unknown, fits: (value: unknown) => value is T): Record<string, T> {
  const entries = Object.entries(isRecord(record) ? record : {});
  return Object.fromEntries(entries.filter((entry): entry is [string, T] => fits(entry[1])));
}

/** Never fails: all of it is a convenience, and what cannot be kept is forgotten. */
function change(edit: (session: Session) => Session | Promise<Session>): Promise<void> {
  const next = last.then(async () => browser.storage.session.set({ [KEY]: await edit(await load()) }));
  const done = next.catch(() => undefined);
  last = done;
  return done;
}

async function fingerprint(salt: string, text: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${salt} ${text.replace(/#.*$/, '')}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.subarray(0, 12), byte => byte.toString(16).padStart(2, '0')).join('');
}
