import type { Joined, JoinStep, Story } from '../../components/reader/reader-props.ts';
import type { Pagination, ReadResult } from '../../core/article.ts';
import { parsePage } from '../../core/finish/parse.ts';
import { takeApart } from '../../core/page/page-number.ts';
import { appendPage } from '../../core/pages/append-page.ts';

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
  readonly signal: AbortSignal;
  onStep(step: JoinStep): void;
}

/**
 * Brings the following pages of a split story, one after another, in the page's own session and from its origin alone,
 * and puts them behind it. A page that fails, comes again or belongs to another story ends it; what is there stays.
 */
export async function joinPages(first: Story, world: JoinWorld): Promise<Joined> {
  const begin = new URL(first.article.url);
  const visited = new Set([plain(begin)]);
  let story = first;
  let next = first.pagination?.next ?? null;
  for (let count = 1; next && count < MOST; count++) {
    const url = new URL(next);
    const page = takeApart(url).page;
    visited.add(plain(url));
    world.onStep({ page, pages: first.pagination?.pages ?? null });
    const read = await readPage(url, begin, world);
    if (world.signal.aborted) return { story, state: 'cancelled', next };
    if (!read) return { story, state: 'failed', next };
    next = read.pagination?.next ?? null;
    if (next && visited.has(plain(new URL(next)))) next = null;
    story = { ...appendPage(story, read, world.label(page)), pagination: rest(first, next) };
  }
  return { story, state: next ? 'failed' : 'whole', next };
}

async function readPage(url: URL, begin: URL, world: JoinWorld): Promise<Story | null> {
  if (url.origin !== begin.origin) return null;
  try {
    const signal = AbortSignal.any([world.signal, AbortSignal.timeout(PATIENCE)]);
    const response = await world.fetch(url.href, { credentials: 'same-origin', signal });
    const landed = new URL(response.url || url.href);
    const sameStory = landed.origin === begin.origin && takeApart(landed).story === takeApart(begin).story;
    if (!response.ok || !sameStory || takeApart(landed).page !== takeApart(url).page) return null;
    if (!/html/i.test(response.headers.get('content-type') ?? '')) return null;
    const markup = await response.text();
    if (markup.length > LARGEST) return null;
    const result = await world.read(pageAt(markup, landed), landed);
    return result.ok ? result : null;
  } catch {
    return null;
  }
}

/** The page as an inert document that resolves its addresses against the one it came from. */
function pageAt(markup: string, url: URL): Document {
  const page = parsePage(markup);
  if (page.querySelector('base[href]')) return page;
  const base = page.createElement('base');
  base.setAttribute('href', url.href);
  page.head.prepend(base);
  return page;
}

/** Where joining would go on. */
function rest(first: Story, next: string | null): Pagination | null {
  return first.pagination && { ...first.pagination, next };
}

function plain(url: URL): string {
  return url.href.replace(/#.*$/s, '');
}
