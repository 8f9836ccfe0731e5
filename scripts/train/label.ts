import { goldBlocks, matched, type Token, tokensOf, withoutTitle, words } from '../../tests/bench/lib/measure.ts';
import type { LabelledPage } from '../../tests/bench/lib/sets.ts';
import type { Sample, SampleBlock } from './in-page.ts';

/** What is to be learnt of one page, block by block. */
export interface Labels {
  /** The share of a block's words that the gold has. */
  readonly labels: Float32Array;
  /** How much it counts; 0 where a label says nothing. */
  readonly weights: Float32Array;
}

/** A wrong cut weighs so much more than a wrong keep. */
const CUT = 1.6;
/** Draws pages of much and of little text together. */
const EVEN = 50;
/** Characters of a line under the title that may be one of its standfirst. */
const STANDFIRST = 60;
/** Golds of this set hold dates and bylines, which stand in the reader's header. */
const WITH_HEAD = 'dragnet';

/** Compares a page's blocks with its gold, by runs of words as the bench does. */
export function labelPage(page: LabelledPage, { blocks }: Sample): Labels {
  const gold = withoutTitle(goldBlocks(page.text ?? ''), page.titles);
  const tokens = tokensOf(blocks.map(({ text }) => ({ text, figure: false })));
  const [hits, sizes] = countHits(tokens, matched(tokens, tokensOf(gold)), blocks.length);
  const lines = new Set([...gold.map(({ text }) => text), ...page.titles].map(spell));
  const labels = hits.map((count, index) => ((sizes[index] ?? 0) > 0 ? count / (sizes[index] ?? 1) : 0));
  const weights = sizes.map((size, index) => {
    const block = blocks[index];
    const label = labels[index] ?? 0;
    if (!block || block.isAside || isUnclear(block, label, size, lines) || isHabit(page.set, block, label)) return 0;
    return Math.sqrt(size);
  });
  const scale = (2 * EVEN) / (EVEN + weights.reduce((sum, weight) => sum + weight, 0));
  return { labels, weights: weights.map((weight, index) => weight * scale * (1 + (CUT - 1) * (labels[index] ?? 0))) };
}

function countHits(tokens: readonly Token[], found: readonly boolean[], count: number): [Float32Array, Float32Array] {
  const hits = new Float32Array(count);
  const sizes = new Float32Array(count);
  for (const [index, { block }] of tokens.entries()) {
    sizes[block] = (sizes[block] ?? 0) + 1;
    if (found[index]) hits[block] = (hits[block] ?? 0) + 1;
  }
  return [hits, sizes];
}

/** A word or two that the gold has as a line of its own may be that line; titles are no part of the body. */
function isUnclear({ text }: SampleBlock, label: number, size: number, lines: ReadonlySet<string>): boolean {
  return size === 0 || (label < 0.5 && lines.has(spell(text)));
}

/**
 * Where golds differ by habit and not by what the page says: many drop the lines under the title that sum the story up,
 * and readers want them; one has dates and bylines, which stand in the reader's header.
 */
function isHabit(set: string, { isHead, isStandfirst, text }: SampleBlock, label: number): boolean {
  if (isStandfirst && label < 0.5) return true;
  if (!isHead) return false;
  return set === WITH_HEAD ? /\d{4}|\d:\d\d|^(?:by|posted)\b/i.test(text) : label < 0.5 && text.length >= STANDFIRST;
}

function spell(text: string): string {
  return words(text).join(' ');
}
