import type { Block, Container, Extent } from '../blocks/block.ts';
import type { Page } from '../blocks/page.ts';
import { most, scale, share } from './scale.ts';

export const PLACE = 'depth place behind title all title-up title-down title-size';
/** Steps to a box that is shared with nothing. */
const NEVER = 21;

/** Where a block stands on the page, and how far from its title: 64 is the title itself. */
export function ofPlace(page: Page, block: Block, title: Block | null, row: Uint8Array, at: number): number {
  const from = title ? block.index - title.index : 0;
  const steps = Math.min(26, scale(Math.abs(from)));
  const box = title && shared(block, title);
  row[at] = most(block.container.depth);
  row[at + 1] = share(block.offset, page.total.size);
  row[at + 2] = scale(page.total.size - block.offset);
  row[at + 3] = from < 0 ? 63 - steps : 64 + steps;
  row[at + 4] = scale(page.blocks.length);
  row[at + 5] = stepsTo(block, box);
  row[at + 6] = title ? stepsTo(title, box) : NEVER;
  row[at + 7] = scale(box?.size ?? 0);
  return at + 8;
}

/** The innermost container of both. */
function shared({ container }: Block, { index }: Block): Container | null {
  let box: Container | null = container;
  while (box && !(index >= box.first && index < box.last)) box = box.parent;
  return box;
}

/** How many boxes there are from a block out to one; wrappers that hold nothing else are none. */
function stepsTo(block: Block, box: Container | null): number {
  let steps = 0;
  let extent: Extent = block;
  for (let around: Container | null = block.container; around && around !== box; around = around.parent) {
    if (around.first !== extent.first || around.last !== extent.last) steps += 1;
    extent = around;
  }
  return box ? Math.min(NEVER - 1, steps) : NEVER;
}
