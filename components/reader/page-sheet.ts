/**
 * What the page must not do while the reader is over it: show a scroll bar of its own beside ours, and be printed under
 * the story, or cut the story off there.
 */
const SHEET = `
@media screen { html, body { scrollbar-width: none !important } }
@media print {
  body { display: none !important }
  :root:root {
    display: block !important; position: static !important; height: auto !important; max-height: none !important;
    overflow: visible !important; background: none !important;
  }
}`;

/** Lets the page's document use a sheet of ours, apart from its markup. Returns what takes it away again. */
export function tamePage(page: Document): () => void {
  const sheet = makeSheet();
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  return () => {
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter(adopted => adopted !== sheet);
  };
}

/** Takes away what an earlier version of us left when it was replaced in mid-reading. It is known by its rules. */
export function untamePage(page: Document): void {
  const rules = rulesOf(makeSheet());
  page.adoptedStyleSheets = page.adoptedStyleSheets.filter(adopted => rulesOf(adopted) !== rules);
}

function makeSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  return sheet;
}

function rulesOf(sheet: CSSStyleSheet): string {
  return Array.from(sheet.cssRules, rule => rule.cssText).join();
}
