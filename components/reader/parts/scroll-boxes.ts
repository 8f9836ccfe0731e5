import { columnsOf, markLongCells } from '../../../core/text/table-cells.ts';
import type { StoryDom } from '../story-dom.ts';
import type { PartContext } from './part.ts';

/** Gives tables a box of their own to scroll in, and makes every box that does scroll reachable by keyboard. */
export function boxWideParts(story: StoryDom, { t, signal }: PartContext): void {
  const watcher = new ResizeObserver(entries => {
    for (const { target } of entries)
      nameIfItScrolls(
        target,
        target.localName === 'pre'
          ? t('code')
          : target.querySelector('caption')?.textContent.trim() || t('scrollsSideways'),
      );
  });
  signal.addEventListener('abort', () => watcher.disconnect());
  for (const element of story.elements) {
    if (element.matches('pre:not([data-verse])')) {
      element.toggleAttribute('data-line', !element.textContent.trim().includes('\n'));
      watcher.observe(element);
    }
    if (element.matches('table') && !element.parentElement?.closest('table')) watcher.observe(wrap(element));
  }
}

function wrap(table: Element): Element {
  const box = table.ownerDocument.createElement('div');
  box.className = 'scrollbox';
  box.style.setProperty('--columns', String(columnsOf(table)));
  markLongCells(table);
  table.before(box);
  box.append(table);
  return box;
}

function nameIfItScrolls(box: Element, name: string): void {
  const scrolls = box.scrollWidth > box.clientWidth + 1;
  box.toggleAttribute('data-scrolls', scrolls);
  const said = { tabindex: '0', role: 'group', 'aria-label': name };
  for (const [attribute, value] of Object.entries(said))
    if (scrolls) box.setAttribute(attribute, value);
    else box.removeAttribute(attribute);
}
