import { genuine } from '../../core/page/live.ts';

/** Remembers where the page stood (scroll, focus, selection) and returns the way back to it. */
export function rememberPage(page: Document): () => void {
  const view = page.defaultView;
  const [left, top] = [view?.scrollX ?? 0, view?.scrollY ?? 0];
  const focused = page.activeElement;
  const putSelectionBack = rememberSelection(page);
  return () => {
    if (focused instanceof HTMLElement && genuine(focused, 'isConnected') && page.activeElement !== focused)
      genuine(focused, 'focus')({ preventScroll: true });
    putSelectionBack();
    view?.scrollTo({ left, top, behavior: 'instant' });
  };
}

function rememberSelection(page: Document): () => void {
  const selection = page.getSelection();
  if (selection?.type !== 'Range') return () => {};
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return () => {
    if (!anchorNode?.isConnected || !focusNode?.isConnected) return;
    try {
      selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
    } catch {
      // The page shortened the text meanwhile: there is nothing to select any more.
    }
  };
}
