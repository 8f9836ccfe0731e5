import { untamePage } from './page-sheet.ts';

const HTML = 'http://www.w3.org/1999/xhtml';

/** Where one of our own surfaces hangs in the page. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/**
 * A plain div with a closed root, not yet in the page. Plain, because the page may define any dashed tag and would be
 * handed the closed root with it; by namespace, because an XML document makes something else of `createElement`.
 */
export function makeHost(page: Document, styles: readonly string[]): Host {
  const element = page.createElementNS(HTML, 'div');
  element.setAttribute('role', 'none');
  const root = element.attachShadow({ mode: 'closed' });
  dress(root, styles);
  return { element, root };
}

/** Gives a root of ours more style sheets, behind those it has. */
export function dress(root: ShadowRoot, styles: readonly string[]): void {
  const sheets = styles.map(css => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
}

/** An HTML element of the page's document, whatever kind of document that is. */
export function makeElement<K extends keyof HTMLElementTagNameMap>(page: Document, name: K): HTMLElementTagNameMap[K] {
  return page.createElementNS(HTML, name) as HTMLElementTagNameMap[K];
}

/**
 * Takes away what an earlier version of us left when it was replaced in mid-reading. It is known by its shape alone (no
 * parser puts an empty `div role="none"` beside the body), so that a page cannot tell from it who was here.
 * Returns whether one of them was still being shown.
 */
export function clearOldHosts(page: Document): boolean {
  const shown = page.elementFromPoint(innerWidth / 2, innerHeight / 2);
  let wasShown = false;
  for (const child of [...(page.documentElement?.children ?? [])]) {
    if (child.localName !== 'div' || child.getAttribute('role') !== 'none' || child.hasChildNodes()) continue;
    wasShown ||= child === shown;
    child.remove();
  }
  if (wasShown) untamePage(page);
  return wasShown;
}
