import type { Block } from '../blocks/block.ts';
import type { Ledger } from '../blocks/ledger.ts';
import type { Page } from '../blocks/page.ts';
import { forEach, type Yielding } from '../yield.ts';
import { AROUND, readAround, wider } from './around.ts';
import { labelOf, MARKUP, ofMarkup, ofTold, ofTrail, ofWords, SAID, TOLD, WORDS } from './of-block.ts';
import { BESIDE, ofNeighbours, ofPlace, PLACE } from './of-place.ts';
import { scale } from './scale.ts';
import { NEAR } from './score.ts';
import { SUMS, Sums } from './sums.ts';

/** What is known of each block of a page: whole numbers from 0 to 90, so many for each. */
export interface FeatureTable {
  readonly rows: Uint8Array;
  readonly width: number;
}

/** The names of all that is known, in the order of a row. For those who train a model; it is not shipped. */
export const FEATURES = `${WORDS} ${MARKUP} ${TOLD} ${SAID} ${PLACE} ${BESIDE} ${AROUND} under-means since-head vote-before vote-behind in: ${SUMS} out: ${SUMS} far: ${SUMS} kin: boxes ${SUMS} box: boxes ${SUMS}`;

/** The page's own text of the article; more (characters) is not looked through for each block. */
const LONGEST_BODY = 100_000;
/** So many blocks are read in one go. */
const AT_ONCE = 1000;

/**
 * Reads what is known of every block out of what the one walk gathered, without a look at the page. `asks` says of which
 * blocks a score is wanted: what is further from them than the score looks is left out.
 */
export async function readFeatures(
  page: Page,
  ledger: Ledger,
  title: Block | null,
  yielding: Yielding = {},
  asks?: (block: Block) => boolean,
): Promise<FeatureTable> {
  const read = readerOf(page, ledger, title);
  const [first] = page.blocks;
  const width = first ? sizeOf(read(first)) : 0;
  const rows = new Uint8Array(width * page.blocks.length);
  const isNear = new Uint8Array(page.blocks.length);
  for (const block of page.blocks)
    if (asks?.(block) ?? true) isNear.fill(1, Math.max(0, block.index - NEAR), block.index + NEAR + 1);
  await forEach(
    page.blocks,
    yielding,
    (block, index) => {
      if (!isNear[index]) return;
      let at = index * width;
      // Number by number: to spread lists into lists would take longer than all the rest.
      for (const numbers of read(block)) for (let n = 0; n < numbers.length; n++) rows[at++] = numbers[n] ?? 0;
    },
    AT_ONCE,
  );
  return { rows, width };
}

function sizeOf(parts: readonly ArrayLike<number>[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

/** What is known of a block, in the order of `FEATURES`. */
function readerOf(page: Page, ledger: Ledger, title: Block | null): (block: Block) => ArrayLike<number>[] {
  const sums = new Sums(page, ledger);
  const around = readAround(page);
  const bodies = page.facts.data
    .texts('articleBody')
    .filter(body => body.length < LONGEST_BODY)
    .map(body => body.replace(/\s+/g, ' '));
  const heads = headsOf(page);
  return block => {
    const inner = wider(block.container, block.first, block.last);
    const outer = wider(inner, inner.first, inner.last);
    return [
      ofWords(block),
      ofMarkup(page, block),
      ofTold(page, block, bodies),
      ofTrail(ledger.trail(block)),
      ofPlace(page, block, title),
      ofNeighbours(page, block, inner),
      around[block.container.index] ?? [],
      heads[block.index] ?? [],
      sums.beside(block),
      sums.within(inner),
      sums.within(outer),
      sums.within(wider(outer, outer.first, outer.last)),
      sums.alike(block.container),
      sums.alike(inner),
    ];
  };
}

/** Labels that stand over more than one line. */
const OVER = new Set([2, 5, 8]);

/** For each block, what the heading over it means, and how far above it is. */
function headsOf(page: Page): [number, number][] {
  let [head, meaning] = [-1, 0];
  return page.blocks.map(block => {
    const above: [number, number] = [meaning, scale(block.index - head)];
    const own = labelOf(page, block);
    if (block.kind === 'heading' || OVER.has(own)) [head, meaning] = [block.index, own];
    return above;
  });
}
