/** What content scripts may ask that pages may not: the root of an element, though it be closed. */
interface Seeing {
  /** Firefox, on each element. */
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

interface ChromeDom {
  readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null };
}

/** The shadow root of an element, open or closed, where the browser lets an extension see it. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const { openOrClosedShadowRoot } = element as Element & Seeing;
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  if (element.shadowRoot) return element.shadowRoot;
  // A page's element may be called `chrome`: what cannot be asked is taken as absent.
  const dom = (globalThis as { chrome?: ChromeDom }).chrome?.dom;
  if (typeof dom?.openOrClosedShadowRoot !== 'function' || !(element instanceof HTMLElement)) return null;
  return dom.openOrClosedShadowRoot(element);
}
