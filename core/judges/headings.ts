import { type Block, type Container, type Extent, linkShare } from '../blocks/block.ts';
import { headsOthers } from '../blocks/heads-others.ts';
import type { Ledger, Verdict } from '../blocks/ledger.ts';
import type { Page } from '../blocks/page.ts';

/** So much (characters, blocks) stands at most beside a heading in its box: links to edit it, to itself. */
const TOOLS = { size: 80, blocks: 3 };

const MOSTLY_LINKS = 0.5;

const HEADS: Verdict = { is: 'story', by: 'headings', why: 'between-story' };
const TOOL: Verdict = { is: 'left-out', by: 'headings', why: 'mostly-link' };

/**
 * Keeps the headings that stand between the story before them and the story right behind them, whatever box they are
 * in. The links beside it in that box work on the heading, and are none of the story; so it is with those of a listing.
 */
export function judgeHeadings(page: Page, ledger: Ledger): void {
  let before: Block | undefined;
  for (const block of page.blocks) {
    if (block.kind === 'heading' && before && isOpen(ledger, block) && !leadsAway(page, block))
      judgeHeading(page, ledger, block, before);
    if (block.kind === 'code') judgeTools(page, ledger, block);
    if (block.prose > 0 && ledger.is(block, 'story')) before = block;
  }
}

function judgeHeading(page: Page, ledger: Ledger, heading: Block, before: Block): void {
  const box = boxOf(heading);
  let { last } = box;
  while (page.blocks[last]?.size === 0) last += 1;
  const next = page.blocks[last];
  if (!next || !ledger.is(next, 'story') || !standTogether(before, next)) return;
  ledger.judge(heading, HEADS);
  judgeTools(page, ledger, heading);
}

/** What is mostly links, in the box of a heading or a listing, works on that. */
function judgeTools(page: Page, ledger: Ledger, worked: Block): void {
  for (const tool of page.blocksOf(boxOf(worked)))
    if (tool.kind !== 'heading' && linkShare(tool) >= MOSTLY_LINKS && isOpen(ledger, tool)) ledger.judge(tool, TOOL);
}

/** The box that a heading or a listing shares with nothing but its tools. */
function boxOf(worked: Block): Extent {
  let box: Extent = worked;
  for (let around: Container | null = worked.container; around; around = around.parent) {
    const isMore = around.size - worked.size > TOOLS.size || around.last - around.first > TOOLS.blocks;
    if (isMore || around.prose > worked.prose || around.fields > 0 || around.media > 0) break;
    box = around;
  }
  return box;
}

function isOpen(ledger: Ledger, block: Block): boolean {
  return ledger.isFree(block) || ledger.is(block, 'story');
}

/** Whether it heads or is a link to something else: an entry of a live blog is headed by one to itself. */
function leadsAway(page: Page, heading: Block): boolean {
  if (linkShare(heading) < MOSTLY_LINKS) return headsOthers(page, heading);
  return heading.anchors.some(({ element }) => page.links.whereTo(element) !== 'same-page');
}

/** Whether a box that is not the whole page holds both. */
function standTogether(before: Block, behind: Block): boolean {
  for (let around: Container | null = before.container; around?.parent; around = around.parent)
    if (around.last > behind.index) return true;
  return false;
}
