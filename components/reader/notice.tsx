import { render } from 'preact';
import { onTrusted } from '../../core/page/live.ts';
import { rootOf, whenRooted } from '../../core/page/root.ts';
import { directionOf } from './direction.ts';
import { makeElement, makeHost } from './host.ts';
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
  const box = makeElement(page, 'div');
  box.className = 'notice';
  box.setAttribute('popover', 'manual');
  box.setAttribute('role', 'status');
  box.lang = options.lang;
  box.dir = directionOf(options.lang);
  root.append(box);
  keepQuiet(root);

  const ending = new AbortController();
  const close = () => {
    ending.abort();
    render(null, box);
    host.remove();
  };
  closeLast = close;
  const press = () => {
    close();
    options.onButton?.();
  };
  const onKey = (event: KeyboardEvent) => event.key === 'Escape' && press();
  onTrusted(window, 'keydown', onKey, { capture: true, signal: ending.signal });

  whenRooted(page, ending.signal, () => {
    (rootOf(page) ?? page).append(host);
    ending.signal.addEventListener('abort', drawRoot(page));
    box.showPopover();
    // Into the live region after it is there: what was in it from the start is not announced.
    render(<Notice text={options.text} button={options.button} onPress={press} />, box);
    if (!options.lasts) return;
    const timer = setTimeout(close, options.lasts);
    ending.signal.addEventListener('abort', () => clearTimeout(timer));
  });
  return { close };
}

function Notice(props: { text: string; button: string; onPress: () => void }) {
  return (
    <>
      <p class="notice-text">{props.text}</p>
      <button type="button" class="notice-button" onClick={event => event.isTrusted && props.onPress()}>
        {props.button}
      </button>
    </>
  );
}
