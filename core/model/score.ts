import type { Weights } from '../article.ts';

/** The most that a letter, and so a feature, can say. */
export const MOST = 90;
/** Stands where a column would: the node is a leaf. */
export const LEAF = 90;
/** The leaf that says nothing, and what a step from there is worth. */
export const ZERO = 45;
export const STEP = 0.01;
/** So many neighbours on each side can be asked. */
export const NEAR = 3;
/** What can be written in ASCII and needs no escape between any quotes, but for the backtick's own. */
const LETTERS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(
  sign => !/["$\\]/.test(sign),
);
const NUMBERS = new Map(LETTERS.map((letter, number) => [letter, number]));

/** The letter of a number from 0 to 90. */
export function letterOf(number: number): string {
  return LETTERS[number] ?? '';
}

/** The number that a letter of a text stands for. */
export function numberAt(text: string, at: number): number {
  return NUMBERS.get(text.charAt(at)) ?? 0;
}

/**
 * How likely each block that is asked for is a part of the story, as log odds; 0 for the others. `rows` holds `width`
 * features for each.
 */
export function scoreBlocks(
  rows: Uint8Array,
  width: number,
  weights: Weights,
  isAsked: (block: number) => boolean = () => true,
): Float32Array {
  const { asked, says, next } = plant(weights, width);
  const scores = new Float32Array(rows.length / width);
  for (let block = 0; block < scores.length; block++) {
    if (!isAsked(block)) continue;
    let score = weights.base;
    for (let at = 0; at < says.length; ) {
      const column = asked[at] ?? NONE;
      const limit = says[at] ?? 0;
      if (column === NONE) score += (limit - ZERO) * STEP;
      // Beyond the first and the last block there is nothing, which is 0.
      const isLow = column !== NONE && (rows[block * width + column] ?? 0) <= limit;
      at = isLow ? at + 1 : (next[at] ?? says.length);
    }
    scores[block] = score;
  }
  return scores;
}

const NONE = -32768;

/** The nodes as numbers: what to ask (a distance in `rows`), the limit or value, and where to go on if it is above. */
function plant({ columns, trees }: Weights, width: number): { asked: Int16Array; says: Uint8Array; next: Uint16Array } {
  const count = trees.length / 2;
  const [asked, says, next] = [new Int16Array(count), new Uint8Array(count), new Uint16Array(count)];
  let at = 0;
  const read = (): void => {
    const node = at++;
    const column = numberAt(trees, node * 2);
    says[node] = numberAt(trees, node * 2 + 1);
    asked[node] = NONE;
    if (column === LEAF) return;
    asked[node] = numberAt(columns, column * 2) + (numberAt(columns, column * 2 + 1) - NEAR) * width;
    read();
    next[node] = at;
    read();
  };
  while (at < count) {
    const first = at;
    read();
    for (let node = first; node < at; node++) if (asked[node] === NONE) next[node] = at;
  }
  return { asked, says, next };
}
