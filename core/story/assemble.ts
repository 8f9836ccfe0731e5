import type { Block, Container } from '../blocks/block.ts';
import type { Ledger } from '../blocks/ledger.ts';
import type { Page } from '../blocks/page.ts';
import { HEADING } from '../blocks/tags.ts';
import type { Snapshot } from '../page/snapshot.ts';
import type { Yielding } from '../yield.ts';
import { bareElement, STAMP } from './elements.ts';
import { plainHeading } from './headings.ts';
import { type MediaMaker, mediaMaker } from './media.ts';
import type { MediaTools } from './media-tools.ts';

/** Elements that a story needs to make sense; all other wrappers mean nothing and go. */
const SHELLS: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote figure figcaption aside details summary address menu'.split(' '),
);
/** What holds words and no blocks. */
const PHRASING: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 dt summary figcaption address'.split(' '));
const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'menu']);
/** A figure with more running text (characters) than a caption has is a box. */
const LONGEST_CAPTION = 900;
/** What is shown beside the story: with so few characters of it, it is a part of it. */
const NOTE = 4000;

/** Which blocks a piece of markup is to be made of. */
export interface Choice {
  readonly page: Page;
  readonly snapshot: Snapshot;
  readonly holds: (block: Block) => boolean;
  /** Blocks that are captions, with the block of the picture that each belongs to. */
  readonly captions: ReadonlyMap<Block, Block>;
  /** Undefined where they are not there, or not needed. */
  readonly tools: MediaTools | undefined;
}

/**
 * Builds markup of the page's own words and pictures: the chosen blocks, in the page's order, in the lists, tables,
 * figures and quotations that they need. Each element carries its place. The blocks' leaves are moved out of the
 * snapshot, so that each block can be built once.
 */
export function assemble(choice: Choice): Element {
  return new Assembler(choice).build();
}

/** The story of a page, with its drawings drawn. */
export async function assembleStory({ ledger, ...input }: StoryInput, yielding: Yielding): Promise<Element> {
  const assembler = new Assembler({ ...input, holds: block => ledger.is(block, 'story') });
  const body = assembler.build();
  await assembler.draw(yielding);
  return body;
}

interface StoryInput extends Omit<Choice, 'holds'> {
  readonly ledger: Ledger;
}

class Assembler {
  readonly #choice: Choice;
  readonly #document: Document;
  readonly #media: MediaMaker;
  readonly #captionOf = new Map<Block, Block>();

  constructor(choice: Choice) {
    this.#choice = choice;
    this.#document = choice.snapshot.draft;
    this.#media = mediaMaker(choice.snapshot, element => choice.page.segments.placeOf(element), choice.tools);
    for (const [caption, picture] of choice.captions) if (choice.holds(caption)) this.#captionOf.set(picture, caption);
  }

  draw(yielding: Yielding): Promise<void> {
    return this.#media.draw(yielding);
  }

  build(): Element {
    const body = this.#document.createElement('div');
    const [root] = this.#choice.page.containers;
    if (root) this.#fill(body, root, false);
    this.#choice.tools?.dropRepeatedPosts(body);
    return body;
  }

  /** Puts what a container holds into an element; `isPhrasing`: as words, where no block may stand. */
  #fill(target: Element, container: Container, isPhrasing: boolean): void {
    for (let index = container.first; index < container.last; ) {
      const block = this.#choice.page.blocks[index];
      if (!block) return;
      const child = childHolding(block, container);
      index = child ? child.last : index + 1;
      if (child) this.#addContainer(target, child, isPhrasing);
      else if (this.#choice.holds(block) && !this.#choice.captions.has(block))
        this.#addBlock(target, block, isPhrasing);
    }
  }

  #addContainer(target: Element, container: Container, isPhrasing: boolean): void {
    if (!this.#holdsAny(container)) return;
    const shellTag = this.#shellOf(container);
    const isCaption = shellTag === 'p' && target.localName === 'figure' && container.media === 0;
    const tag = isCaption ? 'figcaption' : shellTag;
    if (isPhrasing || tag === null) {
      this.#fill(target, container, isPhrasing);
      return;
    }
    const shell = this.#copy(container.element, tag);
    const { tools, snapshot } = this.#choice;
    const post = tag === 'blockquote' ? tools?.quotedPost(container.element, snapshot.base.href) : '';
    if (post) shell.setAttribute('cite', post);
    const only = container.last - container.first === 1 ? this.#choice.page.blocks[container.first] : undefined;
    if (only && only.container === container && isPlain(only) && !LISTS.has(tag) && tag !== 'blockquote')
      this.#fillWords(shell, only);
    else this.#fill(shell, container, PHRASING.has(tag));
    if (HEADING.test(tag)) plainHeading(shell, this.#choice.snapshot);
    if (shell.hasChildNodes()) placeFor(shell, target).append(shell);
  }

  #holdsAny({ first, last }: Container): boolean {
    for (let index = first; index < last; index++) {
      const block = this.#choice.page.blocks[index];
      if (block && this.#choice.holds(block) && !this.#choice.captions.has(block)) return true;
    }
    return false;
  }

  /** The element that a container stays, or null where it is a wrapper that means nothing. */
  #shellOf(container: Container): string | null {
    const { tag, parent } = container;
    if (!SHELLS.has(tag)) return null;
    // A paragraph or a heading of nothing but a picture is the picture.
    if (container.size === 0 && PHRASING.has(tag) && tag !== 'figcaption') return null;
    if (tag === 'li' && !LISTS.has(parent?.tag ?? '')) return 'p';
    if (tag === 'figure' && container.prose > LONGEST_CAPTION) return null;
    if (tag === 'figcaption' && parent?.tag !== 'figure') return 'p';
    if (tag === 'details') return this.#folds(container) ? tag : null;
    if (tag === 'summary' && !(parent?.tag === 'details' && this.#folds(parent))) return 'p';
    if (tag === 'aside') return this.#isNote(container) ? tag : null;
    // A paragraph that the parser let hold blocks, by a script, is a wrapper.
    if (tag === 'p' && container.end > container.index + 1) return null;
    return tag;
  }

  /** Whether there is a line that opens a fold, and something in it. */
  #folds(fold: Container): boolean {
    const { page, holds } = this.#choice;
    const said = page.blocksOf(fold).filter(block => holds(block) && block.size + block.media > 0);
    const lines = said.filter(block => childHolding(block, fold)?.tag === 'summary');
    return lines.length > 0 && lines.length < said.length;
  }

  /** Whether an aside stands within the story, and not around it. */
  #isNote({ first, last, size }: Container): boolean {
    if (size > NOTE) return false;
    const { page, holds } = this.#choice;
    const isSaid = (block: Block | undefined) => block !== undefined && holds(block);
    return isSaid(page.blocks[first - 1]) && isSaid(page.blocks[last]);
  }

