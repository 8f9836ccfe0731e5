import { guard, show } from './guard.ts';
import { makeElement, makeHost } from './host.ts';
import { pauseMedia } from './media.ts';
import overlaySheet from './overlay.css?inline';
import { tamePage } from './page-sheet.ts';
import { rememberPage } from './page-state.ts';
import { keepQuiet } from './quiet.ts';

/** Why the overlay went: somebody wanted it to, the page would not have it, or the page has become another one. */
export type Leaving = 'asked' | 'crowded-out' | 'outdated';

/** An open overlay. Closing it takes everything away again and puts the page back where it stood. */
export interface Overlay {
  close(how?: Leaving): void;
  /** Whether it still hangs in the page: one that was written anew has lost it, and closes it for good. */
  isThere(): boolean;
}

/** What the contents may use of the overlay they stand in. */
export interface Shell {
  close(): void;
  readonly page: Document;
  readonly root: ShadowRoot;
  /** The modal dialog that holds the contents, and scrolls them. */
  readonly dialog: HTMLDialogElement;
}

export interface OverlayOptions {
  /** The dialog's name for those who hear it. */
  readonly label: string;
  /** Style sheets, as text. */
  readonly styles: readonly string[];
  /** Puts the contents into the overlay; what is given back is called when they are to go. */
  readonly content: (shell: Shell) => () => void;
  /** Whether the page's sound and video stop meanwhile. Default true. */
  readonly pausesMedia?: boolean;
  /** Says which shadow root an element has, open or closed; players may be in one. */
  readonly shadowRootOf?: (element: Element) => ShadowRoot | null;
  /** Called once, when the page is as it was. */
  readonly onClosed: (how: Leaving) => void;
  /** Whether this script has been replaced by a newer one, and should not come back when it is removed. */
  readonly isOrphan?: () => boolean;
}

/**
 * Lays a dialog over the page: a plain div, a closed root, a native modal dialog in the top layer, where no z-index,
 * filter or transform of the page reaches it and the page beneath is inert.
 */
export function openOverlay(page: Document, options: OverlayOptions): Overlay {
  const { element: host, root } = makeHost(page, [overlaySheet, ...options.styles]);
  const dialog = makeElement(page, 'dialog');
  dialog.className = 'overlay';
  dialog.setAttribute('aria-label', options.label);
  root.append(dialog);
  keepQuiet(root);

  const ending = new AbortController();
  const { signal } = ending;
  const putBack = rememberPage(page);
  const letPageBe = tamePage(page);
  const playOn = options.pausesMedia === false ? () => {} : pauseMedia(page, signal, options.shadowRootOf);
  let empty = () => {};
  const leave = (how: Leaving) => {
    if (signal.aborted) return;
    ending.abort();
    empty();
    dialog.close();
    host.remove();
    letPageBe();
    if (how !== 'outdated') putBack();
    playOn();
    options.onClosed(how);
  };
  const close = () => leave('asked');

  onDialogEnd(dialog, close, signal);
  page.documentElement.append(host);
  // The page's own magnification of its root reaches into the top layer.
  const zoom = (host as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
  if (zoom !== 1) dialog.style.zoom = String(1 / zoom);
  try {
    empty = options.content({ page, root, dialog, close });
    show(dialog);
  } catch (error) {
    leave('crowded-out');
    throw error;
  }
  guard(
    { page, host, dialog },
    {
      signal,
      mayReturn: () => !options.isOrphan?.(),
      giveUp: () => leave('crowded-out'),
      outdated: () => leave('outdated'),
    },
  );
  const isThere = () => {
    if (!host.isConnected) leave('outdated');
    return !signal.aborted;
  };
  return { close: (how = 'asked') => leave(how), isThere };
}

/** Escape, Back on a phone, and every native way to close a dialog. */
function onDialogEnd(dialog: HTMLDialogElement, close: () => void, signal: AbortSignal): void {
  const onCancel = (event: Event) => {
    if (!event.isTrusted || event.target !== dialog) return;
    event.preventDefault();
    close();
  };
  dialog.addEventListener('cancel', onCancel, { signal });
  // While it is raised the dialog closes and opens again within one task: it is open when the event comes.
  dialog.addEventListener('close', event => event.target === dialog && !dialog.open && close(), { signal });
}
