import type { LeftOutReason, ReadOptions } from '../article.ts';
import { type Block, linkShare } from '../blocks/block.ts';
import { headsOthers } from '../blocks/heads-others.ts';
import type { Ledger, Verdict } from '../blocks/ledger.ts';
import type { Page } from '../blocks/page.ts';
import { readFeatures } from '../model/features.ts';
import { scoreBlocks } from '../model/score.ts';
import { type Opinion, settle } from '../model/settle.ts';
import { WEIGHTS } from '../model/weights.ts';
import { type Yielding, yieldNow } from '../yield.ts';

/** Log odds from which a block is a part of the story: a lost sentence weighs more than a line too many. */
const STORY = 0.1;
/** The same of a paragraph of running text, which is worth more. */
const PARAGRAPH = -0.2;
/** Characters outside of links that make one. */
const RUNNING = 80;
/** The same for what Readability has voted for: when in doubt it stays. */
const VOTED = -1;
/** The log odds of a line whose words are known for a label, and that heads nothing of the story. */
const NEVER = -9;
/** Log odds from which the model is believed against a rule that knew running text by weak signs. */
const SURE = 3;
const WEAK = new Set(['words', 'name']);

interface Options extends Yielding, Pick<ReadOptions, 'cuts' | 'weights'> {
  readonly title: Block | null;
  /** Captions that stand beside their pictures, by caption the picture. */
  readonly captions: ReadonlyMap<Block, Block>;
}

/**
 * Lets the trained model say what the rules and Readability leave undecided. What it takes out is left out, and never
 * clutter of a kind; a kind is for those to name who know it by a sign.
 */
export async function judgeByModel(page: Page, ledger: Ledger, options: Options): Promise<void> {
  const { title, captions, cuts, weights = WEIGHTS } = options;
  const open = page.blocks.map(block => isOpen(block, ledger.verdict(block), captions));
  const asks = (block: Block) => open[block.index] === true;
  const { rows, width } = await readFeatures(page, ledger, title, options, asks);
  await yieldNow(options);
  const scores = scoreBlocks(rows, width, weights, index => open[index] === true);
  for (const block of page.blocks)
    if (headsOthers(page, block) && !leadsOn(page, ledger, block)) scores[block.index] = NEVER;
  const decided = decide({ page, ledger, captions, voted: cuts === 'light' ? -Infinity : VOTED }, scores);
  for (const block of page.blocks) {
    const verdict = decided[block.index];
    if (verdict) ledger.judge(block, verdict);
  }
}

/** Whether Readability has voted for a line and for what follows it. */
function leadsOn({ blocks }: Page, ledger: Ledger, block: Block): boolean {
  let next = blocks[block.last];
  while (next?.size === 0) next = blocks[next.last];
  return next !== undefined && ledger.is(block, 'story') && ledger.is(next, 'story');
}

interface Subject {
  readonly page: Pick<Page, 'blocks' | 'containers'>;
  readonly ledger: Ledger;
  readonly captions: ReadonlyMap<Block, Block>;
  /** Log odds from which what Readability has voted for stays. */
  readonly voted?: number;
}

/** The verdicts that follow from scores, by block; undefined where what was said before holds. */
export function decide(
  { page, ledger, captions, voted = VOTED }: Subject,
  scores: Float32Array,
): (Verdict | undefined)[] {
  const count = page.blocks.length;
  const opinion: Opinion = { scores, isStory: new Uint8Array(count), isFixed: new Uint8Array(count) };
  for (const block of page.blocks) {
    const said = ledger.verdict(block);
    const score = scores[block.index] ?? 0;
    const isFixed = !isOpen(block, said, captions) || (said?.is === 'clutter' && score <= SURE);
    opinion.isFixed[block.index] = Number(isFixed);
    const least = said?.is === 'story' ? voted : block.prose >= RUNNING ? PARAGRAPH : STORY;
    opinion.isStory[block.index] = Number(!isFixed && score > least);
  }
  settle(page, opinion);
  return page.blocks.map(block => verdictOn(block, page, ledger, opinion));
}

/** Whether it depends on the block's score what it is. */
function isOpen(block: Block, said: Verdict | undefined, captions: Subject['captions']): boolean {
  if (block.size === 0 || block.kind === 'caption' || captions.has(block)) return false;
  if (said?.is === 'clutter') return WEAK.has(said.evidence ?? 'words') && block.prose >= RUNNING;
  return said?.is !== 'header' && said?.by !== 'hidden';
}

function verdictOn(
  block: Block,
  page: Subject['page'],
  ledger: Ledger,
  { isStory, isFixed, scores }: Opinion,
): Verdict | undefined {
  const said = ledger.verdict(block);
  if (isFixed[block.index]) return undefined;
  if (isStory[block.index])
    return said?.is === 'story'
      ? undefined
      : {
          is: 'story',
          by: 'model',
          why: (scores[block.index] ?? 0) > PARAGRAPH ? 'reads-like-story' : 'between-story',
        };
  return { is: 'left-out', by: 'model', why: reasonFor(block, page, isStory) };
}

/** Why a block is left out, as a person would say it. */
function reasonFor(block: Block, { blocks }: Subject['page'], isStory: Uint8Array): LeftOutReason {
  const isLinked = (one: Block | undefined) => one !== undefined && linkShare(one) > 0.5;
  if (isLinked(block))
    return isLinked(blocks[block.index - 1]) || isLinked(blocks[block.index + 1]) ? 'boxes-of-links' : 'mostly-link';
  if (isLinked(blocks[block.index - 1]) && isLinked(blocks[block.index + 1])) return 'between-links';
  const first = isStory.indexOf(1);
  if (first < 0) return 'unlike-story';
  if (block.index < first) return 'before-story';
  return block.index > isStory.lastIndexOf(1) ? 'after-story' : 'unlike-story';
}
