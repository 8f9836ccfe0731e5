import type { Evidence, LeftOutReason, PartVerdict, RemovalKind } from '../article.ts';
import type { Block, Container, Extent, Subject } from './block.ts';

/** What a block is said to be. */
export type Fate = 'story' | 'header' | 'clutter' | 'left-out';

/** One judge's word on a block. */
export type Verdict = Said & LeavesOut;

interface Said {
  /** The judge, or the rule, that says so. */
  readonly by: string;
  /** Of clutter: which kind. */
  readonly kind?: RemovalKind;
  /** Of clutter: what it was known by. */
  readonly evidence?: Evidence;
  /** Of a person's word: what of it is kept for the site. */
  readonly part?: PartVerdict;
}

/** With the clause or the reason, in a word or two of kebab case. What is left out has but few reasons. */
type LeavesOut =
  | { readonly is: Exclude<Fate, 'left-out'>; readonly why: string }
  | { readonly is: 'left-out'; readonly why: LeftOutReason };

/**
 * The largest share of the page's running text that one verdict of clutter may take. A vendor's own mark is trusted
 * with more. So that a short story is not punished for being short, so many characters may go in any case.
 */
const SHARE: Record<Evidence, number> = {
  person: 1,
  layer: 0.97,
  'another-story': 0.97,
  vendor: 0.6,
  repeated: 0.6,
  structure: 0.15,
  words: 0.15,
  name: 0.15,
};
const FLOOR: Record<Evidence, number> = {
  person: 0,
  layer: 4000,
  'another-story': 4000,
  vendor: 1200,
  repeated: 1200,
  structure: 900,
  words: 420,
  name: 300,
};
/** What a name alone may take: links and scraps, never prose. */
const SCRAP = 40;
const MOSTLY_LINKS = 0.4;

const NEVER: ReadonlySet<string> = new Set(['html', 'head', 'body', 'main']);

/** What the caps are measured by. */
export interface Protected {
  /** Characters of running text that the page holds, without what is hidden. */
  readonly prose: number;
  /** Whether a block is the story's title. */
  readonly title: Block | null;
}

/**
 * The one place where it is decided what a block is. Judges say; the last word holds. Caps and protections stand here
 * and nowhere else.
 */
export class Ledger {
  readonly #blocks: readonly Block[];
  readonly #protected: Protected;
  readonly #trails: (Verdict[] | undefined)[];

  constructor(blocks: readonly Block[], protection: Protected) {
    this.#blocks = blocks;
    this.#protected = protection;
    this.#trails = new Array<Verdict[] | undefined>(blocks.length);
  }

  /** Notes a verdict on each block of a subject; answers whether it was allowed. */
  judge(subject: Extent, verdict: Verdict): boolean {
    if (verdict.is === 'clutter' && !this.#allows(subject, verdict)) return false;
    for (let index = subject.first; index < subject.last; index++) {
      const trail = this.#trails[index];
      if (trail) trail.push(verdict);
      else this.#trails[index] = [verdict];
    }
    return true;
  }

  /** What holds of a block, or undefined where nobody has said anything yet. */
  verdict({ index }: Block): Verdict | undefined {
    return this.#trails[index]?.at(-1);
  }

  /** Everything that was said of a block, in order. */
  trail({ index }: Block): readonly Verdict[] {
    return this.#trails[index] ?? [];
  }

  is(block: Block, fate: Fate): boolean {
    return this.verdict(block)?.is === fate;
  }

  /** Whether nobody has said what a block is, or but that it is left out though it can be seen. */
  isFree(block: Block): boolean {
    const verdict = this.verdict(block);
    return !verdict || (verdict.is === 'left-out' && verdict.by !== 'hidden');
  }

  /** The blocks of which this holds, in the page's order. */
  all(fate: Fate): Block[] {
    return this.#blocks.filter(block => this.is(block, fate));
  }

  #allows(subject: Extent, { evidence = 'words' }: Verdict): boolean {
    const { title, prose } = this.#protected;
    if (title && title.index >= subject.first && title.index < subject.last) return false;
    if (isContainer(subject) && NEVER.has(subject.tag)) return false;
    if (subject.prose > Math.max(prose * SHARE[evidence], Math.min(FLOOR[evidence], prose * 0.6))) return false;
    return (
      evidence !== 'name' ||
      subject.prose === 0 ||
      subject.size < SCRAP ||
      subject.linked >= subject.size * MOSTLY_LINKS
    );
  }
}

function isContainer(subject: Extent): subject is Container & Subject {
  return 'tag' in subject;
}
