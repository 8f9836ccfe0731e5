import { genuine, onTrusted } from '../../core/page/live.ts';

/** How often the reader is raised, or put back, within a minute before it gives way. */
const RAISES = 5;
const MINUTE = 60_000;
/** How often to look, in milliseconds, for what no event tells: a listener of the page may have swallowed it. */
const LOOK_EVERY = 700;

/** The three things the guard looks after. */
export interface Guarded {
  readonly page: Document;
  readonly host: HTMLElement;
  readonly dialog: HTMLDialogElement;
}

/** What the guard may ask of its owner. */
export interface GuardOrders {
  readonly signal: AbortSignal;
  /** Whether a host that was taken away may be put back. */
  readonly mayReturn: () => boolean;
  /** The page keeps covering or removing the reader. */
  readonly giveUp: () => void;
  /** The page has been written anew, and what was read is gone. */
  readonly outdated: () => void;
}

/** Keeps the dialog in the page and on top of it, a bounded number of times. */
export function guard({ page, host, dialog }: Guarded, orders: GuardOrders): void {
  const { signal } = orders;
  const root = page.documentElement;
  const times: number[] = [];
  const restoreScroll = followScroll(dialog, signal);
  const noteFocus = followFocus(dialog, signal);
  let coveredBefore = false;

  const raise = () => {
    if (signal.aborted) return;
    const now = performance.now();
    while (times[0] !== undefined && now - times[0] > MINUTE) times.shift();
    if (page.documentElement !== root) return orders.outdated();
    if ((!host.isConnected && !orders.mayReturn()) || times.push(now) > RAISES) return orders.giveUp();
    if (host.parentNode !== root) root.append(host);
    const restoreFocus = noteFocus();
    show(dialog);
    restoreScroll();
    restoreFocus();
  };
  const look = () => {
    const covered = isCovered(page, host);
    if (!host.isConnected || (covered && coveredBefore)) raise();
    coveredBefore = covered;
  };

  const watcher = new MutationObserver(() => host.parentNode !== root && raise());
  watcher.observe(root, { childList: true });
  const looking = setInterval(look, LOOK_EVERY);
  const onToggle = (event: Event) => {
    const { target } = event;
    if (target instanceof Element && genuine(target, 'matches')(':modal, :popover-open')) raise();
  };
  onTrusted(window, 'toggle', onToggle, { capture: true, signal });
  // A film of the story may fill the screen.
  const onFullscreen = () => page.fullscreenElement && page.fullscreenElement !== host && raise();
  onTrusted(page, 'fullscreenchange', onFullscreen, { signal });
  signal.addEventListener('abort', () => {
    watcher.disconnect();
    clearInterval(looking);
  });
}

/** Puts a dialog that hangs in the page on top of its top layer. */
export function show(dialog: HTMLDialogElement): void {
  // What is open in it (a panel, a picture at large) would be left beneath it.
  const inner = [...dialog.querySelectorAll<HTMLElement>('dialog:modal, [popover]:popover-open')];
  if (dialog.open) dialog.close();
  dialog.showModal();
  for (const one of inner) {
    if (one instanceof HTMLDialogElement) show(one);
    else {
      one.hidePopover();
      one.showPopover();
    }
  }
}

/** Whether something else stands in the middle of the window. */
function isCovered(page: Document, host: HTMLElement): boolean {
  if (page.visibilityState !== 'visible') return false;
  const seen = page.elementFromPoint(innerWidth / 2, innerHeight / 2);
  return seen !== null && seen !== host;
}

/** Remembers what has focus in the dialog: a page that takes it must not send us to the top. Gives the way back to it. */
function followFocus(dialog: HTMLDialogElement, signal: AbortSignal): () => () => void {
  let last: HTMLElement | null = null;
  const note = (event: Event) => {
    if (event.target instanceof HTMLElement) last = event.target;
  };
  dialog.addEventListener('focusin', note, { signal });
  return () => {
    const before = last;
    return () => before?.isConnected && before.focus({ preventScroll: true });
  };
}

/** Remembers how far everything in the dialog is scrolled: leaving the top layer, or the page, forgets it. */
function followScroll(dialog: HTMLDialogElement, signal: AbortSignal): () => void {
  const tops = new Map<Element, number>();
  const note = (event: Event) => {
    const box = event.target;
    if (box instanceof Element && box.isConnected) tops.set(box, box.scrollTop);
  };
  dialog.addEventListener('scroll', note, { capture: true, passive: true, signal });
  return () => {
    for (const [box, top] of tops) box.scrollTop = top;
  };
}
