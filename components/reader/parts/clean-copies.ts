import { undressAll } from '../../../core/export/copy-story.ts';
import { plainText } from '../../../core/export/plain-text.ts';
import type { EnhanceContext } from '../enhance.ts';
import type { StoryDom } from '../story-dom.ts';

/**
 * What is selected in the reader is copied as clean text and plain markup: the browser's own way takes the reader's
 * colours, buttons and invisible hyphens along. "Select all" selects the story; by itself it would take the page, which
 * is beneath the reader and of which nothing can be copied.
 */
export function cleanCopies({ holder }: StoryDom, { signal }: EnhanceContext): void {
  const reader = holder.closest<HTMLElement>('.reader') ?? holder;
  const onCopy = (event: ClipboardEvent) => {
    const range = event.isTrusted && !isField(event.target) ? selectedRange(holder) : null;
    if (!range || !event.clipboardData) return;
    const copy = holder.ownerDocument.implementation.createHTMLDocument('');
    copy.body.append(copy.importNode(range.cloneContents(), true));
    undressAll(copy.body);
    event.clipboardData.setData('text/plain', plainText(copy.body));
    event.clipboardData.setData('text/html', copy.body.innerHTML);
    event.preventDefault();
    event.stopPropagation();
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

/** Chromium's own way of asking a shadow root, from before there was one for all browsers. */
type OldRoot = { getSelection?: () => Selection | null };

function selectedRange(holder: HTMLElement): Range | null {
  const root = holder.getRootNode();
  const selection = holder.ownerDocument.getSelection();
  const range = holder.ownerDocument.createRange();
  if (selection && 'getComposedRanges' in selection && root instanceof ShadowRoot) {
    const [found] = selection.getComposedRanges({ shadowRoots: [root] });
    if (!found || found.collapsed) return null;
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
    return range;
  }
  const old = (root as OldRoot).getSelection?.() ?? selection;
  return old && old.rangeCount > 0 && !old.isCollapsed ? old.getRangeAt(0) : null;
}
