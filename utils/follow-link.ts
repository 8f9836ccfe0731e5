import { browser } from '#imports';

/** A page that takes longer than this to come is not followed any more, in milliseconds. */
const PATIENCE = 25_000;

/**
 * Waits until a tab has come to the page that its link leads to. False when it goes elsewhere, or takes too long. It
 * listens only for as long: a listener that stands all the time would wake the background at every page of every tab.
 */
export function arrivesAt(tabId: number): Promise<boolean> {
  return new Promise(resolve => {
    let leaving = false;
    const end = (arrived: boolean) => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(onUpdated);
      resolve(arrived);
    };
    const onUpdated = (updated: number, { status }: { status?: string | undefined }) => {
      if (updated !== tabId) return;
      if (status === 'loading') leaving = true;
      if (status === 'complete' && leaving) end(true);
    };
    const timer = setTimeout(() => end(false), PATIENCE);
    browser.tabs.onUpdated.addListener(onUpdated);
  });
}

/** Whether a link may be followed in the reader: to another page of the very same origin. */
export function mayFollow(from: string, to: unknown): to is string {
  if (typeof to !== 'string' || !URL.canParse(to)) return false;
  const [here, there] = [new URL(from), new URL(to)];
  return there.origin === here.origin && there.pathname + there.search !== here.pathname + here.search;
}
