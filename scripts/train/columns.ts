import type { Weights } from '../../core/article.ts';
import { LEAF, letterOf, NEAR, numberAt, STEP, ZERO } from '../../core/model/score.ts';
import type { Boosted, TrainingSet } from './boost.ts';
import type { Sample } from './in-page.ts';
import type { Labels } from './label.ts';
import type { Tree } from './tree.ts';

/** One thing that a tree may ask of a block: a feature of its own, or of the block so many behind it. */
export interface Column {
  readonly feature: number;
  readonly behind: number;
}

export interface Lesson extends Labels {
  readonly sample: Sample;
}

/** What is worth knowing of the neighbours, too. */
const OF_NEIGHBOURS = new Set(
  'size linked sentences ends kind tag vote cut in-size in-linked in-voted in-cut kin-linked kin-voted box-boxes'.split(
    ' ',
  ),
);

/** All that could be asked. */
export function allColumns(names: readonly string[]): Column[] {
  const columns: Column[] = [];
  for (const [feature, name] of names.entries())
    for (let behind = -NEAR; behind <= NEAR; behind++)
      if (behind === 0 || OF_NEIGHBOURS.has(name)) columns.push({ feature, behind });
  return columns;
}

/** The table that a model learns from. */
export function tableOf(lessons: readonly Lesson[], columns: readonly Column[]): TrainingSet {
  const rows = lessons.map(({ sample }) => bytesOf(sample));
  const width = lessons[0]?.sample.names.length ?? 0;
  const total = lessons.reduce((sum, { labels }) => sum + labels.length, 0);
  return {
    columns: columns.map(({ feature, behind }) => {
      const column = new Uint8Array(total);
      let at = 0;
      for (const bytes of rows)
        for (let row = 0; row < bytes.length; row += width) column[at++] = bytes[row + behind * width + feature] ?? 0;
      return column;
    }),
    labels: Float32Array.from(lessons.flatMap(({ labels }) => [...labels])),
    weights: Float32Array.from(lessons.flatMap(({ weights }) => [...weights])),
  };
}

/** The features of a page's blocks, as the model reads them. */
export function bytesOf({ rows }: Sample): Uint8Array {
  return Uint8Array.from(rows, letter => numberAt(letter, 0));
}

/** The columns by which most is gained, as many as letters can name. */
export function bestColumns({ trees }: Boosted, columns: readonly Column[], count: number): Column[] {
  const gains = new Float64Array(columns.length);
  const visit = (tree: Tree): void => {
    if (!('column' in tree)) return;
    gains[tree.column] = (gains[tree.column] ?? 0) + tree.gain;
    visit(tree.low);
    visit(tree.high);
  };
  trees.forEach(visit);
  const order = [...gains.keys()].sort((a, b) => (gains[b] ?? 0) - (gains[a] ?? 0)).slice(0, Math.min(count, LEAF));
  return order.flatMap(index => columns[index] ?? []);
}

/** Writes a model as letters: see `Weights`. */
export function spellOut({ base, trees }: Boosted, columns: readonly Column[]): Weights {
  const write = (tree: Tree): string =>
    'column' in tree
      ? letterOf(tree.column) + letterOf(tree.limit) + write(tree.low) + write(tree.high)
      : letterOf(LEAF) + letterOf(Math.round(tree.value / STEP) + ZERO);
  return {
    columns: columns.map(({ feature, behind }) => letterOf(feature) + letterOf(behind + NEAR)).join(''),
    trees: trees.map(write).join(''),
    base,
  };
}
