import { browser } from '#imports';

/** A page that takes longer than this to come is not followed any more, in milliseconds. */
const PATIENCE = 25_000;

/** Ends the waiting for a tab. */
const waiting = new Map<number, (arrived: string | null) => void>();

/**
 * Waits until a tab has come to a page by a link that was followed in it: the address of that page, which a redirection
 * may have made another than the link's. Null when it takes too long, or the browser does not say. It listens only for
 * as long: a listener that stands all the time would wake the background at every page of every tab.
 */
export function arrival(tabId: number, from: string): Promise<string | null> {
  forgetArrival(tabId);
  return new Promise(resolve => {
    let leaving = false;
    const isElsewhere = (url: string | undefined) => url !== undefined && pageOf(url) !== pageOf(from);
    const end = (arrived: string | null) => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(onUpdated);
      waiting.delete(tabId);
      resolve(arrived);
    };
    const onUpdated = (
      updated: number,
      { status }: { status?: string | undefined },
      tab: { url?: string | undefined },
    ) => {
      if (updated !== tabId) return;
      if (status === 'loading') leaving = true;
      // Word of the click may come when the tab is on its way already, or even there.
      if (status === 'complete' && (leaving || isElsewhere(tab.url))) end(tab.url ?? null);
    };
    const timer = setTimeout(() => end(null), PATIENCE);
    waiting.set(tabId, end);
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.get(tabId).then(
      tab => isElsewhere(tab.url) && onUpdated(tabId, tab, tab),
      () => end(null),
    );
  });
}

/** An address without the place in its page. */
function pageOf(url: string): string {
  return url.replace(/#.*/s, '');
}

/** The link led to no page: it was a file to save perhaps, and the tab goes on by itself. */
export function forgetArrival(tabId: number): void {
  waiting.get(tabId)?.(null);
}

/** Whether a link may be followed in the reader: to another page of the very same origin. */
export function mayFollow(from: string, to: unknown): to is string {
  if (typeof to !== 'string' || !URL.canParse(to)) return false;
  const [here, there] = [new URL(from), new URL(to)];
  return there.origin === here.origin && there.pathname + there.search !== here.pathname + here.search;
}
