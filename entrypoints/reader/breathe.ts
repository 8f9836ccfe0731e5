/** How long to work before the page gets its turn, in milliseconds. */
const SLICE = 30;

/** Makes what `readArticle` calls between slices of work: mostly it returns at once, and now and then it waits a turn. */
export function makeBreathe(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < SLICE) return undefined;
    return nextTurn().then(() => {
      since = performance.now();
    });
  };
}

/**
 * Waits until the page has had its turn. By a message to ourselves: timers are held back for 4 ms each, and for a second
 * where the tab is not in sight; `scheduler.yield` would come back before the page's own timers.
 */
export function nextTurn(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
