import { type Pace, takeBreath } from '../breath.ts';
import type { OpenShadow } from '../page/shadows.ts';
import type { Snapshot } from '../page/snapshot.ts';
import { Styles } from '../page/styles.ts';
import type { Block, BlockKind, Container, Subject } from './block.ts';
import { NAMELESS, NameIndex, type Names } from './by-name.ts';
import { isLayoutTable } from './layout-table.ts';
import { type Line, LineBuilder } from './line.ts';
import { ratingOf } from './rating.ts';
import { FIELDS, HEADING, IN_LINE, INLINE, MEDIA, SKIPPED, WHOLE } from './tags.ts';

/** So many steps of the walk are made in one go. */
const AT_ONCE = 1000;
/** Characters outside of links from which a block is running text. */
const RUNNING = 40;

/** The result of the walk: all that the page says, in order, and what holds it. */
export interface Segments {
  readonly blocks: readonly Block[];
  /** In document order; the first is the page's body. */
  readonly containers: readonly Container[];
  readonly names: NameIndex<Subject>;
  /** Markup of the page's own data (`application/ld+json`). */
  readonly data: readonly string[];
  /** The container of each element of the snapshot that is one. */
  readonly byElement: ReadonlyMap<Element, Container>;
  placeOf(element: Element): number;
}

export interface SegmentOptions extends Pace {
  /** Whether a line between two breaks is a label, to be judged by itself. */
  readonly isLabel: (line: string) => boolean;
  /** Live elements that have a shadow root, and how it is opened into the copy of one. */
  readonly hosts?: ReadonlySet<Element>;
  readonly openShadow?: OpenShadow | undefined;
  /** Elements that are not the page's own, with the place that they have. */
  readonly placed?: ReadonlyMap<Element, number>;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Open = Writable<Container>;

/** Walks the snapshot once, without recursion: a hostile page may nest as deep as it likes. */
export async function segment(snapshot: Snapshot, options: SegmentOptions): Promise<Segments> {
  const walk = new Walk(snapshot, options);
  const root: Element = snapshot.draft.documentElement;
  let node: Node | null = root;
  for (let steps = 1; node; steps++) {
    if (steps % AT_ONCE === 0) await takeBreath(options);
    const child: Node | null = walk.enter(node) ? node.firstChild : null;
    if (child) {
      node = child;
      continue;
    }
    walk.leave(node);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node) walk.leave(node);
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  return walk.result();
}

class Walk {
  readonly #snapshot: Snapshot;
  readonly #options: SegmentOptions;
  readonly #styles: Styles;
  readonly #blocks: Block[] = [];
  readonly #containers: Open[] = [];
  readonly #names = new NameIndex<Subject>();
  readonly #data: string[] = [];
  readonly #byElement = new Map<Element, Open>();
  readonly #places = new Map<Element, number>();
  readonly #unfolded = new Set<Element>();
  readonly #signatures = new Map<string, number>();
  readonly #line = new LineBuilder();
  #open: Open | null = null;
  #next = 0;
  #link: Element | null = null;
  /** The table whose cells are one block. */
  #table: Element | null = null;
  #offset = 0;

  constructor(snapshot: Snapshot, options: SegmentOptions) {
    this.#snapshot = snapshot;
    this.#options = options;
    this.#styles = new Styles(snapshot.view);
  }

  result(): Segments {
    const places = this.#places;
    return {
      blocks: this.#blocks,
      containers: this.#containers,
      names: this.#names,
      data: this.#data,
      byElement: this.#byElement,
      placeOf: element => places.get(element) ?? -1,
    };
  }

