/**
 * What the page must not do while the reader is over it: show a scroll bar of its own beside ours, and be printed under
 * the story, or cut the story off there.
 */
const SHEET = `
@media screen { html, body { scrollbar-width: none !important } }
@media print {
  :root:root:root > body { display: none !important }
  :root:root {
    display: block !important; position: static !important; height: auto !important; max-height: none !important;
    overflow: visible !important; background: none !important;
  }
}`;

/** What hangs in a root that is not drawn is not drawn either, though it be in the top layer. */
const DRAWN = `
@media screen { :root:root { display: block !important; content-visibility: visible !important } }`;

/** Lets the page's document use sheets of ours, apart from its markup. Returns what takes them away again. */
export function tamePage(page: Document): () => void {
  const undraw = drawRoot(page);
  const takeAway = adopt(page, SHEET);
  return () => {
    takeAway();
    undraw();
  };
}

/** Has the page's root drawn where the page does not, so that ours in it is seen. Returns what undoes it. */
export function drawRoot(page: Document): () => void {
  const { display, contentVisibility } = getComputedStyle(page.documentElement);
  return display === 'none' || contentVisibility === 'hidden' ? adopt(page, DRAWN) : () => undefined;
}

/** Takes away what an earlier version of us left when it was replaced in mid-reading. It is known by its rules. */
export function untamePage(page: Document): void {
  const ours = new Set([SHEET, DRAWN].map(css => rulesOf(makeSheet(css))));
  page.adoptedStyleSheets = page.adoptedStyleSheets.filter(adopted => !ours.has(rulesOf(adopted)));
}

function adopt(page: Document, css: string): () => void {
  const sheet = makeSheet(css);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  return () => {
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter(adopted => adopted !== sheet);
  };
}

function makeSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

function rulesOf(sheet: CSSStyleSheet): string {
  return Array.from(sheet.cssRules, rule => rule.cssText).join();
}
