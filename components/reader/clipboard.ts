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
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    taken = true;
  };
  window.addEventListener('copy', onCopy, { capture: true });
  const done = page.execCommand('copy');
  window.removeEventListener('copy', onCopy, { capture: true });
  return done && taken;
}
