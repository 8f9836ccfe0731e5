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
import { pathTo, placeFor, trimBreaks } from './nodes.ts';
import { childHolding, LISTS, PHRASING, shellOf } from './shells.ts';

/** Which blocks a piece of markup is to be made of. */
export interface Choice {
  readonly page: Page;
  readonly snapshot: Snapshot;
  readonly holds: (block: Block) => boolean;
  /** Blocks that are captions, with the block of the picture that each belongs to. */
  readonly captions: ReadonlyMap<Block, Block>;
  /** Places of what links of the page lead to: these stay, whatever they are. */
  readonly named?: ReadonlySet<number>;
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
    const shellTag = shellOf(container, this.#choice);
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
        const copy = this.#inlineCopy(source) ?? around;
        if (copy !== around) around.append(copy);
        open.push({ source, copy });
      }
      const node = this.#media.leaf(leaf);
      if (node) (open.at(-1)?.copy ?? target).append(node);
    }
    trimBreaks(target);
  }

  /** An element within a line, where it says something or a link of the page leads to it. */
  #inlineCopy(source: Element): Element | null {
    const copy = bareElement(source, this.#document, made => this.#stamp(made, source));
    const { named, page } = this.#choice;
    return copy ?? (named?.has(page.segments.placeOf(source)) ? this.#copy(source, 'span') : null);
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
