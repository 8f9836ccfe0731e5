/** Things that take Space, arrows or Escape for themselves. */
const TAKES_KEYS =
  'input, select, textarea, button, summary, a, video, audio, iframe, [role="button"], [popover], dialog dialog, [data-scrolls]';

/** Listens to keys for reading aloud while its controls are open. */
export function listenForKeys(
  surface: HTMLElement,
  on: { onToggle: () => void; onMove: (by: 1 | -1) => void; onClose: () => void },
  signal: AbortSignal,
): void {
  const acts: Record<string, (() => void) | undefined> = {
    ' ': on.onToggle,
    ArrowRight: () => on.onMove(1),
    ArrowLeft: () => on.onMove(-1),
  };
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.defaultPrevented || !(event.target instanceof Element)) return;
    const own = event.target.closest('.aloud');
    const isTaken = event.target.closest(event.key === 'Escape' ? '[popover], dialog dialog, .note' : TAKES_KEYS);
    const isArrowOnButton = own && event.key.startsWith('Arrow') && event.target.localName === 'button';
    if (isTaken && !isArrowOnButton) return;
    const act = event.key === 'Escape' ? on.onClose : acts[event.key];
    if (!act) return;
    // Escape would close the reader, and Space scroll it.
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  surface.addEventListener('keydown', onKey, { signal });
}
