import { drawingAddress, isFacet, LOOKS, NONE, PARTS, SVG } from '../finish/drawings.ts';
import { genuine } from '../page/live.ts';
import { placeOf, stamp } from './stamp.ts';

/** What takes less room (px) is a sign, not a figure. */
const WIDE = 120;
const HIGH = 80;
/** What is drawn on no larger a grid is a sign, however large it lies where its style has not come. */
const SIGN = 64;
/** More parts than these are no figure that a picture could hold. */
const MOST = 3000;
/** Letters of a figure's own that stand for it. */
const ENOUGH = 2000;
const SHAPES = 'path, rect, circle, ellipse, line, polyline, polygon, text';

/**
 * The picture of a drawing that the live page shows as a figure, of the same size, with its title as its words; null for
 * signs, decoration and whatever is no drawing. The looks are those of this moment, as no style of the page reaches
 * into a picture. One that cannot be drawn is a picture without an address, which leaves its words.
 */
export function pictureOfDrawing(live: Element, copy: Element): Element | null {
  if (live.localName !== 'svg' || !live.querySelector(SHAPES)) return null;
  if (live.matches(':is(svg, a, button, nav, [role="button"]) svg')) return null;
  if (isSign(live)) return null;
  const { width, height } = live.getBoundingClientRect();
  const alt = wordsOf(live);
  if (width < WIDE || height < HIGH || (!alt && isDecoration(live))) return null;
  const image = copy.ownerDocument.createElement('img');
  stamp(image, placeOf(copy));
  const isSmall = live.querySelectorAll('*').length < MOST;
  const src = isSmall ? drawingAddress(draw(live, width, height)) : NONE;
  return say(image, { src, alt, width: Math.round(width), height: Math.round(height) });
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

function draw(live: Element, width: number, height: number): Element {
  const inert = document.implementation.createDocument(SVG, 'svg');
  const drawing = inert.documentElement;
  put(drawing, 'viewBox', `0 0 ${width} ${height}`);
  // What the page shows behind it: light lines are not to be seen on a light page, nor dark ones on a dark page.
  const ground = inert.createElementNS(SVG, 'rect');
  drawing.append(
    say(ground, { x: '-100%', y: '-100%', width: '300%', height: '300%', fill: groundOf(live), stroke: 'none' }),
  );
  fill(drawing, live, []);
  drawing.removeAttribute('transform');
  return say(drawing, { width, height });
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

/** Makes a part what it is in the live page, where that is not what it has from the part around it. */
function fill(part: Element, live: Element, around: readonly string[]): void {
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
    fill(inner, child, looks);
  }
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
