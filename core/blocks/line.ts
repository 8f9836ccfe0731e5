import type { InlineLook } from '../page/styles.ts';
import type { BlockLink } from './block.ts';

/** One piece of a line: a text node, a picture, a formula, or a line break. */
interface Piece {
  readonly node: Node;
  /** Its text as written; '\n' for a break, '' for a picture. */
  readonly text: string;
  readonly link: BlockLink['element'] | null;
  readonly media: number;
}

/** A finished line, as a block is made of it. */
export interface Line {
  readonly leaves: readonly Node[];
  readonly text: string;
  readonly size: number;
  readonly linked: number;
  readonly media: number;
  readonly anchors: readonly BlockLink[];
  readonly lines: number;
}

/** A line of fewer characters between two breaks may be a label. */
const LABEL = 120;
const BLANK = /^\s*$/;
/** Letters that say a syllable or more, so that a line of them is half as long as one of other scripts. */
const DENSE = /[\u3040-\ud7a3]/g;
/** White space that is not one blank already: replacing each blank by itself takes long in megabytes of text. */
const BLANKS = /[^\S ]\s*| \s+/g;

/** Gathers what flows between two block boundaries. */
export class LineBuilder {
  #pieces: Piece[] = [];
  #isEmpty = true;

  /** Whether nothing but blanks and breaks has come since the last line. */
  get isEmpty(): boolean {
    return this.#isEmpty;
  }

  /** Whether words have come since the last break. */
  get hasWords(): boolean {
    return this.#pieces.some(({ text }) => !BLANK.test(text));
  }

  addText(node: Node, text: string, link: Element | null): void {
    const isBlank = BLANK.test(text);
    if (isBlank && this.#isEmpty) return;
    if (!isBlank) this.#isEmpty = false;
    const before = this.#pieces.at(-1);
    if (before && !isBlank && standsApart(before, node, text))
      this.#pieces.push({ node: blankIn(node), text: ' ', link: null, media: 0 });
    this.#pieces.push({ node, text: isBlank ? ' ' : text, link, media: 0 });
  }

  addMedia(node: Node, link: Element | null, count = 1): void {
    this.#isEmpty = false;
    this.#pieces.push({ node, text: '', link, media: count });
  }

  /** Answers that there is nothing in a break. */
  addBreak(node: Node): false {
    if (!this.#isEmpty) this.#pieces.push({ node, text: '\n', link: null, media: 0 });
    return false;
  }

  /** Sets apart, within its line, a button, which loses its border, and what follows other words in a row. */
  setApart(element: Element, look: InlineLook): void {
    const before = look === 'item' ? element.previousSibling : null;
    const isApart = element.localName === 'button' || (before?.nodeType === 1 && !BLANK.test(before.textContent ?? ''));
    if (isApart) this.addBlank(element);
  }

  /** Keeps what comes from running into the words before. */
  addBlank(beside: Node): void {
    if (!this.#isEmpty) this.#pieces.push({ node: blankIn(beside), text: ' ', link: null, media: 0 });
  }

  /** Parts two blocks that are to stand in one line, in a table's cells. */
  addGap(node: Node): void {
    if (!this.#isEmpty) this.#pieces.push({ node, text: ' ', link: null, media: 0 });
  }

  /**
   * The lines since the last call: parted where breaks follow each other, and around a line that `isLabel` knows, so
   * that it can be judged by itself.
   */
  take(isLabel: (line: string) => boolean): Line[] {
    if (this.#isEmpty) {
      this.#pieces = [];
      return [];
    }
    const pieces = this.#pieces;
    this.#pieces = [];
    this.#isEmpty = true;
    const parts = pieces.some(({ text }) => text === '\n') ? partsOf(pieces, isLabel) : [pieces];
    return parts.map(toLine).filter(line => line.size > 0 || line.leaves.some(isShown));
  }
}

/**
 * "Cook time" and "50 minutes": two pieces of several words, each in an element of its own, that would make one word of
 * two, as no name is written. A page sets them apart by its styles.
 */
function standsApart(before: Piece, node: Node, text: string): boolean {
  if (!/^[\p{Lu}\d]/u.test(text) || !/\p{Ll}{2}$/u.test(before.text.slice(-4))) return false;
  const [one, other] = [before.node.parentElement, node.parentElement];
  return one !== other && one?.parentElement === other?.parentElement && /\s/.test(before.text.trim() + text.trim());
}

function blankIn(node: Node): Node {
  return (node.ownerDocument ?? document).createTextNode(' ');
}

/** Parts pieces at double breaks, and around labels. */
function partsOf(pieces: readonly Piece[], isLabel: (line: string) => boolean): Piece[][] {
  const parts: Piece[][] = [];
  let part: Piece[] = [];
  let wasLabel = false;
  for (const line of linesOf(pieces)) {
    const text = line
      .map(piece => piece.text)
      .join('')
      .trim();
    const isBlank = text === '' && line.every(piece => piece.media === 0);
    const label = !isBlank && text.length <= LABEL && isLabel(text);
    if ((isBlank || label || wasLabel) && part.length > 0) {
      parts.push(part);
      part = [];
    }
    if (!isBlank) part.push(...line);
    wasLabel = label;
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

/** The pieces up to and including each break. */
function* linesOf(pieces: readonly Piece[]): Iterable<Piece[]> {
  let line: Piece[] = [];
  for (const piece of pieces) {
    line.push(piece);
    if (piece.text !== '\n') continue;
    yield line;
    line = [];
  }
  if (line.length > 0) yield line;
}

/** A picture or a drawing. */
function isShown(leaf: Node): boolean {
  return leaf.nodeType === 1 && leaf.nodeName.toLowerCase() !== 'br';
}

function toLine(pieces: readonly Piece[]): Line {
  let size = 0;
  let linked = 0;
  let media = 0;
  let breaks = 0;
  let text = '';
  const anchors: { element: Element; size: number }[] = [];
  for (const [index, piece] of pieces.entries()) {
    text += piece.text;
    media += piece.media;
    if (piece.text === '\n' && index < pieces.length - 1) breaks += 1;
    const length = piece.text.trim().replace(DENSE, '$&$&').length;
    size += length;
    if (!piece.link) continue;
    linked += length;
    const last = anchors.at(-1);
    if (last?.element === piece.link) last.size += length;
    else anchors.push({ element: piece.link, size: length });
  }
  return {
    leaves: pieces.map(piece => piece.node),
    text: text.replace(BLANKS, ' ').trim(),
    size,
    linked,
    media,
    anchors,
    lines: breaks + 1,
  };
}
