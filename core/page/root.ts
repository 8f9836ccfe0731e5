import { onTrusted } from './live.ts';

/** The root element of a page; null while nothing but its first bytes has come in, and where a script has removed it. */
export function rootOf(page: Document): Element | null {
  return page.documentElement;
}

/** Calls `then` once the page has a root element, or is complete without one; at once where that is so already. */
export function whenRooted(page: Document, signal: AbortSignal, then: () => void): void {
  const heard = new AbortController();
  const look = () => {
    if (!signal.aborted && !rootOf(page) && page.readyState === 'loading') return;
    watcher.disconnect();
    heard.abort();
    if (!signal.aborted) then();
  };
  const watcher = new MutationObserver(look);
  watcher.observe(page, { childList: true });
  onTrusted(page, 'readystatechange', look, { signal: heard.signal });
  signal.addEventListener('abort', look, { signal: heard.signal });
  look();
}
