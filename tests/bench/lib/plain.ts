import { Readability } from '@mozilla/readability';
import createDOMPurify from 'dompurify';

/** The plain way, from the live page to markup that may be shown. */
export function plainRead(): string {
  const draft = document.cloneNode(true) as Document;
  return createDOMPurify(window).sanitize(new Readability(draft).parse()?.content ?? '');
}

/** The same up to the painted story: milliseconds from the call until a frame with it has been made. */
async function paintPlain(): Promise<number> {
  const start = performance.now();
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const dialog = document.createElement('dialog');
  dialog.innerHTML = plainRead();
  root.append(dialog);
  document.documentElement.append(host);
  dialog.showModal();
  await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
  const taken = performance.now() - start;
  host.remove();
  return taken;
}

Object.assign(globalThis, { clearstoryPlain: { paintPlain } });
