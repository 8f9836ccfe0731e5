import { parsePage } from '../text/parse.ts';

/** The names of a drawing's elements belong to it. */
export const SVG = 'http://www.w3.org/2000/svg';

/** More letters than these are no figure that a picture could hold. */
const MOST = 200_000;
/** The address of a drawing that is not to be seen: the picture leaves its words. */
export const NONE = 'data:image/svg';
const START = `${NONE}+xml,`;
/** Letters that no drawing can be written with. */
const UNWRITABLE = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** What a drawing may be made of: shapes, letters, and what colours and cuts them. */
export const PARTS =
  /^(?:svg|g|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|textPath|defs|linearGradient|radialGradient|stop|clipPath|marker|use)$/;

/** How its parts look, as styles name it. The first three are of a part alone, the others also of the parts in it. */
export const LOOKS =
  'opacity clip-path transform display visibility fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-linecap stroke-linejoin marker-start marker-mid marker-end stop-color stop-opacity font-size font-family font-weight font-style text-anchor dominant-baseline'.split(
    ' ',
  );

/** Where they are, and of which shape. */
const SHAPE =
  /^(?:id|viewBox|preserveAspectRatio|width|height|[cf]?[xy]|[xy][12]|f?r|[dr][xy]?|points|rotate|offset|orient|gradientTransform|(?:gradient|clipPath|marker)Units|marker(?:Width|Height)|ref[XY])$/;

/** The only functions of values: those that are given numbers and names, and other parts of the same drawing. */
const FUNCTIONS = /\b(?!url)[a-z]+\([^()"':]*\)|url\(#[\w-]+\)/gi;

/** Whether a drawing's part may say this of itself: nothing that runs, and nothing that leads out of the drawing. */
export function isFacet(name: string, value: string): boolean {
  if (name === 'href') return /^#[\w-]+$/.test(value);
  return (SHAPE.test(name) || LOOKS.includes(name)) && !/[()\\]/.test(value.replace(FUNCTIONS, ''));
}

/** A drawing as the address of a picture, or none where it is too large or holds what no drawing may. */
export function drawingAddress(drawing: Element): string {
  const markup = new XMLSerializer().serializeToString(drawing).replace(UNWRITABLE, ' ');
  const address = START + encodeURIComponent(markup);
  return isDrawing(address) ? address : NONE;
}

/**
 * Whether an address holds a drawing that is made of nothing but what a drawing may be made of. Looks at what a parser
 * makes of it, in an inert document, so that no spelling of it matters.
 */
export function isDrawing(address: string): boolean {
  if (!address.startsWith(`${START}%3Csvg`)) return false;
  try {
    const markup = decodeURIComponent(address.slice(START.length));
    // Neither entities nor sheets of style.
    if (markup.length > MOST || /<[!?]/.test(markup)) return false;
    return [...parsePage(markup, 'image/svg+xml').querySelectorAll('*')].every(isHarmless);
  } catch {
    return false;
  }
}

function isHarmless(part: Element): boolean {
  if (part.namespaceURI !== SVG || !PARTS.test(part.localName)) return false;
  if (![...part.attributes].every(({ name, value }) => name === 'xmlns' || isFacet(name, value))) return false;
  // What is used uses nothing itself: else a few lines would make a drawing without end.
  const used = `[id="${part.getAttribute('href')?.slice(1)}"]`;
  return part.localName !== 'use' || !part.ownerDocument.querySelector(`use${used}, ${used} use`);
}
