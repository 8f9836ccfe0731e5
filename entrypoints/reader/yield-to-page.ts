/** How long to work before the page gets its turn, in milliseconds. */
const SLICE = 30;

/** Makes what `readArticle` calls between slices of work: mostly it returns at once, and now and then it waits a turn. */
export function makeYieldToPage(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < SLICE) return undefined;
    return nextTurn().then(() => {
      since = performance.now();
    });
  };
}

/**
 * Waits until the page has had its turn. As a task of its own: timers are held back for 4 ms each, and for a second where
 * the tab is not in sight, and `scheduler.yield` would come back before the page's own timers.
 */
export async function nextTurn(): Promise<void> {
  if (typeof globalThis.scheduler?.postTask === 'function') await scheduler.postTask(() => {});
  else await new Promise<void>(resolve => setTimeout(resolve));
}
