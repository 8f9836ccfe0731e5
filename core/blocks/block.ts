import type { Hidden } from '../page/styles.ts';
import type { Names } from './by-name.ts';

/** What a block is by its markup. */
export type BlockKind =
  | 'text'
  | 'heading'
  | 'item'
  | 'caption'
  | 'cell'
  | 'table'
  | 'code'
  | 'control'
  | 'media'
  | 'rule';

/** A link in a block, and how much of the block it is. */
export interface BlockLink {
  readonly element: Element;
  /** Characters of its text within this block. */
  size: number;
}

/** How much of what something holds. Lengths are characters without the blanks around each piece of text. */
export interface Extent {
  /** Characters. */
  readonly size: number;
  /** The part of `size` that is in links and buttons. */
  readonly linked: number;
  /** The part of `size` that stands in blocks of 40 characters and more outside of links. */
  readonly prose: number;
  readonly links: number;
  /** Pictures, players and frames. */
  readonly media: number;
  readonly fields: number;
  /** Index of the first block in it, and the index after the last one. */
  readonly first: number;
  readonly last: number;
}

/** What a person would see as one line, paragraph, heading, entry, caption, listing, table, picture or player. */
export interface Block extends Extent {
  readonly index: number;
  readonly kind: BlockKind;
  /** The innermost block element around it. */
  readonly container: Container;
  /** Its text nodes, pictures and line breaks, in document order; for a table or a listing the element itself. */
  readonly leaves: readonly Node[];
  /** Its text on one line. */
  readonly text: string;
  readonly anchors: readonly BlockLink[];
  /** Inline elements that hold the whole block and nothing else, outermost first. */
  readonly wraps: readonly Element[];
  /** Lines that `<br>` parts it into. */
  readonly lines: number;
  /** Characters of the page before it. */
  readonly offset: number;
  /** Whether the page's styles or attributes keep it from sight, and how. */
  readonly hidden: Hidden;
  /** Place of the element that holds it directly. */
  readonly place: number;
}

/** A block element that holds blocks. */
export interface Container extends Extent {
  readonly element: Element;
  readonly tag: string;
  /** Its index among the elements of the live page. */
  readonly place: number;
  /** The last place inside it. */
  readonly lastPlace: number;
  readonly parent: Container | null;
  readonly depth: number;
  readonly index: number;
  /** The index after the last container inside it. */
  readonly end: number;
  readonly names: Names<Subject>;
  /** Tag and names without numbers, as a number. */
  readonly kind: number;
  /** The same with its parent's: siblings in kind share it. */
  readonly signature: number;
  readonly hidden: Hidden;
}

/** What a verdict can be about: one block, or everything in a container. */
export type Subject = Block | Container;

/** Whether a subject is a single block. */
export function isBlock(subject: Subject): subject is Block {
  return 'leaves' in subject;
}

/** The share of a subject's text that is in links, 0 to 1. */
export function linkShare({ size, linked }: Extent): number {
  return size === 0 ? 0 : linked / size;
}
