import type { Block } from '../blocks/block.ts';
import type { Ledger } from '../blocks/ledger.ts';
import type { Page } from '../blocks/page.ts';
import { forEach, type Yielding } from '../yield.ts';
import { AROUND, KEYS, readAround, wider } from './around.ts';
import { labelOf, MARKUP, ofMarkup, ofTrail, ofWords, SAID, WORDS } from './of-block.ts';
import { ofPlace, PLACE } from './of-place.ts';
import { scale } from './scale.ts';
import { NEAR } from './score.ts';
import { SUMS, Sums } from './sums.ts';

/** What is known of each block of a page: whole numbers from 0 to 90, so many for each. */
export interface FeatureTable {
  readonly rows: Uint8Array;
  readonly width: number;
}

/** The names of all that is known, in the order of a row. For those who train a model; it is not shipped. */
export const FEATURES = `${WORDS} ${MARKUP} ${SAID} ${PLACE} in-left ${AROUND} under-means since-head vote-before vote-behind in: ${SUMS} out: ${SUMS} far: ${SUMS} kin: boxes ${SUMS} box: boxes ${SUMS}`;

/** Room for a row. */
const ROOM = 256;

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
  const width = first ? read(first, new Uint8Array(ROOM), 0) : 0;
  const rows = new Uint8Array(width * page.blocks.length);
  const isNear = new Uint8Array(page.blocks.length);
  for (const block of page.blocks)
    if (asks?.(block) ?? true) isNear.fill(1, Math.max(0, block.index - NEAR), block.index + NEAR + 1);
  await forEach(
    page.blocks,
    yielding,
    (block, index) => {
      if (isNear[index]) read(block, rows, index * width);
    },
    AT_ONCE,
  );
  return { rows, width };
}

/** Writes what is known of a block into a row, in the order of `FEATURES`; answers where the row ends. */
function readerOf(
  page: Page,
  ledger: Ledger,
  title: Block | null,
): (block: Block, row: Uint8Array, at: number) => number {
  const sums = new Sums(page, ledger);
  const around = readAround(page);
  const heads = headsOf(page);
  return (block, row, start) => {
    const inner = wider(block.container, block.first, block.last);
    const outer = wider(inner, inner.first, inner.last);
    let at = ofWords(block, row, start);
    at = ofMarkup(page, block, row, at);
    at = ofTrail(ledger.trail(block), row, at);
    at = ofPlace(page, block, title, row, at);
    row[at++] = scale(inner.last - 1 - block.index);
    for (let key = 0; key < KEYS; key++) row[at++] = around[block.container.index * KEYS + key] ?? 0;
    for (let key = 0; key < 2; key++) row[at++] = heads[block.index * 2 + key] ?? 0;
    at = sums.beside(block, row, at);
    at = sums.within(inner, row, at);
    at = sums.within(outer, row, at);
    at = sums.within(wider(outer, outer.first, outer.last), row, at);
    at = sums.alike(block.container, row, at);
    return sums.alike(inner, row, at);
  };
}

/** Labels that stand over more than one line. */
const OVER = new Set([2, 5, 8]);

/** For each block, what the heading over it means, and how far above it is. */
function headsOf(page: Page): Uint8Array {
  const above = new Uint8Array(page.blocks.length * 2);
  let [head, meaning] = [-1, 0];
  for (const block of page.blocks) {
    above[block.index * 2] = meaning;
    above[block.index * 2 + 1] = scale(block.index - head);
    const own = labelOf(page, block);
    if (block.kind === 'heading' || OVER.has(own)) [head, meaning] = [block.index, own];
  }
  return above;
}
