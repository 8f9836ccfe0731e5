import { onTrusted } from '../../core/page/live.ts';
import { whenRooted } from '../../core/page/root.ts';

/** How long to wait for the rest of a page of which something can be seen, in milliseconds. */
const PATIENCE = 10_000;

/** Waits until the page's markup is complete, so that no late paragraph is missed. False when it does not come. */
export async function whenLoaded(page: Document, signal: AbortSignal): Promise<boolean> {
  if (page.readyState !== 'loading') return true;
  return new Promise(resolve => {
    const ending = new AbortController();
    const end = () => {
      ending.abort();
      resolve(page.readyState !== 'loading');
    };
    onTrusted(page, 'readystatechange', end, { signal: ending.signal });
    signal.addEventListener('abort', end, { signal: ending.signal });
    // Before that there is nothing on the screen yet: how long it takes is between the browser and the site.
    whenRooted(page, ending.signal, () => {
      const timer = setTimeout(end, PATIENCE);
      ending.signal.addEventListener('abort', () => clearTimeout(timer));
    });
  });
}
