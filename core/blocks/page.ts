import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Meaning } from '../lexicon/vocabulary.ts';
import type { PageFacts } from '../page/facts.ts';
import { fold } from '../text/fold.ts';
import { type Block, type Container, type Extent, isBlock, type Subject } from './block.ts';
import { Links } from './links.ts';
import type { Segments } from './segments.ts';

/** A longer text (characters) is no label and no line of furniture. */
const LONGEST_LINE = 300;

/** What judges look at: the page's blocks in order, what holds them, and what is known of their words and names. */
export class Page {
  readonly blocks: readonly Block[];
  readonly containers: readonly Container[];
  readonly segments: Segments;
  readonly facts: PageFacts;
  readonly lexicon: Lexicon;
  readonly links: Links;
  /** Sums of the whole page. */
  readonly total: Extent;
  readonly #keys: (string | undefined)[] = [];
  readonly #meanings = new Map<string, Meaning>();
  readonly #inside = new Map<ReadonlySet<string>, Uint8Array>();
  #byText: Map<string, Block[]> | undefined;

  constructor(segments: Segments, facts: PageFacts, lexicon: Lexicon) {
    this.segments = segments;
    this.blocks = segments.blocks;
    this.containers = segments.containers;
    this.facts = facts;
    this.lexicon = lexicon;
    this.links = new Links(facts);
    this.total = segments.containers[0] ?? NOTHING;
  }

  /** A block's text folded (see `fold`); '' where it is longer than 300 characters. */
  key(block: Block): string {
    const known = this.#keys[block.index];
    if (known !== undefined) return known;
    const key = block.text.length > LONGEST_LINE ? '' : fold(block.text);
    this.#keys[block.index] = key;
    return key;
  }

  /** What a block says when its whole text is a label. */
  meaning(block: Block): Meaning {
    return this.meaningOf(this.key(block));
  }

  /** What a folded text says. */
  meaningOf(key: string): Meaning {
    let meaning = this.#meanings.get(key);
    if (!meaning) {
      meaning = this.lexicon.meaningOf(key);
      this.#meanings.set(key, meaning);
    }
    return meaning;
  }

  /** All short blocks by their folded text. */
  get byText(): ReadonlyMap<string, readonly Block[]> {
    if (this.#byText) return this.#byText;
    const index = new Map<string, Block[]>();
    for (const block of this.blocks) {
      const key = this.key(block);
      if (key === '') continue;
      const same = index.get(key);
      if (same) same.push(block);
      else index.set(key, [block]);
    }
    this.#byText = index;
    return index;
  }

  /** The container right around a subject, or null around the page's body. */
  around(subject: Subject): Container | null {
    return isBlock(subject) ? subject.container : subject.parent;
  }

  /** The outermost container that holds this subject and nothing else; the subject itself where there is none. */
  whole(subject: Subject): Subject {
    let whole = subject;
    for (let around = this.around(subject); around?.parent; around = around.parent) {
      if (around.first !== subject.first || around.last !== subject.last || around.fields !== subject.fields) break;
      whole = around;
    }
    return whole;
  }

  /** The nearest sibling behind a subject: the largest that holds the next block and not the subject. */
  after(subject: Subject): Subject | null {
    const next = this.blocks[subject.last];
    return next ? largestBeside(next, subject) : null;
  }

  /** The nearest sibling before a subject. */
  before(subject: Subject): Subject | null {
    const previous = this.blocks[subject.first - 1];
    return previous ? largestBeside(previous, subject) : null;
  }

  /** The blocks of a subject. */
  blocksOf({ first, last }: Extent): readonly Block[] {
    return this.blocks.slice(first, last);
  }

  /** How much of the page's text stands before a subject, 0 to 1. */
  depth({ first }: Extent): number {
    return this.total.size === 0 ? 0 : (this.blocks[first]?.offset ?? this.total.size) / this.total.size;
  }

  /** Whether a subject stands in an element of one of these tags, or is one. */
  isWithin(subject: Subject, tags: ReadonlySet<string>): boolean {
    if (isBlock(subject) && subject.wraps.some(({ localName }) => tags.has(localName))) return true;
    const known = this.#inside.get(tags) ?? new Uint8Array(this.containers.length);
    this.#inside.set(tags, known);
    return isInOneOf(isBlock(subject) ? subject.container : subject, tags, known) === IN;
  }
}

const NOTHING: Extent = { size: 0, linked: 0, prose: 0, links: 0, media: 0, fields: 0, first: 0, last: 0 };

const OUT = 1;
const IN = 2;

/** Each container is asked once, however deep it stands: `known` keeps what was said. */
function isInOneOf(box: Container | null, tags: ReadonlySet<string>, known: Uint8Array): number {
  if (!box) return OUT;
  const is = known[box.index] || (tags.has(box.tag) ? IN : isInOneOf(box.parent, tags, known));
  known[box.index] = is;
  return is;
}

function largestBeside(block: Block, subject: Subject): Subject {
  let largest: Subject = block;
  for (let around: Container | null = block.container; around; around = around.parent) {
    if (around.first <= subject.first && around.last >= subject.last) break;
    largest = around;
  }
  return largest;
}

/** Whether a block stands in a container, at any depth. */
export function isInside(subject: Extent, box: Extent): boolean {
  return subject.first >= box.first && subject.last <= box.last;
}
