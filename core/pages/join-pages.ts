import type { PageLink, Pagination, ReadResult } from '../article.ts';
import { stepBetween } from '../page/page-number.ts';
import { parsePage } from '../text/parse.ts';
import { appendGap, appendPage, type Clean } from './append-page.ts';

type Story = Extract<ReadResult, { ok: true }>;

/** A page of a split story that is being brought. */
export interface JoinStep {
  readonly page: number;
  readonly pages: number | null;
}

/**
 * The story with what could be brought of its following pages, and number and address of the first one that is missing. `gaps`:
 * later ones came all the same, and a link stands where it would be.
 */
export interface Joined {
  readonly story: Story;
  readonly state: 'whole' | 'failed' | 'gaps' | 'cancelled';
  readonly page: number | null;
  readonly next: string | null;
}

/** No story has more pages than a person would leaf through. */
const MOST = 30;
const PATIENCE = 20_000;
const LARGEST = 20_000_000;

/** What joining needs of the world around it. */
export interface JoinWorld {
  fetch(address: string, init: RequestInit): Promise<Response>;
  /** Reads a page that was fetched from this address. */
  read(page: Document, url: URL): Promise<ReadResult>;
  /** What the line above a page says. */
  label(page: number): string;
  /** What the link in the place of a missing page says. */
  open(page: number): string;
  readonly clean: Clean;
  readonly signal: AbortSignal;
  onStep(step: JoinStep): void;
}

/**
 * Brings the following pages of a split story, one after another, in the page's own session and from its origin alone,
 * and puts them behind it. Where a page fails, the next one that is known is tried, and a link stands in the place of the
 * missing one; a second failure in a row ends it. No page comes twice, none of another story comes. What is there stays.
 */
export async function joinPages(first: Story, world: JoinWorld): Promise<Joined> {
  const begin = new URL(first.article.url);
  const known = new KnownPages(first);
  const pages = first.pagination?.pages ?? null;
  let story = first;
  let missing: number | null = null;
  let skipped: number | null = null;
  let gaps = false;
  let page = known.after(first.pagination?.page ?? 1);
  const end = (state: Joined['state'], at: number | null): Joined => ({
    story: { ...story, pagination: first.pagination && { ...first.pagination, ...known.from(at) } },
    state,
    page: at,
    next: known.from(at).next,
  });
  for (let count = 1; page !== null && count < MOST; count++) {
    world.onStep({ page, pages });
    const read = await readPage({ page, url: known.address(page) }, begin, world);
    if (world.signal.aborted) return end('cancelled', missing ?? page);
    if (read) {
      if (skipped !== null) story = appendGap(story, known.address(skipped), world.open(skipped), world.clean);
      gaps ||= skipped !== null;
      skipped = null;
      known.learn(read);
      story = appendPage(story, read, world.label(page), world.clean);
    } else {
      missing ??= page;
      if (skipped !== null) break;
      skipped = page;
    }
    page = known.after(page);
  }
  const at = missing ?? page;
  return end(at === null ? 'whole' : gaps ? 'gaps' : 'failed', at);
}

/** Where the pages of a story are, as far as its pages have told. */
class KnownPages {
  #addresses = new Map<number, string>();

  constructor(first: Story) {
    this.learn(first);
  }

  learn({ pagination }: Story): void {
    for (const { page, url } of pagination?.later ?? []) if (!this.#addresses.has(page)) this.#addresses.set(page, url);
  }

  /** The next page that is known after this one. */
  after(page: number): number | null {
    const later = [...this.#addresses.keys()].filter(number => number > page);
    return later.length > 0 ? Math.min(...later) : null;
  }

  address(page: number): string {
    return this.#addresses.get(page) ?? '';
  }

  /** Where joining would go on. */
  from(page: number | null): Pick<Pagination, 'next' | 'later'> {
    const numbers = page === null ? [] : [...this.#addresses.keys()].filter(number => number >= page);
    const later = numbers.sort((a, b) => a - b).map(number => ({ page: number, url: this.address(number) }));
    return { next: later[0]?.url ?? null, later };
  }
}

async function readPage({ page, url: address }: PageLink, begin: URL, world: JoinWorld): Promise<Story | null> {
  const url = new URL(address);
  if (url.origin !== begin.origin) return null;
  try {
    const signal = AbortSignal.any([world.signal, AbortSignal.timeout(PATIENCE)]);
    const response = await world.fetch(url.href, { credentials: 'same-origin', signal });
    const landed = new URL(response.url || url.href);
    if (!response.ok || (landed.href !== url.href && stepBetween(begin, landed)?.to !== page)) return null;
    if (!/html/i.test(response.headers.get('content-type') ?? '')) return null;
    const markup = await response.text();
    if (markup.length > LARGEST) return null;
    const result = await world.read(parsePage(markup), landed);
    return result.ok ? result : null;
  } catch {
    return null;
  }
}
