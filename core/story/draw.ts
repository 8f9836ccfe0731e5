import { genuine } from '../page/live.ts';
import { forEach, type Yielding } from '../yield.ts';
import { drawingAddress, isFacet, LOOKS, NONE, PARTS, SVG } from './drawing.ts';
import { isTypeset } from './needs-media.ts';

/** What is drawn on no larger a grid is a sign, however large it lies where its style has not come. */
const SIGN = 64;
/** More parts than these are no figure that a picture could hold. */
const MOST = 3000;
/** Letters of a figure's own that stand for it. */
const ENOUGH = 2000;
const SHAPES = 'path, rect, circle, ellipse, line, polyline, polygon, text';

/**
 * The picture of a drawing that is as large as a figure on the live page, of the same size, with its title as its words;
 * null for signs, decoration and what shows nothing. As yet it has no address, which leaves its words; see `draw`.
 */
export function pictureOfDrawing(live: Element, copy: Element): Element | null {
  if (!live.querySelector(SHAPES)) return null;
  if (live.matches(':is(svg, a, button, nav, [role="button"]) svg')) return null;
  const isFormula = isTypeset(live);
  if (!isFormula && isSign(live)) return null;
  const { width, height } = live.getBoundingClientRect();
  const alt = wordsOf(live);
  if (!alt && !isFormula && isDecoration(live)) return null;
  const image = copy.ownerDocument.createElement('img');
  return say(image, { src: NONE, alt, width: Math.round(width), height: Math.round(height) });
}

/**
 * Draws what the live page shows into its picture, in slices, with the looks that it has now, as no style of the page
 * reaches into a picture. Returns the letters that it took; 0 where it takes more than `room`, has too many parts, or
 * cannot be drawn, and is left to its words.
 */
export async function draw(live: Element, image: Element, room: number, yielding: Yielding): Promise<number> {
  if (room <= 0 || live.querySelectorAll('*').length >= MOST) return 0;
  const size = { width: image.getAttribute('width') ?? '', height: image.getAttribute('height') ?? '' };
  const drawing = begin(live, `0 0 ${size.width} ${size.height}`);
  await forEach(fill(drawing, live, []), yielding, () => {});
  drawing.removeAttribute('transform');
  say(drawing, size);
  // What the page has taken away meanwhile has no looks.
  const address = genuine(live, 'isConnected') ? drawingAddress(drawing) : NONE;
  if (address === NONE || address.length > room) return 0;
  image.setAttribute('src', address);
  return address.length;
}

function isSign(live: Element): boolean {
  const sides = (live.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .slice(2);
  return sides.length === 2 && sides.every(side => Number(side) <= SIGN);
}

function isDecoration(live: Element): boolean {
  return live.matches('[aria-hidden="true"]') || /abs|fix/.test(getComputedStyle(live).position);
}

/** Its label, title and description, and what is no drawing in it; else whatever is written in it. */
function wordsOf(live: Element): string {
  const textIn = (parts: string) => Array.from(live.querySelectorAll(parts), part => part.textContent).join(' ');
  const told = `${live.getAttribute('aria-label') ?? ''} ${textIn(':scope > title, :scope > desc, foreignObject')}`;
  return (told.trim() || textIn('text')).trim().replace(/\s+/g, ' ').slice(0, ENOUGH);
}

function begin(live: Element, viewBox: string): Element {
  const inert = document.implementation.createDocument(SVG, 'svg');
  const drawing = inert.documentElement;
  put(drawing, 'viewBox', viewBox);
  // What the page shows behind it: light lines are not to be seen on a light page, nor dark ones on a dark page.
  const ground = inert.createElementNS(SVG, 'rect');
  drawing.append(
    say(ground, { x: '-100%', y: '-100%', width: '300%', height: '300%', fill: groundOf(live), stroke: 'none' }),
  );
  return drawing;
}

/** The first colour behind it that nothing shines through; where none is said, one on which words like those around it are seen. */
function groundOf(live: Element, words = getComputedStyle(live).color): string {
  const { backgroundColor } = getComputedStyle(live);
  if (!/^rgba|\//.test(backgroundColor)) return backgroundColor;
  const around = genuine(live, 'parentElement');
  return around ? groundOf(around, words) : isLight(words) ? '#111' : '#fff';
}

function isLight(color: string): boolean {
  return (color.match(/\d+/g) ?? []).every(part => Number(part) > 127);
}

/** Makes a part what it is in the live page, where that is not what it has from the part around it; part by part. */
function* fill(part: Element, live: Element, around: readonly string[]): Iterable<Element> {
  for (const { localName, value } of live.attributes) put(part, localName, value);
  const style = getComputedStyle(live);
  const looks = LOOKS.map(name => style.getPropertyValue(name));
  looks.forEach((value, index) => {
    const name = LOOKS[index] ?? '';
    if (name !== 'transform') part.removeAttribute(name);
    if (index < 3 ? !/^(?:none|1)$/.test(value) : value !== around[index]) put(part, name, value);
  });
  const isText = part.localName.startsWith('t');
  for (const child of live.childNodes) {
    if (child instanceof Text && isText) part.append(child.data);
    if (!(child instanceof Element)) continue;
    const name = child.localName === 'a' ? (isText ? 'tspan' : 'g') : child.localName;
    if (!PARTS.test(name)) continue;
    const inner = part.ownerDocument.createElementNS(SVG, name);
    part.append(inner);
    yield* fill(inner, child, looks);
  }
  yield part;
}

/** Says something of a part where it may be said. Other parts are named without the page's address. */
function put(part: Element, name: string, value: string): void {
  const local = value.replace(/url\("?[^"#)]*#([\w-]+)"?\)/g, 'url(#$1)');
  if (isFacet(name, local)) part.setAttribute(name, local);
}

function say(part: Element, facts: Record<string, string | number>): Element {
  for (const [name, value] of Object.entries(facts)) part.setAttribute(name, String(value));
  return part;
}