  /** Takes note of a node; answers whether what is in it is to be looked at. */
  enter(node: Node): boolean {
    if (node.nodeType === 3) {
      if (this.#open) this.#addText(node as Text);
      return false;
    }
    if (node.nodeType !== 1) return false;
    const element = node as Element;
    const place = this.#numberOf(element);
    const tag = element.localName;
    if (!this.#open && tag !== 'body') return this.#enterOutside(element, tag);
    if (SKIPPED.has(tag)) return this.#skip(element, tag);
    if (tag === 'br') {
      this.#line.addBreak(element);
      return false;
    }
    // What came out of a shadow root or a frame is no element of the page's list.
    const live = this.#isForeign(element) ? undefined : this.#snapshot.elements[place];
    if (FIELDS.has(tag)) return this.#addField(element);
    if (MEDIA.has(tag)) return this.#addMedia(element, tag, live);
    if (live && this.#options.hosts?.has(live)) this.#unfold(element, place, live);
    if (WHOLE.has(tag)) return this.#addWhole(element, tag, place, live);
    if (this.#table) return this.#enterCell(element, tag);
    if (tag === 'table' && !isLayoutTable(element)) return this.#enterTable(element, place, live);
    const isEntered = this.#isInline(element, tag)
      ? this.#enterInline(element, place, live)
      : this.#enterBlock(element, tag, place, live);
    return isEntered && !this.#sayRating(element);
  }

  #sayRating(element: Element): boolean {
    const rating = ratingOf(element);
    if (rating === '') return false;
    this.#numberInside(element);
    const words = element.ownerDocument.createTextNode(rating);
    element.append(words);
    this.#addText(words);
    return true;
  }

  leave(node: Node): void {
    if (node === this.#link) this.#link = null;
    if (node === this.#table) {
      this.#flush();
      this.#table = null;
    }
    const open = this.#open;
    if (!open || node !== open.element) {
      if (open && node.nodeName.toLowerCase() === 'button') this.#line.addBlank(node);
      return;
    }
    this.#flush();
    open.end = this.#containers.length;
    open.last = this.#blocks.length;
    open.lastPlace = this.#next - 1;
    const parent = open.parent as Open | null;
    this.#open = parent;
    if (parent) add(parent, open);
  }

  /** Elements count in document order; those that come out of a shadow root have their host's number. */
  #numberOf(element: Element): number {
    const known = this.#places.get(element) ?? this.#options.placed?.get(element);
    if (known !== undefined) return known;
    const place = this.#next++;
    this.#places.set(element, place);
    return place;
  }

  #isForeign(element: Element): boolean {
    return this.#unfolded.has(element) || this.#options.placed?.has(element) === true;
  }

  #numberInside(element: Element): void {
    for (const inner of element.getElementsByTagName('*')) this.#numberOf(inner);
  }

  /** Puts what the element's shadow root shows into it; its own children keep their places. */
  #unfold(element: Element, place: number, live: Element): void {
    const own = [...element.getElementsByTagName('*')];
    const children = this.#options.openShadow?.(live, element);
    if (!children) return;
    for (const inner of own) this.#numberOf(inner);
    for (const child of children) {
      this.#places.set(child, place);
      this.#unfolded.add(child);
    }
  }

  #enterOutside(element: Element, tag: string): boolean {
    if (tag === 'html') return true;
    if (tag === 'head') {
      for (const inner of element.getElementsByTagName('*')) {
        this.#numberOf(inner);
        if (inner.localName === 'script') this.#noteData(inner);
      }
      return false;
    }
    this.#numberInside(element);
    return false;
  }

