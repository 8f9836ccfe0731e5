import {
  at,
  BINS,
  bestSplit,
  type Leaves,
  leafOf,
  randomFrom,
  type Split,
  type Sums,
  type Tree,
  worth,
} from './tree.ts';

/** What trees learn from, row by row. */
export interface TrainingSet {
  /** Of whole numbers from 0 to 90. */
  readonly columns: readonly Uint8Array[];
  /** What is to be learnt, 0 to 1. */
  readonly labels: Float32Array;
  /** 0 leaves a row out. */
  readonly weights: Float32Array;
}

export interface BoostOptions extends Leaves {
  readonly trees: number;
  readonly leaves: number;
  /** The shares of rows and of columns that each tree sees. */
  readonly rows: number;
  readonly columns: number;
  readonly seed: number;
}

/** Log odds before anything is known, and trees that add to them. */
export interface Boosted {
  readonly base: number;
  readonly trees: readonly Tree[];
}

interface Gradients {
  readonly columns: readonly Uint8Array[];
  /** First and second derivatives of the loss, by row. */
  readonly slopes: Float32Array;
  readonly curves: Float32Array;
}

interface Leaf {
  readonly start: number;
  readonly end: number;
  readonly sums: Sums;
  readonly split: Split | null;
  parts: readonly [Leaf, Leaf] | null;
}

/** Trains trees for the logistic loss, each on what those before it got wrong. */
export function boost(set: TrainingSet, options: BoostOptions): Boosted {
  const random = randomFrom(options.seed);
  const base = logOdds(set);
  const scores = new Float64Array(set.labels.length).fill(base);
  const trees: Tree[] = [];
  for (let round = 0; round < options.trees; round++) {
    const tree = new Grower(gradientsOf(set, scores), options, random).grow();
    trees.push(tree);
    for (let row = 0; row < scores.length; row++) scores[row] = at(scores, row) + worth(tree, set.columns, row);
  }
  return { base, trees };
}

function logOdds({ labels, weights }: TrainingSet): number {
  let [all, hits] = [0, 0];
  for (let row = 0; row < labels.length; row++) {
    all += at(weights, row);
    hits += at(weights, row) * at(labels, row);
  }
  return Math.round(100 * Math.log(hits / (all - hits))) / 100;
}

function gradientsOf({ columns, labels, weights }: TrainingSet, scores: Float64Array): Gradients {
  const chances = scores.map(score => 1 / (1 + Math.exp(-score)));
  return {
    columns,
    slopes: weights.map((weight, row) => weight * (at(chances, row) - at(labels, row))),
    curves: weights.map((weight, row) => weight * at(chances, row) * (1 - at(chances, row))),
  };
}

/** Grows one tree: the leaf that gains most by it is split next. */
class Grower {
  readonly #set: Gradients;
  readonly #options: BoostOptions;
  readonly #rows: Int32Array;
  readonly #chosen: readonly number[];

  constructor(set: Gradients, options: BoostOptions, random: () => number) {
    this.#set = set;
    this.#options = options;
    this.#rows = Int32Array.from(set.slopes.keys()).filter(row => at(set.curves, row) > 0 && random() < options.rows);
    this.#chosen = [...set.columns.keys()].filter(() => random() < options.columns);
  }

  grow(): Tree {
    const root = this.#leaf(0, this.#rows.length, this.#sums(0, this.#rows.length));
    const open = [root];
    while (open.length < this.#options.leaves) {
      const best = open.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
      if (!best.split) break;
      best.parts = this.#part(best, best.split);
      open.splice(open.indexOf(best), 1, ...best.parts);
    }
    return this.#treeOf(root);
  }

  #leaf(start: number, end: number, sums: Sums): Leaf {
    return { start, end, sums, split: bestSplit(sums, this.#chosen, this.#options), parts: null };
  }

  /** The smaller part is counted, and the larger is what remains. */
  #part({ start, end, sums }: Leaf, { column, limit }: Split): readonly [Leaf, Leaf] {
    const middle = start + this.#sort(start, end, column, limit);
    const isLowSmall = middle - start < end - middle;
    const small = isLowSmall ? this.#sums(start, middle) : this.#sums(middle, end);
    const large = sums.map((sum, index) => sum - at(small, index));
    const [low, high] = isLowSmall ? [small, large] : [large, small];
    return [this.#leaf(start, middle, low), this.#leaf(middle, end, high)];
  }

  /** Brings the low rows before the high ones, and counts them. */
  #sort(start: number, end: number, column: number, limit: number): number {
    const rows = this.#rows.subarray(start, end);
    const values = this.#set.columns[column] ?? new Uint8Array();
    let low = 0;
    for (const [index, row] of rows.entries()) {
      if (at(values, row) > limit) continue;
      rows[index] = at(rows, low);
      rows[low] = row;
      low += 1;
    }
    return low;
  }

  #sums(start: number, end: number): Sums {
    const rows = this.#rows.subarray(start, end);
    const sums = new Float64Array(this.#chosen.length * BINS * 2);
    const slopes = Float32Array.from(rows, row => at(this.#set.slopes, row));
    const curves = Float32Array.from(rows, row => at(this.#set.curves, row));
    for (const [place, column] of this.#chosen.entries())
      addSums(sums.subarray(place * BINS * 2), this.#set.columns[column] ?? new Uint8Array(), rows, slopes, curves);
    return sums;
  }

  #treeOf({ split, parts, sums }: Leaf): Tree {
    if (!split || !parts) return leafOf(sums, this.#options);
    return { ...split, low: this.#treeOf(parts[0]), high: this.#treeOf(parts[1]) };
  }
}

function addSums(sums: Sums, column: Uint8Array, rows: Int32Array, slopes: Float32Array, curves: Float32Array): void {
  for (let index = 0; index < rows.length; index++) {
    const bin = 2 * at(column, at(rows, index));
    sums[bin] = at(sums, bin) + at(slopes, index);
    sums[bin + 1] = at(sums, bin + 1) + at(curves, index);
  }
}
