/** A page as it stood at one moment. However it changes from then on, places are counted on these. */
export interface Snapshot {
  /** All its elements, in document order: an element's index is its place. */
  readonly elements: ArrayLike<Element>;
  /** A detached clone of the whole document, in which each element stands at the same place. */
  readonly draft: Document;
  /** The window whose styles apply, or null for a document that is shown nowhere. */
  readonly view: (Window & typeof globalThis) | null;
  /** The page's own address. */
  readonly url: URL;
  /** What its addresses are resolved against. */
  readonly base: URL;
}

/** Takes a page as it stands, in one go. Cloning the document (and never elements) runs nothing of the page's. */
export function takeSnapshot(page: Document, address?: URL): Snapshot {
  const url = address ?? new URL(page.location?.href ?? page.documentURI);
  const base = baseOf(page, address);
  return {
    elements: page.querySelectorAll('*'),
    draft: page.cloneNode(true) as Document,
    view: page.defaultView,
    url,
    // One and the same, so that no link need be resolved twice.
    base: base && base.href !== url.href ? base : url,
  };
}

/** A parsed page has its addresses from the one in which it was parsed, unless the caller says where it comes from. */
function baseOf(page: Document, address: URL | undefined): URL | null {
  if (page.defaultView || !address) return URL.parse(page.baseURI);
  return URL.parse(page.querySelector('base[href]')?.getAttribute('href') ?? '', address);
}