  #skip(element: Element, tag: string): boolean {
    if (tag === 'script') this.#noteData(element);
    else this.#numberInside(element);
    return false;
  }

  #addField(element: Element): boolean {
    this.#numberInside(element);
    const isTyped = !/^(?:hidden|submit|button|image)$/i.test(element.getAttribute('type') ?? '');
    if (isTyped && this.#open) this.#open.fields += 1;
    return false;
  }

  #noteData(script: Element): void {
    if (script.getAttribute('type')?.trim().toLowerCase() === 'application/ld+json')
      this.#data.push(script.textContent);
  }

  #addText(node: Text): void {
    this.#line.addText(node, node.data, this.#link);
  }

  #addMedia(element: Element, tag: string, live: Element | undefined): boolean {
    this.#numberInside(element);
    if (tag === 'noscript' && !/<img/i.test(element.textContent) && !element.getElementsByTagName('img')[0])
      return false;
    if (this.#open && (this.#open.hidden || this.#styles.lookOf(live, element) === 'hidden') && tag !== 'noscript')
      return false;
    // A sign weighs nothing: it may be drawn beside every word of a menu.
    const count = tag === 'svg' || tag === 'noscript' ? 0 : 1;
    if (IN_LINE.has(tag) || this.#table) {
      this.#line.addMedia(element, this.#link, count);
      return false;
    }
    this.#flush();
    this.#line.addMedia(element, this.#link, count);
    this.#flush('media');
    return false;
  }

  #addWhole(element: Element, tag: string, place: number, live: Element | undefined): boolean {
    this.#numberInside(element);
    if (tag === 'pre' && isNumbering(element)) return false;
    if (tag === 'math' || this.#table) {
      this.#line.addText(element, element.textContent, this.#link);
      return false;
    }
    this.#enterBlock(element, tag, place, live);
    this.#line.addText(element, element.textContent, this.#link);
    this.#flush('code');
    return false;
  }

  #enterTable(element: Element, place: number, live: Element | undefined): boolean {
    this.#enterBlock(element, 'table', place, live);
    this.#table = element;
    return true;
  }

  #enterCell(element: Element, tag: string): boolean {
    if (!INLINE.has(tag)) this.#line.addGap(element);
    if (tag === 'a' && element.hasAttribute('href')) this.#link ??= element;
    return true;
  }

  #isInline(element: Element, tag: string): boolean {
    if (tag === 'button') return this.#line.hasWords || /^(?:h[1-6]|dt|summary|legend)$/.test(this.#open?.tag ?? '');
    if (tag.includes('-')) return isWithinLine(element, this.#line, this.#open?.tag ?? '');
    return INLINE.has(tag) && !(tag === 'a' && holdsBlocks(element));
  }

  #enterInline(element: Element, place: number, live: Element | undefined): boolean {
    const look = this.#open?.hidden ? 'inline' : this.#styles.lookOf(live, element);
    if (look === 'block') return this.#enterBlock(element, element.localName, place, live);
    if (look === 'hidden' || look === 'clipped') {
      // The words of a drawn formula are there for the ear; the formula itself may be there for nobody else.
      if (look === 'hidden' || !element.getElementsByTagName('math')[0]) {
        this.#numberInside(element);
        return false;
      }
    }
    if (isTwinOfFormula(element) || ICON.test(element.getAttribute('class') ?? '')) {
      this.#numberInside(element);
      return false;
    }
    if (isControl(element)) this.#link ??= element;
    if (element.localName === 'button') this.#line.addBlank(element);
    return true;
  }

  #enterBlock(element: Element, tag: string, place: number, live: Element | undefined): boolean {
    const parent = this.#open;
    this.#flush();
    const names = this.#names.of(element, tag);
    const open: Open = {
      element,
      tag,
      place,
      lastPlace: place,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      index: this.#containers.length,
      end: this.#containers.length + 1,
      names,
      signature: this.#signatureOf(tag, names, parent),
      hidden: parent?.hidden || (tag === 'body' ? '' : this.#styles.hides(live, element)),
      size: 0,
      linked: 0,
      prose: 0,
      links: 0,
      media: 0,
      fields: 0,
      first: this.#blocks.length,
      last: this.#blocks.length,
    };
    this.#containers.push(open);
    this.#byElement.set(element, open);
    if (names !== NAMELESS) names.bearers.push(open);
    this.#open = open;
    if (isControl(element)) this.#link ??= element;
    if (tag === 'hr') {
      this.#line.addMedia(element, null, 0);
      this.#flush('rule');
    }
    return true;
  }

  #signatureOf(tag: string, names: Names<Subject>, parent: Open | null): number {
    const own = `${tag}.${names.kin}`;
    return this.#numberFor(parent ? `${own}<${parent.tag}.${parent.names.kin}` : own);
  }

  #numberFor(key: string): number {
    const known = this.#signatures.get(key);
    if (known !== undefined) return known;
    this.#signatures.set(key, this.#signatures.size);
    return this.#signatures.size - 1;
  }

  #flush(kind?: BlockKind): void {
    const container = this.#open;
    if (!container) return;
    for (const line of this.#line.take(this.#options.isLabel)) this.#addBlock(container, line, kind);
  }

  #addBlock(container: Open, line: Line, kind: BlockKind | undefined): void {
    const wraps = this.#table ? [] : wrapsOf(line.leaves, container.element);
    const prose = line.size - line.linked >= RUNNING ? line.size - line.linked : 0;
    const block: Block = {
      index: this.#blocks.length,
      kind: kind ?? (this.#table ? 'table' : kindOf(container, line)),
      container,
      leaves: this.#table ? [this.#table] : line.leaves,
      text: line.text,
      size: line.size,
      linked: line.linked,
      prose,
      links: line.anchors.length,
      media: line.media,
      fields: 0,
      first: this.#blocks.length,
      last: this.#blocks.length + 1,
      anchors: line.anchors,
      wraps,
      lines: line.lines,
      offset: this.#offset,
      hidden: container.hidden,
      place: container.place,
    };
    this.#blocks.push(block);
    this.#offset += line.size;
    add(container, block);
    for (const wrap of wraps) {
      const names = this.#names.of(wrap, wrap.localName);
      if (names !== NAMELESS) names.bearers.push(block);
    }
  }
}

