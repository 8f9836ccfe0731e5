import { makeElement } from './host.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Attributes by name; what is undefined is not there. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** An element with its attributes and what is in it. Words become text, never markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: Name,
  attributes: Attributes,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = makeElement(page, name);
  adorn(element, attributes);
  element.append(...inside);
  return element;
}

/** A drawing of one path, which says nothing itself. */
export function makeDrawing(page: Document, attributes: Attributes, path: string): SVGElement {
  const drawing = page.createElementNS(SVG, 'svg');
  adorn(drawing, { 'aria-hidden': 'true', focusable: 'false', ...attributes });
  const line = page.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  drawing.append(line);
  return drawing;
}

/** Gives an element these attributes, and takes away those that are undefined. */
export function adorn(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes))
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
}
