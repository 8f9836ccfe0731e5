import { render } from 'preact';
import type { ReadResult } from '../../core/article.ts';
import type { Translate } from '../../core/messages.ts';
import tokens from '../tokens.css?inline';
import { Reader } from './Reader.tsx';
import sheet from './reader.css?inline';

/** An open reader. Closing it takes everything away again. */
export interface Overlay {
  close(): void;
}

/**
 * Puts the reader over the page: a plain div (the page cannot define it as its own element), a closed root, a native
 * modal dialog in the top layer.
 */
export function openOverlay(
  page: Document,
  result: Extract<ReadResult, { ok: true }>,
  t: Translate,
  onClosed: () => void,
): Overlay {
  const host = page.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [tokens, sheet].map(css => {
    const made = new CSSStyleSheet();
    made.replaceSync(css);
    return made;
  });
  const dialog = page.createElement('dialog');
  dialog.setAttribute('aria-label', t('readerLabel', result.article.title));
  root.append(dialog);
  const close = () => {
    render(null, dialog);
    host.remove();
    onClosed();
  };
  dialog.addEventListener('cancel', event => {
    if (!event.isTrusted) return;
    event.preventDefault();
    close();
  });
  render(<Reader result={result} host={page.location.host} t={t} onClose={close} />, dialog);
  page.documentElement.append(host);
  dialog.showModal();
  return { close };
}
