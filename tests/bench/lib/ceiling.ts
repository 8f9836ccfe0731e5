import { type Block, goldBlocks, matched, tokensOf, withoutTitle } from './measure.ts';
import type { LabelledPage } from './sets.ts';

/** A block of a page, whether it is in our story, and whether a label may say what it is. */
export interface Choice extends Block {
  readonly kept: boolean;
  readonly open: boolean;
}

/**
 * The best story that any judge of blocks could make by the page's label: of the blocks that a label may settle, those
 * of which it has at least half of the words; all others as we have them.
 */
export function ceilingOf(page: LabelledPage, choices: readonly Choice[]): Block[] {
  const tokens = tokensOf(choices);
  const hits = matched(tokens, tokensOf(withoutTitle(goldBlocks(page.text ?? ''), page.titles)));
  const balance = new Map<number, number>();
  for (const [index, { block }] of tokens.entries())
    balance.set(block, (balance.get(block) ?? 0) + (hits[index] ? 1 : -1));
  return choices.filter(({ open, kept }, index) => (open ? (balance.get(index) ?? -1) >= 0 : kept));
}
