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

/** The part of `storage.session` that is used here, so that tests can bring their own. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Access that is given later than this, in the browser's settings perhaps, is no answer to the wish; milliseconds. */
const LAPSE = 10 * 60_000;
const KEY = 'pending';

/** The one wish that waits for the browser's answer, kept in `area`; `now` gives milliseconds since 1970. */
export class PendingStates {
  constructor(
    readonly area: SessionArea,
    readonly now: () => number,
  ) {}

  /** The wish that still waits, or null. */
  async get(): Promise<PendingState | null> {
    const items: Record<string, unknown> = await this.area.get(KEY).catch(() => ({}));
    const kept = items[KEY] as Kept | undefined;
    return isRecord(kept) && this.now() - kept.at < LAPSE ? kept : null;
  }

  /** Keeps a wish until the browser's question is answered, the asking tab is closed, or it lapses; null forgets it. */
  async set(wish: PendingState | null): Promise<void> {
    if (!wish) return this.area.remove(KEY);
    const before = await this.get();
    const asker = wish.asker ?? (before?.domain === wish.domain ? before.asker : undefined);
    await this.area.set({ [KEY]: { ...wish, asker, at: this.now() } satisfies Kept });
  }

  /**
   * Access was given: the wish that this answers, which is done with then. Null where nobody waits for it. A wish that
   * has lapsed is forgotten; one that still lacks its access waits on.
   */
  async take(isAnswered: (domain: string | null) => boolean): Promise<PendingState | null> {
    const wish = await this.get();
    if (wish && !isAnswered(wish.domain)) return null;
    await this.set(null);
    return wish;
  }

  /** A tab was closed: if it was the one that asked, nobody waits for an answer any more. */
  async forgetAsker(tabId: number): Promise<void> {
    const wish = await this.get();
    if (wish?.asker === tabId) await this.set(null);
  }
}
