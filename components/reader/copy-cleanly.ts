import { undressAll } from '../../core/export/copy-story.ts';
import { plainText } from '../../core/export/plain-text.ts';

/** Has what is selected in the story copied as plain text and plain markup, without what the reader has added to it. */
export function copyCleanly(event: ClipboardEvent, holder: HTMLElement): void {
  const range = selectedRange(holder);
  if (!range || !event.clipboardData) return;
  const copy = document.implementation.createHTMLDocument('');
  copy.body.append(copy.importNode(range.cloneContents(), true));
  undressAll(copy.body);
  event.clipboardData.setData('text/plain', plainText(copy.body));
  event.clipboardData.setData('text/html', copy.body.innerHTML);
  event.preventDefault();
  event.stopPropagation();
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
