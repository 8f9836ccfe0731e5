import type { Block, BlockKind, Container, Subject } from './block.ts';
import { NAMELESS, NameIndex, type Names } from './by-name.ts';
import { wrapsOf } from './inline.ts';
import { type Line, LineBuilder } from './line.ts';
import { HEADING } from './tags.ts';

/** Characters outside of links from which a block is running text. */
const RUNNING = 40;

type Writable<T> = { -readonly [K in keyof T]: T[K] };
export type Open = Writable<Container>;

/** What is gathered on a walk: lines become blocks in the container that is open. */
export class Gatherer {
  readonly blocks: Block[] = [];
  readonly containers: Open[] = [];
  readonly names = new NameIndex<Subject>();
  readonly byElement = new Map<Element, Open>();
  readonly line = new LineBuilder();
  open: Open | null = null;
  /** The table whose cells are one block. */
  table: Element | null = null;
  readonly #isLabel: (line: string) => boolean;
  /** Tags with names, numbered, and of which of those each container and its parent are. */
  readonly #kinds = new Map<string, number>();
  readonly #signatures: Map<number, number>[] = [];
  #signatureCount = 0;
  #offset = 0;

  constructor(isLabel: (line: string) => boolean) {
    this.#isLabel = isLabel;
  }

  /** Ends the line, and opens a container within the one that is open. */
  enter(element: Element, tag: string, place: number): Open {
    const parent = this.open;
    this.flush();
    const names = this.names.of(element, tag);
    const kind = this.#kindOf(tag, names);
    const open: Open = {
      element,
      tag,
      place,
      lastPlace: place,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      index: this.containers.length,
      end: this.containers.length + 1,
      names,
      kind,
      signature: this.#signatureOf(kind, parent ? parent.kind + 1 : 0),
      hidden: '',
      size: 0,
      linked: 0,
      prose: 0,
      links: 0,
      media: 0,
      fields: 0,
      first: this.blocks.length,
      last: this.blocks.length,
    };
    this.containers.push(open);
    this.byElement.set(element, open);
    if (names !== NAMELESS) names.bearers.push(open);
    this.open = open;
    return open;
  }

  /** Closes the open container. */
  leave(lastPlace: number): void {
    const { open } = this;
    if (!open) return;
    this.flush();
    open.end = this.containers.length;
    open.last = this.blocks.length;
    open.lastPlace = lastPlace;
    const parent = open.parent as Open | null;
    this.open = parent;
    if (parent) add(parent, open);
  }

  #kindOf(tag: string, names: Names<Subject>): number {
    const key = `${tag}.${names.kin}`;
    const kind = this.#kinds.get(key) ?? this.#kinds.size;
    this.#kinds.set(key, kind);
    return kind;
  }

  #signatureOf(kind: number, around: number): number {
    this.#signatures[around] ??= new Map();
    const known = this.#signatures[around].get(kind) ?? this.#signatureCount++;
    this.#signatures[around].set(kind, known);
    return known;
  }

  /** Makes blocks of what has been gathered. */
  flush(kind?: BlockKind): void {
    const container = this.open;
    if (!container) return;
    for (const line of this.line.take(this.#isLabel)) this.#addBlock(container, line, kind);
  }

  #addBlock(container: Open, line: Line, kind: BlockKind | undefined): void {
    const wraps = this.table ? [] : wrapsOf(line.leaves, container.element);
    const prose = line.size - line.linked >= RUNNING ? line.size - line.linked : 0;
    const block: Block = {
      index: this.blocks.length,
      kind: kind ?? (this.table ? 'table' : kindOf(container, line)),
      container,
      leaves: this.table ? [this.table] : line.leaves,
      text: line.text,
      size: line.size,
      linked: line.linked,
      prose,
      links: line.anchors.length,
      media: line.media,
      fields: 0,
      first: this.blocks.length,
      last: this.blocks.length + 1,
      anchors: line.anchors,
      wraps,
      lines: line.lines,
      offset: this.#offset,
      hidden: container.hidden,
      place: container.place,
    };
    this.blocks.push(block);
    this.#offset += line.size;
    add(container, block);
    for (const wrap of wraps) {
      const names = this.names.of(wrap, wrap.localName);
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
