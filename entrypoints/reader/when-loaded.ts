import { onTrusted } from '../../core/page/live.ts';

/** How long to wait for the rest of a page that is still coming in, in milliseconds. */
const PATIENCE = 10_000;

/** Waits until the page's markup is complete, so that no late paragraph is missed. False when it does not come. */
export async function whenLoaded(page: Document, signal: AbortSignal): Promise<boolean> {
  if (page.readyState !== 'loading') return true;
  return new Promise(resolve => {
    const ending = new AbortController();
    const end = () => {
      clearTimeout(timer);
      ending.abort();
      resolve(page.readyState !== 'loading');
    };
    const timer = setTimeout(end, PATIENCE);
    onTrusted(page, 'readystatechange', end, { signal: ending.signal });
    signal.addEventListener('abort', end);
  });
}
