import type { Block, Container } from '../../blocks/block.ts';
import type { Ledger } from '../../blocks/ledger.ts';
import type { Page } from '../../blocks/page.ts';

/** How many lines on either side of the title belong to its header at most. */
const BEFORE = 8;
const AFTER = 16;
/** From the second such line (characters) on, the story has begun. */
const RUNNING_TEXT = 140;
/** Where a line is part of something else than the page's head. */
const ELSEWHERE: ReadonlySet<string> = new Set(['figure', 'blockquote', 'pre', 'details', 'nav', 'aside', 'footer']);

/** The lines of the page's head: around the title, or at the top of the story. */
export function linesOfHead(page: Page, ledger: Ledger, title: Block | null): Block[] {
  const start = title?.index ?? page.blocks.findIndex(block => ledger.is(block, 'story'));
  if (start < 0) return [];
  const box = title && boxAround(title.container);
  const head: Block[] = [];
  for (let index = Math.max(0, start - BEFORE); index < start; index++) {
    const block = page.blocks[index];
    if (block && box && index >= box.first && isLine(page, ledger, block)) head.push(block);
  }
  let long = 0;
  for (let index = start; index < page.blocks.length && index - start <= AFTER && long < 2; index++) {
    const block = page.blocks[index];
    if (!block || block.hidden) continue;
    if (block.size > RUNNING_TEXT && block.kind !== 'caption' && ledger.is(block, 'story')) long += 1;
    if (long < 2 && isLine(page, ledger, block) && !(long > 0 && block.kind === 'heading')) head.push(block);
  }
  return head;
}

function isLine(page: Page, ledger: Ledger, block: Block): boolean {
  if (block.hidden || block.size === 0 || block.size > 400) return false;
  const verdict = ledger.verdict(block);
  if (verdict?.is === 'clutter' && verdict.by !== 'post-meta' && verdict.by !== 'author-box') return false;
  // What is told of a page stands in such a list, as well as what a story tells by the hour.
  if (/^d[dt]$/.test(block.container.tag) && ledger.is(block, 'story')) return false;
  return (
    block.kind !== 'table' && block.kind !== 'code' && block.kind !== 'control' && !page.isWithin(block, ELSEWHERE)
  );
}

/** The box that the title shares with the lines above it: it holds no running text to speak of. */
function boxAround(container: Container): Container | null {
  let box: Container | null = null;
  for (let around: Container | null = container; around?.parent; around = around.parent) {
    if (around.tag === 'body' || around.tag === 'main' || around.size > 1200) break;
    box = around;
  }
  return box;
}
