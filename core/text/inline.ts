/** The names of what flows with the words around it. All others stand as blocks of their own. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark math nobr picture q rp rt ruby s samp small source span strike strong sub sup svg time tt u var wbr'.split(
    ' ',
  ),
);

/** Whether an element flows with the words around it by its name. All others stand as blocks of their own. */
export function isInline(element: Element): boolean {
  return INLINE.has(element.localName);
}
