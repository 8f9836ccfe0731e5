import type { PartVerdict } from '../article.ts';
import type { Block, Container } from '../blocks/block.ts';
import type { Ledger } from '../blocks/ledger.ts';
import { isInside, type Page } from '../blocks/page.ts';
import { signatureOf } from '../blocks/signature.ts';

/** How a part that was left out can be told on the site's other pages: by the box around it that holds no story. */
export function bringIn(blocks: readonly Block[], ledger: Ledger, page: Page): PartVerdict | undefined {
  const [first, last] = [blocks[0], blocks.at(-1)];
  for (let box: Container | null = first?.container ?? null; box && last; box = box.parent) {
    if (page.blocksOf(box).some(block => ledger.is(block, 'story'))) return undefined;
    const what = isInside(last, box) ? signatureOf(box.element) : '';
    if (what) return { is: 'in', by: 'signature', what };
  }
  return undefined;
}
