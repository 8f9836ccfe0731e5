/** Says which shadow root an element has, where the asker can see it. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** Standard elements that may hold a shadow root; the others are those with a dash in their name. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** Whether an element of this name may hold a shadow root. */
export function mayBeHost(name: unknown): boolean {
  // The live page may have put a control in the place of a form's own name; a form is no host.
  return typeof name === 'string' && (HOSTS.has(name) || name.includes('-'));
}

/** The open shadow root of an element. */
export function openRootOf(element: Element): ShadowRoot | null {
  return element.shadowRoot;
}
