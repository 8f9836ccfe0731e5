/** The names of what flows with the words around it. All others stand as blocks of their own. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark math nobr picture q rp rt ruby s samp small source span strike strong sub sup svg time tt u var wbr'.split(
    ' ',
  ),
);

/** Whether an element flows with the words around it by its name. All others stand as blocks of their own. */
export function isInline(element: Element): boolean {
  return INLINE.has(element.localName);
}

/** What follows an element in its line: blanks part words, and a break ends the line. */
export function behindBlanks(element: Element): Node | null {
  let node = element.nextSibling;
  while (node && node.nodeName.toLowerCase() !== 'br' && isBlank(node)) node = node.nextSibling;
  return node;
}

/** Nothing but blanks, in an element or not, or a remark of the page's makers. */
function isBlank(node: Node): boolean {
  if (node.nodeType === 8) return true;
  if (node.nodeType === 1 && (!isInline(node as Element) || (node as Element).matches('img, :has(img, br)')))
    return false;
  return (node.textContent ?? '').trim() === '';
}
