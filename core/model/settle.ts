import type { Block, Container, Extent } from '../blocks/block.ts';

/** What is known of each block before its neighbours have been heard. */
export interface Opinion {
  /** Log odds that it is a part of the story. */
  readonly scores: Float32Array;
  /** Whether it is taken for the story. Changed here. */
  readonly isStory: Uint8Array;
  /** Whether something else has settled what it is. */
  readonly isFixed: Uint8Array;
}

/** What is to be looked at of a page. */
interface Blocks {
  readonly blocks: readonly Block[];
  readonly containers: readonly Container[];
}

/** A list of which so much is story is story as a whole, but for what is surely something else. */
const MOSTLY = 0.4;
/** As many characters between two parts of the story are no box of their own. */
const SHORT = 160;
/** Log odds below which a block between two of the story is something else; a line of text is easily a label. */
const NOT = -2.2;
const NOT_TEXT = -0.9;
/** Log odds above which a heading is one of the story's though nothing stands below it. */
const SURELY = 1;

/** Makes of single opinions a story that hangs together. When in doubt, what is said stays. */
export function settle(page: Blocks, opinion: Opinion): void {
  for (const container of page.containers) if (/^[uod]l$/.test(container.tag)) keepTogether(page, container, opinion);
  fillGaps(page, opinion);
  keepKin(page, opinion);
  dropLooseHeadings(page, opinion);
}

/** The entries of a list go together. */
function keepTogether({ blocks }: Blocks, list: Extent, { scores, isStory, isFixed }: Opinion): void {
  let [size, kept] = [0, 0];
  const free: number[] = [];
  for (let index = list.first; index < list.last; index++) {
    const letters = blocks[index]?.size ?? 0;
    size += letters;
    if (isStory[index]) kept += letters;
    if (!isFixed[index] && (scores[index] ?? 0) > NOT) free.push(index);
  }
  if (size === 0 || kept === 0) return;
  if (kept >= size * MOSTLY) for (const index of free) isStory[index] = 1;
}

/** A short block between two of the story, in one container with them, is the story's, too. */
function fillGaps({ blocks }: Blocks, { scores, isStory, isFixed }: Opinion): void {
  let last = -1;
  for (const { index, size } of blocks) {
    if (!isStory[index] || size === 0) continue;
    const gap = blocks.slice(last + 1, index).filter(block => block.size > 0);
    const isShort = gap.length > 0 && gap.length <= 3 && gap.reduce((sum, block) => sum + block.size, 0) <= SHORT;
    const before = blocks[last];
    const block = blocks[index];
    if (isShort && before && block && stand(before, gap, block))
      for (const one of gap)
        if (!isFixed[one.index] && (scores[one.index] ?? 0) > (one.kind === 'text' ? NOT_TEXT : NOT))
          isStory[one.index] = 1;
    last = index;
  }
}

/** So far (blocks) apart, two parts of the story still are of one. */
const NEAR = 12;
/** Characters outside of links of a paragraph that is no label. */
const RUNNING = 80;

/** A paragraph between two of the story that is made as one of them is the story's, too. */
function keepKin({ blocks }: Blocks, { scores, isStory, isFixed }: Opinion): void {
  let before: Block | undefined;
  for (const behind of blocks) {
    if (!isStory[behind.index] || behind.prose < RUNNING) continue;
    const gap = blocks.slice((before?.index ?? behind.index) + 1, behind.index);
    if (before && gap.length <= NEAR)
      for (const block of gap)
        if (
          block.prose >= RUNNING &&
          !isFixed[block.index] &&
          (scores[block.index] ?? 0) > NOT &&
          [before, behind].some(({ container }) => container.signature === block.container.signature)
        )
          isStory[block.index] = 2;
    before = behind;
  }
}

/** Whether these stand side by side, in no box of their own. */
function stand(before: Block, gap: readonly Block[], behind: Block): boolean {
  const box = shared(before, behind);
  return box !== null && gap.every(block => around(block) === box);
}

function shared(a: Block, b: Block): Container | null {
  const box = around(a);
  return box === around(b) ? box : null;
}

/** The container that a block stands in with others. */
function around({ container, index }: Block): Container {
  let box = container;
  while (box.parent && box.first === index && box.last === index + 1) box = box.parent;
  return box;
}

/** A heading of which nothing is left, up to the next one of its rank, says nothing. */
function dropLooseHeadings({ blocks }: Blocks, { scores, isStory, isFixed }: Opinion): void {
  let lowest = 0;
  let isBare = true;
  for (const block of [...blocks].reverse()) {
    if (!isStory[block.index] || block.size === 0) continue;
    const rank = block.kind === 'heading' ? Number(block.container.tag.slice(1)) : 0;
    if (rank === 0) [lowest, isBare] = [0, false];
    else if ((isBare || (lowest > 0 && lowest <= rank)) && !isFixed[block.index] && (scores[block.index] ?? 0) < SURELY)
      isStory[block.index] = 0;
    else [lowest, isBare] = [rank, false];
  }
}
