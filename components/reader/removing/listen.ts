import type { StoryDom } from '../story-dom.ts';

/** What the keys and the pointer do while parts are being removed. */
export interface Handling {
  /** Something in the story has been pointed at, or has the focus. */
  onPoint(target: Element): void;
  /** It was clicked; `tapped`: by a finger, which cannot point at something before. */
  onClick(target: Element, tapped: boolean): void;
  /** `1`: the next part; `-1`: the one before. */
  onMove(way: 1 | -1): void;
  /** `1`: more; `-1`: less. */
  onSize(way: 1 | -1): void;
  onRemove(): void;
  onEnd(): void;
}

/** What takes these keys for itself. */
const TAKES_KEYS = 'input, select, textarea, [popover], dialog dialog';

/** Listens to a story and its reader in the place of everybody else: nothing in the story is followed, played or opened. */
export function listen(surface: HTMLElement, { holder }: StoryDom, on: Handling, signal: AbortSignal): void {
  const inStory = ({ target, isTrusted }: Event) =>
    isTrusted && target instanceof Element && holder.contains(target) ? target : null;
  let [x, y, tapped] = [Number.NaN, Number.NaN, false];
  const onPointer = (event: PointerEvent) => {
    tapped = event.pointerType === 'touch';
    const target = inStory(event);
    // The story also moves beneath a pointer that rests.
    const moved = event.clientX !== x || event.clientY !== y;
    [x, y] = [event.clientX, event.clientY];
    if (target && moved && !tapped && event.type === 'pointermove') on.onPoint(target);
  };
  const onClick = (event: Event) => {
    const target = inStory(event);
    if (!target) return;
    event.preventDefault();
    event.stopPropagation();
    on.onClick(target, tapped);
  };
  const onFocus = (event: Event) => {
    const target = inStory(event);
    if (target && !tapped) on.onPoint(target);
  };
  const how = { capture: true, signal };
  surface.addEventListener('pointerdown', onPointer, how);
  surface.addEventListener('pointermove', onPointer, how);
  surface.addEventListener('click', onClick, how);
  surface.addEventListener('focusin', onFocus, how);
  surface.addEventListener('keydown', event => onKey(event, surface, on), how);
}

function onKey(event: KeyboardEvent, surface: HTMLElement, on: Handling): void {
  const { target } = event;
  if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return;
  if (!(target instanceof Element) || target.closest(TAKES_KEYS)) return;
  const ahead = surface.matches(':dir(rtl)') ? -1 : 1;
  const acts: Record<string, (() => void) | undefined> = {
    ArrowDown: () => on.onMove(1),
    ArrowUp: () => on.onMove(-1),
    ArrowRight: () => on.onSize(ahead),
    ArrowLeft: () => on.onSize(ahead === 1 ? -1 : 1),
    Delete: on.onRemove,
    Escape: on.onEnd,
    // On a button it presses the button.
    ...(target.closest('button, summary') && !target.closest('.story') ? {} : { Enter: on.onRemove }),
  };
  const act = acts[event.key];
  if (!act) return;
  // Escape would close the reader, and the arrows scroll it.
  event.preventDefault();
  event.stopPropagation();
  act();
}
