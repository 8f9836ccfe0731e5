import { type Places, placeOf, placesIn, STAMP } from '../draft/stamp.ts';
import { type Line, linesOf } from '../finish/lines.ts';
import type { Anchor } from './anchor.ts';
import { LEFT_OUT } from './dropped.ts';
import type { Prose } from './prose.ts';
import type { Standfirst } from './standfirst.ts';

/** How far around a paragraph the row of boxes is looked for in which a story may be laid out. */
const AROUND = 3;
/** Characters of a box that is too little for extraction to judge. */
const SHORT = 300;
/** Characters from which a line is running text. */
const RUNNING = 60;
const BOX = /^(?:div|section)$/;
const BARE = /^(?:p|h[2-4]|blockquote|ul|ol)$/;
const HEADING = /^h[1-6]$/;
const SENTENCE = /[.!?…][”"’»)]*$/;
const OTHERS = 'a, button, form, input, img, picture, video, iframe, nav, aside, footer, time, [hidden]';
/** What the page keeps from sight, and was not found to be the story's: parts that are paid for. */
const VEILED = '[hidden], [inert], [aria-hidden="true"], [style*="none"], [style*="hidden"]';
const NUMBERED = /\S*\d\S*/g;

/** A short piece of the page in a row of boxes with running text. */
export interface Piece {
  readonly place: number;
  readonly lines: readonly { place: number; node: Element }[];
  /** Whether it is in the very kind of box that running text is in. */
  readonly isKin: boolean;
  /** The boxes beside it that hold running text; pieces of one row share them. */
  readonly beside: readonly Places[];
}

/**
 * What stands between the boxes of a story that is laid out in a row of them, and is too short for extraction to see
 * that it belongs there: two words of an answer, a heading, a quotation. Copies, as extraction takes the draft apart.
 */
export function findPieces(prose: readonly Prose[]): Piece[] {
  const rows = new Map<Element, Set<Element>>();
  for (const { node, teaser } of prose) {
    if (teaser) continue;
    for (let box = node, steps = 0; box.parentElement && steps < AROUND; box = box.parentElement, steps++) {
      const row = rows.get(box.parentElement) ?? new Set();
      rows.set(box.parentElement, row.add(box));
    }
  }
  const pieces: Piece[] = [];
  for (const [row, holding] of rows) {
    const boxes = [...holding].filter(({ localName }) => BOX.test(localName));
    if (boxes.length === 0) continue;
    const kinds = new Set(boxes.map(kindOf));
    const beside = boxes.map(placesIn);
    for (const element of row.children) {
      if (holding.has(element)) continue;
      const isKin = BOX.test(element.localName) && kinds.has(kindOf(element)) && kindOf(element) !== '';
      if (!isKin && !(BARE.test(element.localName) || isPlain(element, kinds))) continue;
      const lines = linesIn(element, holding);
      if (lines.length > 0) pieces.push({ place: placeOf(element), lines, isKin, beside });
    }
  }
  return pieces;
}

/** A box of running text that may be the end of the story, whatever it is called. */
export interface Tail {
  readonly place: number;
  readonly lines: readonly Line[];
  /** Places of the box right before it. */
  readonly before: Places;
}

/** Boxes of whole sentences, each right behind another one that holds running text. */
export function findTails(prose: readonly Prose[]): Tail[] {
  const tails = new Map<Element, Tail>();
  const seen = new Set<Element>();
  for (const { node, teaser } of prose) {
    if (teaser) continue;
    for (
      let box: Element | null = node.parentElement, steps = 1;
      box && steps < AROUND;
      box = box.parentElement, steps++
    ) {
      const before = box.previousElementSibling;
      if (seen.has(box)) break;
      seen.add(box);
      if (!before || !BOX.test(box.localName) || !isSentences(box)) continue;
      tails.set(box, { place: placeOf(box), lines: linesOf(box), before: placesIn(before) });
    }
  }
  return [...tails.values()];
}

/** Those that were left out though what stands right before them was kept, within what the page marks as the story. */
export function keptTails(tails: readonly Tail[], body: Element, { own }: Anchor): Standfirst[] {
  if (tails.length === 0 || own === null) return [];
  const places = new Set([...body.querySelectorAll(`[${STAMP}]`)].map(placeOf));
  const last = [...places].reduce((most, place) => Math.max(most, place), -1);
  const length = body.textContent.length;
  let end = last;
  return tails.flatMap(({ place, lines, before }) => {
    if (place <= last || place > own.last || end < before.first || end > before.last) return [];
    if (lines.reduce((sum, { text }) => sum + text.length, 0) > length / 2) return [];
    end = lines.reduce((most, { element }) => Math.max(most, placeOf(element)), end);
    return lines.map(({ element }) => ({ place: placeOf(element), node: element, ends: true, sure: true }));
  });
}

/** Nothing but paragraphs, and those of them that are long are sentences. */
function isSentences(box: Element): boolean {
  if (LEFT_OUT.test(`${box.getAttribute('class') ?? ''} ${box.id}`) || box.querySelector(OTHERS)) return false;
  if (box.closest(VEILED)) return false;
  if (box.querySelector('h1, h2, h3, h4, h5, h6, table, small, dl')) return false;
  const lines = linesOf(box);
  // What calls to something begins with a few loud words.
  return (lines[0]?.text.length ?? 0) >= RUNNING && lines.every(({ text }) => SENTENCE.test(text));
}

/** Those that lie between what was kept, or end what the page marks as the story in the kind of box that it is in. */
export function keptBetween(pieces: readonly Piece[], body: Element, { own }: Anchor): Standfirst[] {
  if (pieces.length === 0) return [];
  const kept = [...body.querySelectorAll(`[${STAMP}]`)].map(placeOf).sort((a, b) => a - b);
  const places = new Set(kept);
  const spans = new Map<readonly Places[], Places>();
  return pieces.flatMap(({ place, lines, isKin, beside }) => {
    const span = spans.get(beside) ?? spanOf(beside, kept);
    spans.set(beside, span);
    const isEnd = isKin && own !== null && place <= own.last;
    if (span.first > place || !(span.last > place || isEnd)) return [];
    return lines.filter(line => !places.has(line.place)).map(line => ({ ...line, ends: true, sure: true }));
  });
}

/** From the end of the first box of which something was kept to the beginning of the last one. */
function spanOf(boxes: readonly Places[], kept: readonly number[]): Places {
  const held = boxes.filter(({ first, last }) => {
    const at = lowest(kept, first);
    return at !== undefined && at <= last;
  });
  return {
    first: held.reduce((least, { last }) => Math.min(least, last), Number.POSITIVE_INFINITY),
    last: held.reduce((most, { first }) => Math.max(most, first), -1),
  };
}

/** Of numbers in ascending order, the first that is at least so large. */
function lowest(numbers: readonly number[], least: number): number | undefined {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return numbers[low];
}

function kindOf(element: Element): string {
  return (element.getAttribute('class') ?? '').replace(NUMBERED, '').trim();
}

function isPlain(element: Element, kinds: ReadonlySet<string>): boolean {
  return BOX.test(element.localName) && kinds.has('') && element.attributes.length === 1;
}

function linesIn(element: Element, holding: ReadonlySet<Element>): { place: number; node: Element }[] {
  const { length } = element.textContent.trim();
  if (length === 0 || length > SHORT || element.querySelector(OTHERS) || element.closest(VEILED)) return [];
  if (LEFT_OUT.test(`${element.getAttribute('class') ?? ''} ${element.id}`)) return [];
  if (/^(?:[uo]l|blockquote)$/.test(element.localName)) return [copy(element)];
  const lines = linesOf(element);
  if (!lines.every(line => isTold(line, holding))) return [];
  return lines.map(line => copy(line.element));
}

/** A sentence, or a heading right over a box of running text: nothing was cut from between them. */
function isTold({ element, text }: Line, holding: ReadonlySet<Element>): boolean {
  if (!HEADING.test(element.localName)) return SENTENCE.test(text);
  const next = element.nextElementSibling;
  return next !== null && holding.has(next) && placeOf(next) === placesIn(element).last + 1;
}

function copy(element: Element): { place: number; node: Element } {
  return { place: placeOf(element), node: element.cloneNode(true) as Element };
}
