/** How long to work before the page gets its turn, in milliseconds. */
const SLICE = 30;

/** Makes what `readArticle` calls between slices of work: mostly it returns at once, and now and then it waits a turn. */
export function makeBreathe(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE) return;
    await new Promise<void>(resolve => setTimeout(resolve));
    since = performance.now();
  };
}
