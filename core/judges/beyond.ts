import type { Block, Container } from '../blocks/block.ts';
import type { Ledger, Verdict } from '../blocks/ledger.ts';
import { isInside, type Page } from '../blocks/page.ts';

/** The part of the found text that must lie in the marked story before the rest is taken for somebody else's. */
const MOST = 0.3;
/** A marked story with less running text (characters) may be its first part only. */
const ENOUGH = 600;

const BEYOND: Verdict = {
  is: 'clutter',
  by: 'related-section',
  why: 'behind-the-story',
  kind: 'teaser',
  evidence: 'another-story',
};

/** Takes out what was taken along from behind the element that the page itself marks as this story. */
export function judgeBeyond(page: Page, ledger: Ledger, title: Block | null): void {
  const own = title && markedBehind(page, title);
  if (!own) return;
  const story = page.blocks.filter(block => block.size > 0 && ledger.is(block, 'story'));
  const isBefore = (block: Block) => isInside(title, own) && block.index < own.first;
  const isReply = (block: Block) => !isInside(title, own) && isAnotherPost(page, block, own);
  const beyond = story.filter(block => (block.index >= own.last || isBefore(block)) && !isReply(block));
  const size = (blocks: readonly Block[]) => blocks.reduce((sum, block) => sum + block.size, 0);
  if (beyond.length === 0 || 1 - size(beyond) / size(story) < MOST) return;
  for (const block of beyond) ledger.judge(block, BEYOND);
}

/** Whether a block stands in a box of the same kind without a heading: the posts of a thread have one title, above them. */
function isAnotherPost(page: Page, { container }: Block, own: Container): boolean {
  for (let around: Container | null = container; around && around.depth >= own.depth; around = around.parent)
    if (around.signature === own.signature) return page.blocksOf(around).every(({ kind }) => kind !== 'heading');
  return false;
}

/** The marked element that the title stands in, or the next one behind it, where that is not overshadowed. */
function markedBehind(page: Page, title: Block): Container | null {
  const isMarked = ({ tag, element, prose }: Container) =>
    prose >= ENOUGH &&
    (tag === 'article' || element.getAttribute('itemprop') === 'articleBody' || /^post-\d/.test(element.id));
  const behind = page.containers.find(box => box.first > title.index && isMarked(box));
  const inside = page.containers.findLast(
    box => isInside(title, box) && (isMarked(box) || (box.tag === 'main' && box.prose >= ENOUGH)),
  );
  const before = behind ? prose(page, title.index, behind.first) : 0;
  return behind && before <= behind.prose * 3 ? behind : (inside ?? null);
}

function prose(page: Page, from: number, to: number): number {
  return page.blocks.slice(from, to).reduce((sum, block) => sum + block.prose, 0);
}
