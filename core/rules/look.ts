import { type Block, type Container, type Extent, isBlock, type Subject } from '../blocks/block.ts';
import type { Names } from '../blocks/by-name.ts';
import type { Ledger } from '../blocks/ledger.ts';
import type { Page } from '../blocks/page.ts';
import { isAnyLabel } from '../lexicon/lexicon.ts';
import type { NameList } from '../lexicon/names.ts';
import type { LabelKind } from '../lexicon/vocabulary.ts';
import { fold } from '../text/fold.ts';
import { countBy, sumUp } from './sums.ts';

/** A link as a person sees it, however many blocks it spans. */
export interface SeenLink {
  readonly element: Element;
  size: number;
  media: number;
}

/** A page as clauses look at it, with what several of them ask found out once. */
export class Look {
  readonly page: Page;
  readonly ledger: Ledger;
  /** The first heading of the first rank. */
  readonly title: Block | undefined;
  /** The blocks of the story, in order; none while nobody has found one. */
  readonly story: readonly Block[];
  /** Characters of the story before each block of the page. */
  readonly #before: readonly number[];
  /** Characters of running text on the page before each block. */
  readonly #prose: readonly number[];
  readonly #total: number;
  #seen: readonly Subject[] | undefined;
  #alike: ReadonlyMap<number, number> | undefined;
  /** How many boxes that hold a story stand before each box. */
  #holders: readonly number[] | undefined;
  #headings: ReadonlySet<string> | undefined;
  #saying: Map<LabelKind, Block[]> | undefined;

  constructor(page: Page, ledger: Ledger) {
    this.page = page;
    this.title = page.blocks.find(({ kind, container }) => kind === 'heading' && container.tag === 'h1');
    this.ledger = ledger;
    this.story = ledger.all('story');
    let sum = 0;
    const prose = [0];
    const before: number[] = [];
    for (const block of page.blocks) {
      before.push(sum);
      prose.push((prose.at(-1) ?? 0) + block.prose);
      if (ledger.is(block, 'story')) sum += block.size;
    }
    this.#before = before;
    this.#prose = prose;
    this.#total = sum;
  }

  /** All blocks, and all boxes that one may know by their shape: of wrappers in wrappers the outermost. */
  get seen(): readonly Subject[] {
    const isBoxOfItsOwn = ({ parent, first, last }: Container) =>
      last - first <= MOST && !(parent?.parent && parent.first === first && parent.last === last);
    this.#seen ??= [...this.page.blocks, ...this.page.containers.filter(isBoxOfItsOwn)];
    return this.#seen;
  }

  /** Blocks whose whole text is a label of this kind, sure or not. */
  saying(kind: LabelKind): readonly Block[] {
    this.#saying ??= this.#readLabels();
    return this.#saying.get(kind) ?? [];
  }

  #readLabels(): Map<LabelKind, Block[]> {
    const index = new Map<LabelKind, Block[]>();
    for (const [key, blocks] of this.page.byText) {
      const meaning = this.page.meaningOf(key);
      if (!isAnyLabel(meaning)) continue;
      for (const kind of Object.keys(meaning) as LabelKind[]) {
        const known = index.get(kind);
        if (known) for (const block of blocks) known.push(block);
        else index.set(kind, [...blocks]);
      }
    }
    return index;
  }

  /** Whether all that a subject says is a label of this kind, for sure or (`'unsure'`) perhaps. */
  says(subject: Subject, kind: LabelKind, atLeast: 'sure' | 'unsure' = 'sure'): boolean {
    const block = this.only(subject);
    const meaning = block && this.page.meaning(block)[kind];
    return meaning === 'sure' || (meaning === 'unsure' && atLeast === 'unsure');
  }

  /** The block that is all of a subject, if it is one. */
  only({ first, last }: Extent): Block | undefined {
    return last === first + 1 ? this.page.blocks[first] : undefined;
  }

  /** The names of a subject: a container's own, and of a block those of the inline elements that hold all of it. */
  namesOf(subject: Subject): readonly Names<Subject>[] {
    if (!isBlock(subject)) return [subject.names];
    return subject.wraps.map(wrap => this.page.segments.names.of(wrap, wrap.localName));
  }

  /** Whether the names of a subject are made of one of these words, among others. */
  isNamed(subject: Subject, list: NameList): boolean {
    const words = this.page.lexicon.wordsFor(list);
    return this.namesOf(subject).some(names => names.isMadeOf(words));
  }

  /** The subject that an element is: a container, or the block that it holds whole. */
  subjectOf(element: Element): Subject | null {
    const own = this.page.segments.byElement.get(element);
    if (own) return own;
    let around: Container | undefined;
    for (let up = element.parentElement; up && !around; up = up.parentElement)
      around = this.page.segments.byElement.get(up);
    if (!around) return null;
    const blocks = around.last - around.first > MANY ? [] : this.page.blocksOf(around);
    return blocks.find(({ wraps }) => wraps.includes(element)) ?? null;
  }

  /** The links in a subject, each once. */
  linksOf(subject: Extent): readonly SeenLink[] {
    const links = new Map<Element, SeenLink>();
    for (const { anchors, media } of this.page.blocksOf(subject))
      for (const { element, size } of anchors) {
        const link = links.get(element) ?? { element, size: 0, media: 0 };
        link.size += size;
        link.media += media;
        links.set(element, link);
      }
    return [...links.values()];
  }

  /** Whether a subject lies beside what holds a story: in no article, and around no title of the page. */
  isApart(subject: Subject): boolean {
    const box = isBlock(subject) ? subject.container : subject;
    this.#holders ??= sumUp(this.page.containers, holdsStory);
    const inside = (this.#holders[box.end] ?? 0) - (this.#holders[box.index] ?? 0);
    return inside === 0 && !this.page.isWithin(box, ARTICLE);
  }

  /** What the page's headings say, as `titleOf` has it. */
  get headings(): ReadonlySet<string> {
    const headings = () => this.page.blocks.filter(({ kind }) => kind === 'heading');
    this.#headings ??= new Set(headings().map(({ text }) => titleOf(text)));
    return this.#headings;
  }

  /** How many boxes of the page are of the same kind as a subject's own. */
  alike(subject: Subject): number {
    this.#alike ??= countBy(this.page.containers, ({ signature }) => signature);
    return this.#alike.get((isBlock(subject) ? subject.container : subject).signature) ?? 0;
  }

  /** Characters of running text from one block up to another. */
  proseBetween(first: number, last: number): number {
    return (this.#prose[last] ?? 0) - (this.#prose[first] ?? 0);
  }

  /** How much of the story's text stands before a subject, 0 to 1. */
  depth({ first }: Extent): number {
    return this.#total === 0 ? 0 : (this.#before[first] ?? this.#total) / this.#total;
  }

  /** Characters of the story that follow a subject. */
  after({ last }: Extent): number {
    return this.#total - (this.#before[last] ?? this.#total);
  }
}

const ARTICLE: ReadonlySet<string> = new Set(['article']);

/** A heading as its entry in a list of contents has it: folded, and without its number. */
export function titleOf(text: string): string {
  return fold(text).replace(/^(?:\d+ )+/, '');
}

function holdsStory({ tag, element }: Container): boolean {
  return tag === 'h1' || tag === 'main' || tag === 'article' || element.getAttribute('itemprop') === 'articleBody';
}

/** So many blocks are never known by their shape alone. */
const MOST = 400;
/** An element that is no box itself is looked for among so many blocks at most. */
const MANY = 200;
