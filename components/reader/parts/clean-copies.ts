import { undressAll } from '../../../core/export/copy-story.ts';
import { plainText } from '../../../core/export/plain-text.ts';
import type { EnhanceContext } from '../enhance.ts';
import type { StoryDom } from '../story-dom.ts';

/**
 * What is selected in the story is copied as clean text and plain markup. The browser's own way takes the reader's
 * colours, buttons and invisible hyphens along.
 */
export function cleanCopies({ holder }: StoryDom, { signal }: EnhanceContext): void {
  const onCopy = (event: ClipboardEvent) => {
    const range = event.isTrusted && event.clipboardData ? selectedRange(holder) : null;
    if (!range || !event.clipboardData) return;
    const copy = holder.ownerDocument.implementation.createHTMLDocument('');
    copy.body.append(copy.importNode(range.cloneContents(), true));
    undressAll(copy.body);
    event.clipboardData.setData('text/plain', plainText(copy.body));
    event.clipboardData.setData('text/html', copy.body.innerHTML);
    event.preventDefault();
    event.stopPropagation();
  };
  holder.addEventListener('copy', onCopy, { signal });
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
