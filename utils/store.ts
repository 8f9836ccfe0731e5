import { fitsSync, type Items, isStoredKey, packStored, type SetAside, unpackStored } from '../core/pack.ts';
import { applyChange, type Change, type Stored } from '../core/stored.ts';

/** The part of a storage area that is used here, so that tests can bring their own. */
export interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

export interface Areas {
  readonly sync: Area;
  readonly local: Area;
}

/** What is stored and where: `local` when it is more than may be synced, or the browser does not sync. */
export interface Loaded {
  readonly stored: Stored;
  readonly where: 'sync' | 'local';
  /** Values that could not be used, now and before; kept until the user deletes them. */
  readonly aside: readonly SetAside[];
}

/** In `local`: that the other items there are the ones that hold. */
const WHERE = 'where';
/** In `local`: what could not be used. */
const ASIDE = 'aside';
const MOST_ASIDE = 50;
/** How often an area that does not answer is asked before it counts as one that the browser does not have. */
const TRIES = 3;
/** After this, what the browser refused to sync is offered again: it counts changes by the minute. In milliseconds. */
const AGAIN = 70_000;

/** Reads everything. Never fails: what cannot be read counts as not there. */
export async function loadStored(areas: Areas): Promise<Loaded> {
  const { loaded } = await read(areas);
  return loaded;
}

/**
 * The one writer. Applies changes one after another, each to what is stored then, so that two that come at once are
 * both kept. Only one context may make one: the background. What the browser refuses to sync although it would fit is
 * kept in `local`, and offered once more `later`.
 */
export function makeWriter(
  areas: Areas,
  later: (step: () => void) => void = step => setTimeout(step, AGAIN),
): (change: Change) => Promise<Stored> {
  let last: Promise<unknown> = Promise.resolve();
  let offers = false;
  const inTurn = (change: Change, refused: () => void) => {
    const next = last.then(() => write(areas, change, refused));
    last = next.catch(() => undefined);
    return next;
  };
  const offerLater = () => {
    if (offers) return;
    offers = true;
    later(() => {
      offers = false;
      inTurn({ do: 'set-settings', choice: {} }, () => undefined).catch(() => undefined);
    });
  };
  return change => inTurn(change, offerLater);
}

/** Forgets what was set aside. */
export async function clearAside(areas: Areas): Promise<void> {
  await areas.local.remove([ASIDE]);
}

async function read(areas: Areas): Promise<{ loaded: Loaded; items: Items; local: Items }> {
  const local = await getAll(areas.local);
  const where = local[WHERE] === 'local' ? 'local' : 'sync';
  const all = where === 'local' ? local : await getAll(areas.sync);
  const items = Object.fromEntries(Object.entries(all).filter(([key]) => isStoredKey(key)));
  const { stored, aside } = unpackStored(items);
  const before = Array.isArray(local[ASIDE]) ? (local[ASIDE] as SetAside[]) : [];
  return { loaded: { stored, where, aside: joinAside(before, aside) }, items, local };
}

async function getAll(area: Area): Promise<Record<string, unknown>> {
  for (let tries = 0; tries < TRIES; tries++) {
    try {
      return await area.get(null);
    } catch {
      // Once more: what is taken for empty is overwritten by the next change.
    }
  }
  return {};
}

async function write(areas: Areas, change: Change, refused: () => void): Promise<Stored> {
  const { loaded, items: before, local } = await read(areas);
  const stored = applyChange(loaded.stored, change);
  const items = packStored(stored);
  // Before the bad value is overwritten.
  if (loaded.aside.length > 0) await areas.local.set({ [ASIDE]: loaded.aside });
  if (fitsSync(items)) {
    if (await tryToSync(areas, items, before, loaded.where)) {
      if (loaded.where === 'local') await areas.local.remove([WHERE, ...Object.keys(local).filter(isStoredKey)]);
      return stored;
    }
    refused();
  }
  const gone = Object.keys(local).filter(key => isStoredKey(key) && !(key in items));
  await areas.local.set({ ...items, [WHERE]: 'local' });
  if (gone.length > 0) await areas.local.remove(gone);
  return stored;
}

/** False where the browser refuses: too much, too often, or it does not sync at all. */
async function tryToSync(areas: Areas, items: Items, before: Items, where: 'sync' | 'local'): Promise<boolean> {
  try {
    const old = where === 'sync' ? before : await areas.sync.get(null);
    const gone = Object.keys(old).filter(key => isStoredKey(key) && !(key in items));
    const changed = Object.entries(items).filter(([key, value]) => JSON.stringify(old[key]) !== JSON.stringify(value));
    if (changed.length > 0) await areas.sync.set(Object.fromEntries(changed));
    if (gone.length > 0) await areas.sync.remove(gone);
    return true;
  } catch {
    return false;
  }
}

function joinAside(before: readonly SetAside[], now: readonly SetAside[]): readonly SetAside[] {
  const known = new Set(before.map(each => JSON.stringify(each)));
  return [...before, ...now.filter(each => !known.has(JSON.stringify(each)))].slice(-MOST_ASIDE);
}
