import type { Page } from './page.ts';

/** Whether a page may list its own parts: entries of a list that lead there. */
export function mayListParts({ blocks }: Page): boolean {
  return blocks.some(({ kind, anchors }) => kind === 'item' && anchors[0]?.element.matches('[href^="#"]'));
}
