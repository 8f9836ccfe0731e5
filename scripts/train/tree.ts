import { MOST, STEP, ZERO } from '../../core/model/score.ts';

/** A split of rows by one of their columns, or a leaf. */
export type Tree = { readonly value: number } | (Split & { readonly low: Tree; readonly high: Tree });

export interface Split {
  readonly column: number;
  /** What is over this goes to `high`. */
  readonly limit: number;
  readonly gain: number;
}

/** Sums of the first and the second derivative of the loss, in turns. */
export type Sums = Float64Array;

export interface Leaves {
  /** The least that a leaf weighs, in second derivatives. */
  readonly least: number;
  /** Draws leaves towards nothing. */
  readonly l2: number;
  /** How much of what a tree has learnt is added. */
  readonly rate: number;
}

/** So many values has a column. */
export const BINS = MOST + 1;

/** The same numbers for the same seed, everywhere (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A number of a list; 0 where there is none. */
export function at(list: ArrayLike<number>, index: number): number {
  return list[index] ?? 0;
}

/** The split that gains most, or null. `sums` holds those of each value of each chosen column. */
export function bestSplit(sums: Sums, chosen: readonly number[], { l2, least }: Leaves): Split | null {
  let best: Split | null = null;
  const [allG, allH] = totalOf(sums);
  const whole = (allG * allG) / (allH + l2);
  for (const [place, column] of chosen.entries()) {
    let [g, h] = [0, 0];
    for (let limit = 0; limit < BINS - 1; limit++) {
      const index = (place * BINS + limit) * 2;
      g += at(sums, index);
      h += at(sums, index + 1);
      if (h < least || at(sums, index + 1) === 0) continue;
      if (allH - h < least) break;
      const gain = (g * g) / (h + l2) + ((allG - g) * (allG - g)) / (allH - h + l2) - whole;
      if (gain > (best?.gain ?? 1e-6)) best = { column, limit, gain };
    }
  }
  return best;
}

/** What a leaf is worth, rounded as it is written down, so that the trees behind make good for it. */
export function leafOf(sums: Sums, { l2, rate }: Leaves): Tree {
  const [g, h] = totalOf(sums);
  const steps = Math.round((-rate * g) / (h + l2) / STEP);
  return { value: STEP * Math.max(-ZERO, Math.min(MOST - 1 - ZERO, steps)) };
}

/** Every column sums up to the same, so the first will do. */
function totalOf(sums: Sums): [number, number] {
  let [g, h] = [0, 0];
  for (let index = 0; index < BINS * 2; index += 2) {
    g += at(sums, index);
    h += at(sums, index + 1);
  }
  return [g, h];
}

/** What a tree says of a row. */
export function worth(tree: Tree, columns: readonly Uint8Array[], row: number): number {
  let node = tree;
  while ('column' in node) node = at(columns[node.column] ?? NONE, row) > node.limit ? node.high : node.low;
  return node.value;
}

const NONE: readonly number[] = [];
