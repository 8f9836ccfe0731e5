/**
 * Nodes as one, in a fragment of an element's document, to be put somewhere at once: a call may not have as many
 * arguments as a page may have nodes in one place.
 */
export function bundle(nodes: Iterable<Node>, { ownerDocument }: Element): DocumentFragment {
  const fragment = ownerDocument.createDocumentFragment();
  for (const node of [...nodes]) fragment.append(node);
  return fragment;
}
