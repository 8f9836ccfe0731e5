import type { Translate } from '../../../core/messages.ts';
import type { EnhanceContext } from '../enhance.ts';
import type { StoryDom } from '../story-dom.ts';

/** Gives tables a box of their own to scroll in, and makes every box that does scroll reachable by keyboard. */
export function boxWideParts(story: StoryDom, { t, signal }: EnhanceContext): void {
  const watcher = new ResizeObserver(entries => {
    for (const { target } of entries) nameIfItScrolls(target, t);
  });
  signal.addEventListener('abort', () => watcher.disconnect());
  for (const element of story.elements) {
    if (element.matches('pre:not([data-verse])')) watcher.observe(element);
    if (element.matches('table') && !element.parentElement?.closest('table')) watcher.observe(wrap(element));
  }
}

function wrap(table: Element): Element {
  const box = table.ownerDocument.createElement('div');
  box.className = 'scrollbox';
  table.before(box);
  box.append(table);
  return box;
}

function nameIfItScrolls(box: Element, t: Translate): void {
  const scrolls = box.scrollWidth > box.clientWidth + 1;
  box.toggleAttribute('data-scrolls', scrolls);
  if (!scrolls) {
    for (const name of ['tabindex', 'role', 'aria-label']) box.removeAttribute(name);
    return;
  }
  box.setAttribute('tabindex', '0');
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', box.querySelector('caption')?.textContent.trim() || t('scrollsSideways'));
}
