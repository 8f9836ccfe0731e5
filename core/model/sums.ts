import type { Container, Extent } from '../blocks/block.ts';
import type { Ledger } from '../blocks/ledger.ts';
import type { Page } from '../blocks/page.ts';
import { scale, share } from './scale.ts';

/** What is known of all that stands in a box, or in all boxes of a kind. */
export const SUMS = 'blocks size linked prose voted cut of-page';

interface Sum {
  blocks: number;
  size: number;
  linked: number;
  prose: number;
  /** What the vote took. */
  voted: number;
  /** What rules took out. */
  cut: number;
  boxes: number;
}

const NOTHING: Sum = { blocks: 0, size: 0, linked: 0, prose: 0, voted: 0, cut: 0, boxes: 0 };

/** Sums of what was said, over boxes and over their kinds. Each is worked out once, however many blocks ask. */
export class Sums {
  readonly #page: Page;
  /** Characters before each block that the vote took, and that rules took out. */
  readonly #voted: Float64Array;
  readonly #cut: Float64Array;
  readonly #kinds = new Map<number, Sum>();
  readonly #within: number[][] = [];
  readonly #alike: number[][] = [];

  constructor(page: Page, ledger: Ledger) {
    this.#page = page;
    this.#voted = new Float64Array(page.blocks.length + 1);
    this.#cut = new Float64Array(page.blocks.length + 1);
    for (const block of page.blocks) {
      const at = block.index;
      let [voted, cut] = [0, 0];
      for (const { is, by } of ledger.trail(block)) {
        if (by === 'vote') voted = block.size;
        if (is === 'clutter') cut = block.size;
      }
      this.#voted[at + 1] = (this.#voted[at] ?? 0) + voted;
      this.#cut[at + 1] = (this.#cut[at] ?? 0) + cut;
    }
    for (const box of page.containers) {
      const kind = this.#kinds.get(box.signature) ?? { ...NOTHING };
      this.#kinds.set(box.signature, kind);
      add(kind, this.#sumOf(box));
    }
  }

  /** Of all in one box. */
  within(box: Container, row: Uint8Array, at: number): number {
    const known = this.#within[box.index] ?? this.#numbers(this.#sumOf(box));
    this.#within[box.index] = known;
    row.set(known, at);
    return at + known.length;
  }

  /** Of all boxes of its signature; how many there are comes first. */
  alike(box: Container, row: Uint8Array, at: number): number {
    const sum = this.#kinds.get(box.signature) ?? NOTHING;
    row[at] = scale(sum.boxes);
    const known = this.#alike[box.signature] ?? this.#numbers(sum);
    this.#alike[box.signature] = known;
    row.set(known, at + 1);
    return at + 1 + known.length;
  }

  /** How much the vote took before a block, as a share, and behind it. */
  beside({ first, last }: Extent, row: Uint8Array, at: number): number {
    const all = this.#voted.at(-1) ?? 0;
    row[at] = share(this.#voted[first] ?? 0, all);
    row[at + 1] = scale(all - (this.#voted[last] ?? 0));
    return at + 2;
  }

  #sumOf({ first, last, size, linked, prose }: Container): Sum {
    const between = (sums: Float64Array) => (sums[last] ?? 0) - (sums[first] ?? 0);
    const [voted, cut] = [between(this.#voted), between(this.#cut)];
    return { blocks: last - first, size, linked, prose, voted, cut, boxes: 1 };
  }

  #numbers({ blocks, size, linked, prose, voted, cut }: Sum): number[] {
    return [
      scale(blocks),
      scale(size),
      share(linked, size),
      share(prose, size),
      share(voted, size),
      share(cut, size),
      share(prose, this.#page.total.prose),
    ];
  }
}

function add(sum: Sum, part: Sum): void {
  sum.blocks += part.blocks;
  sum.size += part.size;
  sum.linked += part.linked;
  sum.prose += part.prose;
  sum.voted += part.voted;
  sum.cut += part.cut;
  sum.boxes += part.boxes;
}
