/** The sentences of a small story, each of which has to be in the reader. */
export const SENTENCES: readonly string[] = Array.from(
  { length: 14 },
  (_, day) => `On day ${day} the keeper climbed the stairs, trimmed the lamp, and wrote one careful line in the book.`,
);

export const PARAGRAPHS = SENTENCES.map(sentence => `<p>${sentence}</p>`);

/** The story as the body of a page, with something of the page's own after every paragraph. */
export function storyWith(between = ''): string {
  return `<main><article><h1>The keeper of the lamp</h1>${PARAGRAPHS.join(between)}</article></main>`;
}

/** A whole page. */
export function pageWith(parts: { head?: string; html?: string; body?: string; after?: string } = {}): string {
  return `<!doctype html><html lang="en"${parts.html ?? ''}><head><meta charset="utf-8"><title>The keeper of the lamp</title>${parts.head ?? ''}</head><body>${parts.body ?? storyWith()}${parts.after ?? ''}</body></html>`;
}

/** What the page sees of itself; sent into pages as source. */
export function stateOfPage() {
  const focused = document.activeElement;
  return {
    html: document.documentElement.outerHTML,
    scroll: [Math.round(scrollX), Math.round(scrollY)],
    focus: focused ? `${focused.localName}#${focused.id}` : '',
    selection: String(getSelection()),
    sheets: document.adoptedStyleSheets.length,
  };
}

/** How many elements stand beside the body, which is where ours would be; sent into pages as source. */
export function strangers(): number {
  // Through the prototype: some pages name a picture `documentElement`.
  const root: Element = Reflect.get(Document.prototype, 'documentElement', document);
  return [...root.children].filter(child => !['head', 'body'].includes(child.localName)).length;
}
