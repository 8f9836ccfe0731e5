import { onTrusted } from '../../core/page/live.ts';

/**
 * Puts text on the clipboard; false where the browser does not let us. Must follow a click or key of a person. Pages
 * without TLS have no `navigator.clipboard`; there the older way is taken.
 */
export async function copyText(text: string, page: Document): Promise<boolean> {
  try {
    await page.defaultView?.navigator.clipboard.writeText(text);
    if (page.defaultView?.isSecureContext) return true;
  } catch {
    // Forbidden by the page's permissions policy, or by the browser: the older way may still be open.
  }
  return copyByCommand(text, page);
}

function copyByCommand(text: string, page: Document): boolean {
  const window = page.defaultView;
  if (!window) return false;
  let taken = false;
  const ending = new AbortController();
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    taken = true;
  };
  onTrusted<ClipboardEvent>(window, 'copy', onCopy, { capture: true, signal: ending.signal });
  const done = page.execCommand('copy');
  ending.abort();
  return done && taken;
}
