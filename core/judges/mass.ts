import type { Block, Container } from '../blocks/block.ts';
import type { Ledger, Verdict } from '../blocks/ledger.ts';
import type { Page } from '../blocks/page.ts';

/** With less running text (characters) there is no story in the page. */
const LITTLE = 200;
/** The share of the page's running text that one container must hold to be what the page is about. */
const MOST = 0.6;

const MASS: Verdict = { is: 'story', by: 'mass', why: 'most-of-the-page' };

/**
 * Where hardly anything was found: the smallest container that holds most of the page's running text is the story,
 * whatever it is called, with its headings.
 */
export function judgeMass(page: Page, ledger: Ledger): void {
  const free = page.blocks.filter(block => !ledger.is(block, 'clutter') && ledger.verdict(block)?.by !== 'hidden');
  const prose = free.reduce((sum, block) => sum + block.prose, 0);
  if (prose < LITTLE) return;
  const holds = ({ first, last }: Container) =>
    free.reduce((sum, block) => sum + (block.index >= first && block.index < last ? block.prose : 0), 0);
  const box = page.containers
    .filter(container => container.prose >= prose * MOST && holds(container) >= prose * MOST)
    .at(-1);
  if (!box) return;
  for (const block of free) if (isTold(block, box)) ledger.judge(block, MASS);
}

function isTold(block: Block, { first, last }: Container): boolean {
  if (block.index < first || block.index >= last) return false;
  return block.prose > 0 || (block.kind === 'heading' && block.links === 0);
}
