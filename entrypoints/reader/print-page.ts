/** On paper there is the story and nothing else: the page beneath it would be printed as well. */
const PRINT_SHEET =
  '@media print { body { display: none !important } html, html::before, html::after { background: none !important } }';

/** Keeps the page off the paper for as long as something is being printed while the reader is open. */
export function keepPageOffPaper(page: Document, signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(PRINT_SHEET);
  const takeAway = () => {
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter(adopted => adopted !== sheet);
  };
  addEventListener(
    'beforeprint',
    () => {
      page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
    },
    { signal },
  );
  addEventListener('afterprint', takeAway, { signal });
  signal.addEventListener('abort', takeAway);
}