function add(
  sum: Writable<Pick<Block, 'size' | 'linked' | 'prose' | 'links' | 'media' | 'fields'>>,
  part: Block | Open,
): void {
  sum.size += part.size;
  sum.linked += part.linked;
  sum.prose += part.prose;
  sum.links += part.links;
  sum.media += part.media;
  sum.fields += part.fields;
}

function kindOf({ tag, parent }: Open, { size, linked }: Line): BlockKind {
  if (size === 0) return 'media';
  if (HEADING.test(tag)) return 'heading';
  if (tag === 'button') return linked > 0 ? 'control' : 'text';
  const around = tag === 'p' || tag === 'div' ? (parent?.tag ?? '') : '';
  for (const name of [tag, around]) {
    if (name === 'li' || name === 'dt' || name === 'dd') return 'item';
    if (name === 'figcaption' || name === 'caption') return 'caption';
  }
  return 'text';
}

/** The numbers of the lines of code in the next cell. */
function isNumbering({ textContent, parentElement }: Element): boolean {
  const code = parentElement?.nextElementSibling?.querySelector('pre')?.textContent ?? '';
  if (!/\D\S/.test(code) || !/^[\d\s]+$/.test(textContent)) return false;
  const numbers = textContent.trim().split(/\s+/);
  return numbers.every((number, index) => Number(number) === Number(numbers[0]) + index);
}

/** A font of signs that are written as words. */
const ICON = /(?:^|\s)material-(?:icons|symbols)/;

/** What one presses to get somewhere else. */
function isControl(element: Element): boolean {
  if (element.localName === 'a') return element.hasAttribute('href');
  // A button that asks is an accordion's: its answer stands below it.
  return element.localName === 'button' && !/[?？؟]\s*$/.test(element.textContent);
}

/** The inline elements that hold all of a line, outermost first. */
function wrapsOf(leaves: readonly Node[], container: Element): Element[] {
  const wraps: Element[] = [];
  const first = leaves[0];
  let last = leaves.at(-1);
  // A break or a blank at the end stands outside of many a wrapper.
  for (let at = leaves.length - 1; at > 0 && isVoid(last); at--) last = leaves[at - 1];
  if (!first || !last || first.parentNode === container) return wraps;
  for (let around: Node | null = first.parentNode; around && around !== container; around = around.parentNode)
    if (around.nodeType === 1 && around.contains(last)) wraps.unshift(around as Element);
  return wraps;
}

function isVoid(node: Node | undefined): boolean {
  return node !== undefined && (node.nodeType === 3 ? (node as Text).data.trim() === '' : node.nodeName === 'BR');
}

/** Whether a link is a box: a card that leads somewhere as a whole. */
function holdsBlocks(link: Element): boolean {
  for (let child = link.firstElementChild; child; child = child.nextElementSibling)
    if (!INLINE.has(child.localName) && !MEDIA.has(child.localName) && !SKIPPED.has(child.localName)) return true;
  return false;
}

/** Whether a tag that the page has made up flows with words around it. */
function isWithinLine(element: Element, line: LineBuilder, around: string): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (!INLINE.has(child.localName) && !IN_LINE.has(child.localName) && !child.localName.includes('-')) return false;
  if (line.hasWords || /^(?:p|h[1-6]|li|dt|dd|td)$/.test(around)) return true;
  const next = element.nextSibling;
  if (next?.nodeType === 3) return (next as Text).data.trim() !== '';
  return next?.nodeType === 1 && INLINE.has((next as Element).localName);
}

/** A formula that is drawn once more for the eye: what is said beside it is the formula. */
function isTwinOfFormula(element: Element): boolean {
  if (element.getAttribute('aria-hidden') !== 'true') return false;
  const parent = element.parentElement;
  return (
    parent !== null && parent.getElementsByTagName('math')[0] !== undefined && !element.getElementsByTagName('math')[0]
  );
}
