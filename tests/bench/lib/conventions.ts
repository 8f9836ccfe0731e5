import type { Block } from '../../../core/blocks/block.ts';
import { isInside } from '../../../core/blocks/page.ts';
import type { Case } from '../../../core/judges/index.ts';

/**
 * Of which blocks a label says nothing of what a story is: captions, what stands in the header, what the page hides.
 * Golds keep or drop them by habit; here they are settled by where they stand.
 */
export function isByConvention({ page, ledger, captions }: Case): (block: Block) => boolean {
  const figures = page.containers.filter(({ tag }) => tag === 'figure');
  return block =>
    block.kind === 'caption' ||
    captions.has(block) ||
    figures.some(figure => isInside(block, figure)) ||
    ledger.trail(block).some(({ is, by }) => is === 'header' || by === 'hidden');
}
