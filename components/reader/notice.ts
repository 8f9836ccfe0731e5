import { onTrusted } from '../../core/page/live.ts';
import { rootOf, whenRooted } from '../../core/page/root.ts';
import { directionOf } from './direction.ts';
import { makeHost } from './host.ts';
import { make } from './make.ts';
import noticeSheet from './notice.css?inline';
import { drawRoot } from './page-sheet.ts';
import { keepQuiet } from './quiet.ts';

export interface NoticeOptions {
  readonly text: string;
  /** The label of its one button, which always ends the notice. */
  readonly button: string;
  /** The language of both, as BCP 47. */
  readonly lang: string;
  readonly onButton?: () => void;
  /** Milliseconds until it goes by itself; without it, it stays until closed. */
  readonly lasts?: number;
}

/** Ends the notice that is there. */
let closeLast = () => {};

/**
 * A few friendly words in the corner of the page, in a closed root of their own, in the place of those before them. Takes
 * no focus; Escape ends it.
 */
export function openNotice(page: Document, options: NoticeOptions): { close(): void } {
  closeLast();
  const { element: host, root } = makeHost(page, [noticeSheet]);
  const { lang } = options;
  const box = make(page, 'div', { class: 'notice', popover: 'manual', role: 'status', lang, dir: directionOf(lang) });
  root.append(box);
  keepQuiet(root);

  const ending = new AbortController();
  const close = () => {
    ending.abort();
    host.remove();
  };
  closeLast = close;
  const press = () => {
    close();
    options.onButton?.();
  };
  const button = make(page, 'button', { type: 'button', class: 'notice-button' }, options.button);
  onTrusted(button, 'click', press);
  const onKey = (event: KeyboardEvent) => event.key === 'Escape' && press();
  onTrusted(window, 'keydown', onKey, { capture: true, signal: ending.signal });

  whenRooted(page, ending.signal, () => {
    (rootOf(page) ?? page).append(host);
    ending.signal.addEventListener('abort', drawRoot(page));
    box.showPopover();
    // Into the live region after it is there: what was in it from the start is not announced.
    box.append(make(page, 'p', { class: 'notice-text' }, options.text), button);
    if (!options.lasts) return;
    const timer = setTimeout(close, options.lasts);
    ending.signal.addEventListener('abort', () => clearTimeout(timer));
  });
  return { close };
}
