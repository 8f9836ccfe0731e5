import type { Block } from './block.ts';
import type { Page } from './page.ts';

/** Whether a line is nothing but a label of what is none of the story's: other stories, ways to share or to answer. */
export function headsOthers(page: Page, block: Block): boolean {
  const { relatedPosts, share, comments, promo } = page.meaning(block);
  return [relatedPosts, share, comments, promo].includes('sure');
}
