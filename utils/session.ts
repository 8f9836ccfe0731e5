import { browser } from '#imports';
import type { ClutterKind } from '../core/article.ts';
import { isRecord } from '../core/settings.ts';
import { pending } from './pending.ts';

/**
 * Where something is kept until the browser closes, never on disk. What comes from private windows stands apart, and
 * goes with the last of them.
 */
export type Shelf = 'session' | 'private';

/** Addresses are kept only as fingerprints. */
interface Session {
  /** Makes the fingerprints of this session useless in the next. */
  readonly salt: string;
  /** Addresses where a person left the reader, so that it does not open by itself there again. */
  readonly closed: readonly string[];
  /** The place in a story, by tab and address. Never of private windows. */
  readonly positions: Readonly<Record<string, number>>;
  /** What the last reading in a tab removed, and at which address. */
  readonly removed: Readonly<Record<string, Reading>>;
  /** The address in a tab where the reader last opened by itself, for noticing that "Back" left it. */
  readonly openedAt: Readonly<Record<string, string>>;
}

export type RemovedCounts = Partial<Record<ClutterKind, number>>;

interface Reading {
  readonly at: string;
  readonly counts: RemovedCounts;
}

/** Whether something is to stand apart with what comes from private windows. */
export function shelfOf({ incognito }: { readonly incognito: boolean }): Shelf {
  return incognito ? 'private' : 'session';
}

const MOST_CLOSED = 1000;
const MOST_POSITIONS = 200;

let last: Promise<void> = Promise.resolve();

/** A person left the reader at an address: it does not open by itself there again in this session. */
export function rememberClosed(shelf: Shelf, url: string): Promise<void> {
  return change(shelf, async session => {
    const mark = await fingerprint(session.salt, url);
    return { ...session, closed: [...session.closed.filter(other => other !== mark), mark].slice(-MOST_CLOSED) };
  });
}

export async function wasClosed(shelf: Shelf, url: string): Promise<boolean> {
  const session = await load(shelf);
  return session.closed.includes(await fingerprint(session.salt, url));
}

/** A person asked for the reader at an address, so what was remembered against it no longer holds. */
export function forgetClosed(shelf: Shelf, url: string): Promise<void> {
  return change(shelf, async session => {
    const mark = await fingerprint(session.salt, url);
    return { ...session, closed: session.closed.filter(other => other !== mark) };
  });
}

/** Keeps the place in a story; nothing of a private window. */
export async function savePosition(shelf: Shelf, tabId: number, url: string, position: number): Promise<void> {
  if (shelf === 'private') return;
  await change(shelf, async session => {
    const mark = await fingerprint(session.salt, `${tabId} ${url}`);
    const { [mark]: _old, ...others } = session.positions;
    const kept = Object.entries(others).slice(-MOST_POSITIONS + 1);
    return { ...session, positions: { ...Object.fromEntries(kept), [mark]: position } };
  });
}

export async function getPosition(tabId: number, url: string): Promise<number | null> {
  const session = await load('session');
  return session.positions[await fingerprint(session.salt, `${tabId} ${url}`)] ?? null;
}

export function saveRemoved(shelf: Shelf, tabId: number, url: string, counts: RemovedCounts): Promise<void> {
  return change(shelf, async session => {
    const at = await fingerprint(session.salt, url);
    return { ...session, removed: { ...session.removed, [tabId]: { at, counts } } };
  });
}

/** What the reading of an address in a tab removed; null where another page was read there last, or none. */
export async function getRemoved(tabId: number, url: string): Promise<RemovedCounts | null> {
  for (const shelf of ['session', 'private'] as const) {
    const { salt, removed } = await load(shelf);
    const reading = removed[tabId];
    if (reading && reading.at === (await fingerprint(salt, url))) return reading.counts;
  }
  return null;
}

/** The reader opened by itself in a tab. */
export function rememberOpened(shelf: Shelf, tabId: number, url: string): Promise<void> {
  return change(shelf, async session => {
    const mark = await fingerprint(session.salt, url);
    return { ...session, openedAt: { ...session.openedAt, [tabId]: mark } };
  });
}

/** A tab arrived at an address by "Back" or "Forward": if the reader had opened before it, that was a "no". */
export function noteReturn(shelf: Shelf, tabId: number, url: string): Promise<void> {
  return change(shelf, async session => {
    const opened = session.openedAt[tabId];
    if (!opened || opened === (await fingerprint(session.salt, url))) return session;
    const { [tabId]: _left, ...openedAt } = session.openedAt;
    return { ...session, openedAt, closed: [...session.closed, opened].slice(-MOST_CLOSED) };
  });
}

/** The tab is gone, and what was known of it goes; with the last private one, everything that was known of those. */
export async function forgetTab(tabId: number): Promise<void> {
  await pending.forgetAsker(tabId);
  await change('session', session => withoutTab(session, tabId));
  const items = await browser.storage.session.get('private').catch(() => ({}));
  if (!('private' in items)) return;
  const tabs = await browser.tabs.query({});
  if (tabs.some(tab => tab.incognito && tab.id !== tabId))
    await change('private', session => withoutTab(session, tabId));
  else await clear('private');
}

function withoutTab(session: Session, tabId: number): Session {
  const { [tabId]: _counts, ...removed } = session.removed;
  const { [tabId]: _opened, ...openedAt } = session.openedAt;
  return { ...session, removed, openedAt };
}

/** How much is kept, for the page that says so. */
export async function countSession(): Promise<{ closed: number; positions: number; readings: number }> {
  const shelves = [await load('session'), await load('private')];
  const count = (items: (session: Session) => object) =>
    shelves.reduce((all, session) => all + Object.keys(items(session)).length, 0);
  return {
    closed: count(({ closed }) => closed),
    positions: count(({ positions }) => positions),
    readings: count(({ removed }) => removed),
  };
}

export async function clearSession(): Promise<void> {
  await clear('session');
  await clear('private');
}

async function load(shelf: Shelf): Promise<Session> {
  const items: Record<string, unknown> = await browser.storage.session.get(shelf).catch(() => ({}));
  const kept = isRecord(items[shelf]) ? items[shelf] : {};
  return {
    salt: typeof kept.salt === 'string' && kept.salt !== '' ? kept.salt : crypto.randomUUID(),
    closed: Array.isArray(kept.closed) ? kept.closed.filter(isText) : [],
    positions: only(kept.positions, (value): value is number => Number.isSafeInteger(value)),
    removed: only(kept.removed, isReading),
    openedAt: only(kept.openedAt, isText),
  };
}

function isReading(value: unknown): value is Reading {
  return isRecord(value) && isText(value.at) && isRecord(value.counts);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function only<T>(record: unknown, fits: (value: unknown) => value is T): Record<string, T> {
  const entries = Object.entries(isRecord(record) ? record : {});
  return Object.fromEntries(entries.filter((entry): entry is [string, T] => fits(entry[1])));
}

function change(shelf: Shelf, edit: (session: Session) => Session | Promise<Session>): Promise<void> {
  return inTurn(async () => browser.storage.session.set({ [shelf]: await edit(await load(shelf)) }));
}

function clear(shelf: Shelf): Promise<void> {
  return inTurn(() => browser.storage.session.remove(shelf));
}

/** Never fails: all of it is a convenience, and what cannot be kept is forgotten. */
function inTurn(step: () => Promise<void>): Promise<void> {
  last = last.then(step).catch(() => undefined);
  return last;
}

async function fingerprint(salt: string, text: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${salt} ${text.replace(/#.*$/, '')}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.subarray(0, 12), byte => byte.toString(16).padStart(2, '0')).join('');
}
