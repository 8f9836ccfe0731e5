import { bundle } from '../bundle.ts';

/** Makes an element another kind of element: what is in it and on it stays, its stamp and odd attribute names included. */
export function rename(element: Element, tag: string): Element {
  const renamed = element.ownerDocument.createElement(tag);
  // By node: `setAttribute` refuses names that the parser has let in.
  for (const attribute of [...element.attributes]) renamed.setAttributeNode(attribute.cloneNode() as Attr);
  renamed.append(bundle(element.childNodes, element));
  element.replaceWith(renamed);
  return renamed;
}
