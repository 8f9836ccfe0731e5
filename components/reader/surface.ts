import { PART } from './made-story.ts';

/** Class of the place at the bottom of the reader where hints and controls stand, one above the other. */
export const DOCK = 'dock';

/** Brings a part of the reader to the top of its window, and gives it focus where it takes it. */
export function bringTo(target: Element | null | undefined): void {
  if (!(target instanceof HTMLElement)) return;
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  layOutAround(target);
  target.scrollIntoView({ block: 'start' });
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

/** What stands above a place in a large story gets its true height, so that the place stays where it is. */
export function layOutAround(element: Element): void {
  const part = element.closest(`.${PART}`);
  for (const near of [part?.previousElementSibling, part])
    if (near instanceof HTMLElement) near.style.contentVisibility = 'visible';
}

/** Opens one of the panels and goes on into it, or closes it. With a button that opened it, Tab would do so by itself. */
export function togglePanel(surface: ParentNode | null | undefined, id: string): void {
  const panel = surface?.querySelector<HTMLElement>(`#${id}`);
  if (panel?.togglePopover()) panel.focus({ preventScroll: true });
}

/** Closes the panel that is open over the story; what stands beside it stays. */
export function closePanels(surface: ParentNode | null | undefined): void {
  surface?.querySelector<HTMLElement>('[popover="auto"]:popover-open')?.hidePopover();
}
