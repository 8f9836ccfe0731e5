/**
 * Turns a string into markup: the one place of ours that does. The document is inert (no script, no load), and it is
 * in standards mode, as the reader's own is, where a table ends a paragraph.
 */
export function parseInert(html: string): HTMLElement {
  return new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html').body;
}
