import type { Block, Container } from '../blocks/block.ts';
import type { Ledger, Verdict } from '../blocks/ledger.ts';
import type { Page } from '../blocks/page.ts';

/** A box of others: its pictures are theirs. */
const OTHERS: ReadonlySet<string> = new Set(['nav', 'footer']);
const FIGURE: ReadonlySet<string> = new Set(['figure']);
/** So many blocks before the first of the story its leading picture may stand. */
const LEADING = 12;
/** Fewer characters of a link are no title of something else. */
const SIGN = 20;

const BETWEEN: Verdict = { is: 'story', by: 'pictures', why: 'between-story' };
const LEADS: Verdict = { is: 'story', by: 'pictures', why: 'leading-picture' };
const ITS_PICTURE: Verdict = { is: 'story', by: 'pictures', why: 'its-picture' };
const TOOL: Verdict = { is: 'left-out', by: 'pictures', why: 'mostly-link' };
const NO_PICTURE: Verdict = { is: 'left-out', by: 'pictures', why: 'its-picture-is-out' };

/**
 * Decides what has no words of its own by where it stands: a picture, a player, a rule, a table of figures or a listing
 * between two blocks of the story is the story's; so is the picture that stands between its title and its text. A
 * caption goes where its picture goes.
 */
export function judgePictures(page: Page, ledger: Ledger, captions: ReadonlyMap<Block, Block>): void {
  const story = page.blocks.filter(block => ledger.is(block, 'story') && block.size > 0);
  const first = story[0];
  const last = story.at(-1);
  if (!first || !last) return;
  const end = endOf(page, ledger, last);
  for (const block of page.blocks) {
    const said = ledger.verdict(block);
    if (said?.is === 'clutter' || said?.is === 'header' || said?.by === 'hidden' || !isWordless(block)) continue;
    if (page.isWithin(block, OTHERS) || leadsElsewhere(block) || isPaidFor(page, block)) continue;
    if (block.index > first.index && block.index < end) {
      if (isAmongStory(page, ledger, block, captions)) ledger.judge(block, BETWEEN);
    } else if (
      block.index < first.index &&
      first.index - block.index <= LEADING &&
      isLeading(page, ledger, block, first)
    )
      ledger.judge(block, LEADS);
  }
  for (const block of page.blocks)
    if (block.kind === 'caption' || captions.has(block)) judgeCaption(page, ledger, block, captions.get(block));
    else if (ledger.is(block, 'story') && (isLinkToPicture(page, block) || worksCarousel(page, block)))
      ledger.judge(block, TOOL);
}

/** "Wait a second": scraps in a row of pictures that are no captions. */
function worksCarousel({ lexicon }: Page, { kind, prose, container }: Block): boolean {
  if (kind !== 'text' || prose > 0 || container.tag === 'p') return false;
  for (let around: Container | null = container, steps = 0; around && steps < 4; around = around.parent, steps++)
    if (around.media > 1 && around.names.isMadeOf(lexicon.wordsFor('pictures: carousel'))) return true;
  return false;
}

/** "Download" beside a picture in its figure. */
function isLinkToPicture(page: Page, block: Block): boolean {
  const isLink = block.kind !== 'media' && block.linked >= block.size * 0.9;
  return isLink && page.isWithin(block, FIGURE) && pictureOf(page, block)?.kind === 'media';
}

/** Behind the last words: what follows them at once, and what goes on from there in the same box, under headings or not. */
function endOf({ blocks }: Page, ledger: Ledger, { index, container }: Block): number {
  const box = container.parent?.last ?? 0;
  let end = index + 1;
  for (let next = blocks[end]; next && (end === index + 1 || end < box); next = blocks[end]) {
    const isHeading = headsPicture(next, blocks[end + 1], ledger);
    if (!isHeading && !isWordless(next)) break;
    if (isHeading) ledger.judge(next, BETWEEN);
    end += 1;
  }
  return end;
}

