import { endsSentence } from '../text/sentence.ts';
import { type Block, type Container, isBlock } from './block.ts';
import { type Card, isCutShort, type OtherStory, titleIn } from './cards.ts';
import { type Label, LONGEST_LABEL, labelled } from './list-label.ts';
import type { Page } from './page.ts';

/** What stands between two cards: blocks, characters of a line without sentences, and of what is said below a heading. */
const GAP = { blocks: 4, scrap: 60, excerpt: 240 };
/** Words that say what follows stand so many lines over it. */
const OVER = 2;

/** Cards that follow each other, and what stands over them. */
export interface Row {
  readonly cards: readonly Card[];
  /** Of the first card, without its label; and behind what belongs to the last one. */
  readonly first: number;
  readonly last: number;
  readonly label: Label | null;
}

/** A list of other stories. */
export interface List {
  /** What the page calls it, or ''. */
  readonly heading: string;
  readonly stories: readonly OtherStory[];
  /** Its first card; its first block and the one behind it, with what it is called; its largest box. */
  readonly first: number;
  readonly from: number;
  readonly to: number;
  readonly box: Container | null;
}

/** Cards in rows: of one make where nothing over them says what they are, and a new one wherever something does. */
export function rowsOf(page: Page, cards: readonly Card[]): Row[] {
  const rows: { cards: [Card, ...Card[]]; label: Label | null }[] = [];
  for (const card of cards) {
    const label = labelOver(page, card);
    const row = rows.at(-1);
    if (row && !label && followsOn(page, row.cards.at(-1) ?? card, card, row.label)) row.cards.push(card);
    else rows.push({ cards: [card], label });
  }
  return rows.map(({ cards, label }) => toRow(page, cards, label));
}

function followsOn(page: Page, card: Card, next: Card, label: Label | null): boolean {
  const box = label && boxFrom(label.block, card.last);
  const isOne = isAlike(card, next) || (box !== null && box.tag !== 'body' && next.last <= box.last);
  if (next.first - card.last > GAP.blocks || !isOne) return false;
  return page.blocks.slice(card.last, next.first).every(line => belongsTo(page, card, line, label));
}

/** What follows the last card is its own, as far as it follows each of the others. */
function toRow(page: Page, cards: readonly [Card, ...Card[]], label: Label | null): Row {
  const [{ first, title }] = cards;
  const card = cards.at(-1) ?? cards[0];
  const gaps = cards.slice(1).map((next, at) => next.first - (cards[at]?.last ?? 0));
  const end = Math.min(card.last + Math.min(...gaps, gaps[0] ?? 1), boxOf(card).parent?.last ?? 0);
  let { last } = card;
  for (let line = page.blocks[last]; line && last < end; line = page.blocks[last]) {
    if (line.size === 0 || !belongsTo(page, card, line, gaps.length > 0 ? label : null)) break;
    last = line.last;
  }
  const isOver = label !== null && label.block.index < title.index;
  return { cards, first: isOver ? Math.max(first, label.block.last) : first, last, label };
}

/** Boxes of one kind: tools may give each a name of its own. */
function isAlike(card: Card, next: Card): boolean {
  const [one, other] = [boxOf(card), boxOf(next)];
  return one.signature === other.signature || (one.tag === other.tag && one.parent === other.parent);
}

function boxOf({ subject }: Card): Container {
  return isBlock(subject) ? subject.container : subject;
}

/** The smallest container that a block shares with all that stands behind it up to a place. */
export function boxFrom(block: Block, last: number): Container | null {
  let box: Container | null = block.container;
  while (box && box.last < last) box = box.parent;
  return box;
}

/** Whether a line goes with the card before it: a picture, a date, a count, what stops short, a few words on a headline. */
function belongsTo(page: Page, { title }: Card, line: Block, label: Label | null): boolean {
  if (line.size === 0 || isCutShort(page, line)) return true;
  if (line.kind === 'heading' && line.links === 0) return false;
  if (line.prose === 0)
    return line.size <= GAP.scrap && (line.links > 0 || /\d/.test(line.text) || !endsSentence(line.text));
  return label !== null && title.kind === 'heading' && line.size <= GAP.excerpt * (line.links > 0 ? 2 : 1);
}

/** What says what follows: a line over the title or over its card, or the words before the link in its own line. */
function labelOver(page: Page, { first, title }: Card): Label | null {
  const link = titleIn(title) || title.text;
  let label = labelled(page, title, title.text.split(link, 1)[0]);
  for (let at = title.index - 1; !label && at >= first - OVER; at--) {
    const line = page.blocks[at];
    if (!line || line.size > LONGEST_LABEL) break;
    label = labelled(page, line);
    if (at < first && line.size > 0 && (line.links > 0 || endsSentence(line.text))) break;
  }
  return label;
}
