/**
 * Turns a string into markup: the one place of ours that does. The document is inert (no script, no load), and it is
 * in standards mode, as the reader's own is, where a table ends a paragraph.
 */
export function parseInert(html: string): HTMLElement {
  return parsePage(`<!doctype html><body>${html}`).body;
}

/** A whole page that was fetched, or a drawing, as an inert document. */
export function parsePage(markup: string, type: 'text/html' | 'image/svg+xml' = 'text/html'): Document {
  return new DOMParser().parseFromString(markup, type);
}
