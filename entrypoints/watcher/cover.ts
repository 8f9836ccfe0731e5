/** Under this symbol the script before the watcher leaves the paper's colours, [light] or [light, dark]. */
const PAPER = Symbol.for('clearstory.paper');

/** Longer than this the page is never hidden, whatever happens; milliseconds. */
const LIMIT = 1000;

/** Hides the page behind the reader's paper until it is lifted or the limit is over. The result lifts it. */
export function coverPage(page: Document): () => void {
  const [light = '#fff', dark = light] = (globalThis as Record<symbol, string[] | undefined>)[PAPER] ?? [];
  const paper = matchMedia('(prefers-color-scheme:dark)').matches ? dark : light;
  const cover = page.createElement('div');
  const style = `all:initial;position:fixed;inset:0;z-index:2147483647;background:${paper};`;
  cover.style.cssText = style.replaceAll(';', '!important;');
  page.documentElement?.append(cover);
  const lift = () => cover.remove();
  setTimeout(lift, LIMIT);
  return lift;
}
