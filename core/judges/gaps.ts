import type { Block, Container } from '../blocks/block.ts';
import { headsOthers } from '../blocks/heads-others.ts';
import type { Ledger, Verdict } from '../blocks/ledger.ts';
import type { Page } from '../blocks/page.ts';

/** Characters of a gap that is certainly no box of somebody else's, and the share of the text around it that it may have. */
const SHORT = 400;
const SHARE = 0.25;
const MOST_BLOCKS = 12;
const MOSTLY_LINKS = 0.5;
/** What is never a part of a story between two others. */
const OTHERS: ReadonlySet<string> = new Set(['nav', 'form', 'dialog']);
const QUOTED: ReadonlySet<string> = new Set(['blockquote']);

const BETWEEN: Verdict = { is: 'story', by: 'gaps', why: 'between-story' };

/**
 * Keeps what stands between two blocks of the story in one box with them, short as it is beside them: quotations,
 * lists, small tables, what opens on a click. Links, forms and boxes that are called something else are none of it.
 */
export function judgeGaps(page: Page, ledger: Ledger): void {
  let before: Block | undefined;
  for (const block of page.blocks) {
    if (block.size === 0 || !ledger.is(block, 'story')) continue;
    if (before && block.index > before.index + 1) judgeGap(page, ledger, before, block);
    before = block;
  }
}

function judgeGap(page: Page, ledger: Ledger, before: Block, behind: Block): void {
  const gap = page.blocks.slice(before.index + 1, behind.index);
  const words = gap.filter(({ size }) => size > 0);
  if (words.length === 0 || words.length > MOST_BLOCKS || !gap.every(block => isFree(page, ledger, block))) return;
  const size = words.reduce((sum, block) => sum + block.size, 0);
  const linked = words.reduce((sum, block) => sum + block.linked, 0);
  if (linked >= size * MOSTLY_LINKS || size > Math.max(SHORT, (before.size + behind.size) * SHARE)) return;
  // What is nothing but a link, and no entry, leads somewhere else.
  if (words.some(({ kind, linked: own, size: all }) => kind !== 'item' && own >= all * 0.9)) return;
  const box = sharedBox(before, behind);
  if (!box) return;
  // What the story's own boxes are called is no sign of somebody else's: a builder calls all of them widgets.
  const foreign = new Set(page.lexicon.wordsFor('gaps: foreign'));
  const own = partsAround(behind, box);
  for (const part of partsAround(before, box)) if (own.includes(part)) foreign.delete(part);
  if (gap.some(block => isForeign(page, block, box, foreign))) return;
  for (const block of words) ledger.judge(block, BETWEEN);
}

function isFree(page: Page, ledger: Ledger, block: Block): boolean {
  if (!ledger.verdict(block) || ledger.is(block, 'story')) return true;
  return ledger.isFree(block) && !headsOthers(page, block);
}

/** The smallest box that holds both, unless it is the page. */
function sharedBox(before: Block, behind: Block): Container | null {
  for (let around: Container | null = before.container; around; around = around.parent)
    if (around.last > behind.index) return around.tag === 'body' ? null : around;
  return null;
}

function partsAround({ container }: Block, box: Container): string[] {
  const parts: string[] = [];
  for (let around: Container | null = container; around && around !== box; around = around.parent)
    parts.push(...around.names.parts);
  return parts;
}

function isForeign(page: Page, block: Block, box: Container, foreign: ReadonlySet<string>): boolean {
  if (page.isWithin(block, OTHERS) && !page.isWithin(box, OTHERS)) return true;
  // What is quoted is the story's, whatever the box around the quotation is called.
  if (page.isWithin(block, QUOTED)) return false;
  for (let around: Container | null = block.container; around && around !== box; around = around.parent)
    if (around.fields > 0 || (around.tag === 'aside' && around.links > 0) || around.names.isMadeOf(foreign))
      return true;
  return false;
}