/** A heading that was voted for, and was only left out because no words follow it. */
function headsPicture(block: Block, next: Block | undefined, ledger: Ledger): boolean {
  const isVoted = ledger.trail(block).some(({ by }) => by === 'vote') && ledger.verdict(block)?.by === 'model';
  return isVoted && block.kind === 'heading' && next?.kind === 'media' && next.links === 0;
}

function isWordless({ kind, size, linked }: Block): boolean {
  return kind === 'media' || kind === 'rule' || ((kind === 'table' || kind === 'code') && linked < size * 0.6);
}

/** A picture that is nothing but a link to somewhere else is a teaser's, or an ad's; to its own file it is large. */
function leadsElsewhere({ kind, anchors }: Block): boolean {
  const href = anchors[0]?.element.getAttribute('href');
  return (
    kind === 'media' &&
    href !== null &&
    href !== undefined &&
    !/\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)|^#|\/(?:photo|image|media|wiki)\b/i.test(href)
  );
}

/** Whether it stands in a small box that is called an ad. */
function isPaidFor(page: Page, block: Block): boolean {
  const whole = page.whole(block);
  const box = 'names' in whole ? whole : block.container;
  return box.size < 200 && box.names.isMadeOf(page.lexicon.wordsFor('pictures: paid'));
}

/** Whether the box that it shares with the story's blocks around it holds nothing else that was left out. */
function isAmongStory(page: Page, ledger: Ledger, block: Block, captions: ReadonlyMap<Block, Block>): boolean {
  let own: Container | null = block.container;
  for (let steps = 0; own && steps < 9; own = own.parent, steps++) {
    const others = page
      .blocksOf(own)
      .filter(other => other !== block && other.size > 0 && other.kind !== 'caption' && !captions.has(other))
      .filter(other => !isTool(other) || ledger.is(other, 'story'));
    if (others.length === 0) continue;
    const said = others.filter(other => ledger.is(other, 'story') || ledger.is(other, 'header'));
    return said.length > 0 && size(said) >= size(others) / 2;
  }
  return own === null;
}

/** What moves a row of pictures, and says nothing. */
function isTool({ kind, size, linked, prose, anchors }: Block): boolean {
  if (kind === 'control') return true;
  return prose === 0 && linked >= size / 2 && anchors.every(anchor => anchor.size < SIGN);
}

function size(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.size, 0);
}

/** Between title and text, in a box with the story, with nothing but its header between. */
function isLeading(page: Page, ledger: Ledger, block: Block, first: Block): boolean {
  if (block.kind !== 'media') return false;
  let foreign = 0;
  for (let index = block.index + 1; index < first.index; index++) {
    const between = page.blocks[index];
    if (between && !ledger.is(between, 'header') && between.kind !== 'caption' && between.size > 0)
      foreign += between.size;
  }
  if (foreign > 200) return false;
  for (let around: Container | null = block.container; around; around = around.parent)
    if (around.last > first.index) return around.tag !== 'body' || around.size < page.total.size;
  return false;
}

function judgeCaption(page: Page, ledger: Ledger, caption: Block, picture = pictureOf(page, caption)): void {
  const verdict = ledger.verdict(caption);
  if (!picture && caption.kind === 'caption' && verdict?.is !== 'clutter') ledger.judge(caption, NO_PICTURE);
  // Its credit is clutter only where there is no picture.
  const isClutter = verdict?.is === 'clutter' && verdict.by !== 'player-text';
  if (!picture || isClutter || verdict?.is === 'header') return;
  if (ledger.is(picture, 'story')) ledger.judge(caption, ITS_PICTURE);
  else if (picture.size === 0) ledger.judge(caption, NO_PICTURE);
}

/** What the figure shows that a caption stands in: a picture, a table, a quotation. */
function pictureOf(page: Page, caption: Block): Block | undefined {
  for (let around: Container | null = caption.container; around; around = around.parent) {
    if (around.tag === 'figure') return page.blocksOf(around).find(({ kind }) => kind !== 'caption');
    if (around.prose > 900) return undefined;
  }
  return undefined;
}
