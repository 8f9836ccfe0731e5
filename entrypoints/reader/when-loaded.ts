/** How long to wait for the rest of a page that is still coming in, in milliseconds. */
const PATIENCE = 10_000;

/** Waits until the page's markup is complete, so that no late paragraph is missed. False when it does not come. */
export async function whenLoaded(page: Document, signal: AbortSignal): Promise<boolean> {
  if (page.readyState !== 'loading') return true;
  return new Promise(resolve => {
    const end = () => {
      clearTimeout(timer);
      page.removeEventListener('readystatechange', end);
      resolve(page.readyState !== 'loading');
    };
    const timer = setTimeout(end, PATIENCE);
    page.addEventListener('readystatechange', end);
    signal.addEventListener('abort', end);
  });
}
