import { copyCleanly } from '../copy-cleanly.ts';
import type { StoryDom } from '../story-dom.ts';
import type { PartContext } from './part.ts';

/**
 * What is selected in the reader is copied as clean text and plain markup: the browser's own way takes the reader's
 * colours, buttons and invisible hyphens along. "Select all" selects the story; by itself it would take the page, which
 * is beneath the reader and of which nothing can be copied.
 */
export function cleanCopies({ holder }: StoryDom, { signal }: PartContext): void {
  const reader = holder.closest<HTMLElement>('.reader') ?? holder;
  const onCopy = (event: ClipboardEvent) => {
    if (event.isTrusted && !isField(event.target)) copyCleanly(event, holder);
  };
  const onKey = (event: KeyboardEvent) => {
    const isSelectAll =
      event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (!isSelectAll || !event.isTrusted || isField(event.target)) return;
    event.preventDefault();
    const all = holder.closest('.column') ?? holder;
    holder.ownerDocument.getSelection()?.setBaseAndExtent(all, 0, all, all.childNodes.length);
  };
  reader.addEventListener('copy', onCopy, { signal });
  reader.addEventListener('keydown', onKey, { signal });
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, select, textarea');
}
