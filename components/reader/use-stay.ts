import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The width that a panel needs beside the text with the room around both, in pixels. */
const ROOM = 330;

/**
 * Lets the panel around an element stay open beside the text where there is room for both, and be one that closes by
 * itself where there is none. Whether a person opened or closed it there is told.
 */
export function useStay(
  inner: RefObject<HTMLElement | null>,
  stays: boolean,
  onStay: (stay: boolean) => void,
): RefObject<HTMLElement | null> {
  const panel = useRef<HTMLElement>(null);
  const told = useRef({ stays, onStay });
  told.current.onStay = onStay;
  useLayoutEffect(() => {
    const box = inner.current?.closest<HTMLElement>('[popover]');
    const surface = inner.current?.closest<HTMLElement>('.reader');
    const story = surface?.querySelector('.story');
    if (!box || !surface || !story) return;
    panel.current = box;
    let begun = false;
    const settle = () => {
      // The reader is drawn before its dialog is shown, and until then there is room for nothing.
      if (surface.clientWidth === 0) return;
      setKind(box, surface.clientWidth - story.clientWidth >= ROOM);
      if (!begun && told.current.stays && box.popover === 'manual') box.showPopover();
      begun = true;
    };
    const onToggle = ({ newState }: ToggleEvent) => {
      const open = newState === 'open';
      if (box.popover !== 'manual' || open === told.current.stays) return;
      told.current.stays = open;
      told.current.onStay(open);
    };
    const onKey = (event: KeyboardEvent) => {
      // Of itself, Escape closes only what closes by itself, and would leave the reader.
      if (event.key !== 'Escape' || box.popover !== 'manual') return;
      event.preventDefault();
      event.stopPropagation();
      box.hidePopover();
    };
    settle();
    const sizes = new ResizeObserver(settle);
    sizes.observe(surface);
    sizes.observe(story);
    box.addEventListener('toggle', onToggle);
    box.addEventListener('keydown', onKey);
    return () => {
      sizes.disconnect();
      box.removeEventListener('toggle', onToggle);
      box.removeEventListener('keydown', onKey);
    };
  }, [inner]);
  return panel;
}

/** A panel closes when it becomes of another kind; one that has just been opened is opened again. */
function setKind(box: HTMLElement, hasRoom: boolean): void {
  const kind = hasRoom ? 'manual' : 'auto';
  if (box.popover === kind) return;
  const wasOpen = box.matches(':popover-open');
  const hadFocus = box.matches(':focus-within');
  box.popover = kind;
  if (!wasOpen || !hasRoom) return;
  box.showPopover();
  if (hadFocus) box.focus({ preventScroll: true });
}