  #addBlock(target: Element, block: Block, isPhrasing: boolean): void {
    if (isPhrasing) {
      for (const part of [block, this.#captionOf.get(block)]) {
        if (!part) continue;
        if (target.hasChildNodes()) target.append(' ');
        this.#fillWords(target, part);
      }
      return;
    }
    if (block.kind === 'media') this.#addPictures(target, block);
    else if (block.kind === 'table' || block.kind === 'code' || block.kind === 'rule')
      target.append(...block.leaves.map(leaf => this.#media.whole(leaf as Element)));
    else {
      const isCaption = target.localName === 'figure';
      const paragraph = this.#copy(block.container.element, isCaption ? 'figcaption' : 'p');
      this.#fillWords(paragraph, block);
      if (paragraph.hasChildNodes()) placeFor(paragraph, target).append(paragraph);
    }
  }

  /** Pictures by themselves, as a figure with the caption that belongs to them. */
  #addPictures(target: Element, block: Block): void {
    const figure = target.localName === 'figure' ? target : this.#copy(block.container.element, 'figure');
    this.#fillWords(figure, block);
    const caption = this.#captionOf.get(block);
    // A sign or a counter shows nothing; what was taken for its caption is still said.
    if (caption && !figure.hasChildNodes()) this.#addBlock(target, caption, false);
    else if (caption) {
      const words = this.#copy(caption.container.element, 'figcaption');
      this.#fillWords(words, caption);
      figure.append(words);
    }
    if (figure !== target && figure.querySelector('img, a')) placeFor(figure, target).append(figure);
  }

  /** The block's own nodes, in copies of the inline elements around them. */
  #fillWords(target: Element, block: Block): void {
    const { container } = block;
    const open: { source: Element; copy: Element }[] = [];
    for (const leaf of block.leaves) {
      const path = pathTo(leaf, container.element);
      let depth = 0;
      while (depth < open.length && open[depth]?.source === path[depth]) depth += 1;
      open.length = depth;
      for (const source of path.slice(depth)) {
        const around = open.at(-1)?.copy ?? target;
        const copy = bareElement(source, this.#document, place => this.#stamp(place, source)) ?? around;
        if (copy !== around) around.append(copy);
        open.push({ source, copy });
      }
      const node = this.#media.leaf(leaf);
      if (node) (open.at(-1)?.copy ?? target).append(node);
    }
    trimBreaks(target);
  }

  #copy(source: Element, tag: string): Element {
    const copy = bareElement(source, this.#document, place => this.#stamp(place, source), tag);
    return copy ?? this.#document.createElement(tag);
  }

  #stamp(copy: Element, source: Element): void {
    copy.setAttribute(STAMP, String(this.#choice.page.segments.placeOf(source)));
  }
}

function isPlain({ kind }: Block): boolean {
  return kind !== 'media' && kind !== 'table' && kind !== 'code' && kind !== 'rule';
}

/** The child of a container that holds a block, or null where the block stands in the container itself. */
function childHolding(block: Block, container: Container): Container | null {
  let child: Container | null = block.container;
  if (child === container) return null;
  while (child && child.parent !== container) child = child.parent;
  return child;
}

/** Where an element may stand: in a list only as an entry, a list as part of the entry before it. */
function placeFor(element: Element, target: Element): Element {
  if (!LISTS.has(target.localName) || element.localName === 'li') return target;
  if (LISTS.has(element.localName) && target.lastElementChild) return target.lastElementChild;
  const entry = target.ownerDocument.createElement('li');
  target.append(entry);
  return entry;
}

/** The inline elements around a leaf, outermost first. */
function pathTo(leaf: Node, container: Element): Element[] {
  const path: Element[] = [];
  for (let around = leaf.parentElement; around && around !== container; around = around.parentElement)
    path.unshift(around);
  return path;
}

/** Breaks and blanks at either end of a block show nothing. */
function trimBreaks(target: Element): void {
  for (const side of ['firstChild', 'lastChild'] as const) {
    let node = target[side];
    while (node && isNothing(node)) {
      node.remove();
      node = target[side];
    }
  }
}

function isNothing(node: ChildNode): boolean {
  if (node.nodeType === 3) return (node as Text).data.trim() === '';
  return node.nodeName.toLowerCase() === 'br';
}
