import type { PartVerdict, Reason, Removal, RemovalKind, SafeHtml } from '../article.ts';
import type { Block } from '../blocks/block.ts';
import type { Ledger, Verdict } from '../blocks/ledger.ts';
import type { Page } from '../blocks/page.ts';
import type { Snapshot } from '../page/snapshot.ts';
import { fold } from '../text/fold.ts';
import { saysSentence } from '../text/sentence.ts';
import { preview } from '../text/words.ts';
import { assemble } from './assemble.ts';
import { bringIn } from './bring-in.ts';
import type { MediaTools } from './media-tools.ts';
import { sanitize } from './sanitize.ts';
import type { Origin } from './urls.ts';

/** What is listed of a page beside its story. */
export interface ReceiptInput {
  readonly page: Page;
  readonly snapshot: Snapshot;
  readonly ledger: Ledger;
  /** The title that stands over the story. */
  readonly title: string;
  /** The places of the article's body. */
  readonly places: readonly number[];
  readonly origin: Origin;
  readonly tools: MediaTools | undefined;
}

/** One thing that was taken out: blocks that follow each other under one verdict. */
interface Piece {
  readonly blocks: Block[];
  readonly kind: RemovalKind;
  readonly rule: string;
  /** Where the person's word took it out. */
  readonly part: PartVerdict | undefined;
  /** How many pieces the page has before it. */
  readonly index: number;
}

/** More of a text than a preview shows. */
const ENOUGH = 400;

/**
 * The receipts of everything that is neither story nor header: clutter by its rule, in the page's order, then running
 * text that was left out, nearest to the story first. Outside of the story, menus and single words of furniture are no
 * part of it.
 * A receipt's markup is made when it is looked at for the first time, as most never are.
 */
export function receiptsOf(input: ReceiptInput): Removal[] {
  const { page, ledger, title, places } = input;
  const countBefore = counterOf(places);
  const story = ledger.all('story');
  const [first = 0, last = page.blocks.length] = [story[0]?.index, story.at(-1)?.index];
  const isBetween = ({ index, kind, size }: Block) => index > first && index < last && size > 0 && kind !== 'control';
  const pieces = piecesOf(page, ledger, fold(title), block => isBetween(block) || isListed(block));
  const distance = ({ blocks: [block] }: Piece) => (block ? Math.max(0, first - block.index, block.index - last) : 0);
  const clutter = pieces.filter(piece => piece.kind !== 'leftOut');
  const leftOut = pieces.filter(piece => piece.kind === 'leftOut').sort((a, b) => distance(a) - distance(b));
  return [...clutter, ...leftOut].map(piece => receiptOf(piece, countBefore(piece.blocks[0]?.place ?? 0), input));
}

function piecesOf(page: Page, ledger: Ledger, title: string, isListed: (block: Block) => boolean): Piece[] {
  const pieces: Piece[] = [];
  let last: Piece | undefined;
  for (const block of page.blocks) {
    const verdict = ledger.verdict(block);
    // A heading may say another title than the one that is shown.
    const isTitle = verdict?.is === 'header' && !verdict.kind && title.includes(page.key(block));
    if (verdict?.is === 'story' || isTitle || verdict?.by === 'hidden') {
      last = undefined;
      continue;
    }
    // What the header shows can be put back in its place, too.
    const kind = verdict?.kind ?? 'leftOut';
    if (kind === 'leftOut' && !isListed(block)) continue;
    const rule = verdict?.kind ? verdict.by : 'left-out';
    const part = verdict?.part;
    const before = last?.blocks.at(-1);
    const isSame = last?.kind === kind && last.rule === rule && last.part === part;
    if (last && before && isSame && areTogether(before, block)) last.blocks.push(block);
    else {
      last = { blocks: [block], kind, rule, part, index: pieces.length };
      pieces.push(last);
    }
  }
  return pieces;
}

/** Whether a block says or shows something that somebody may miss: a sentence, a table, a listing. */
function isListed(block: Block): boolean {
  const isWhole = block.kind === 'table' || block.kind === 'code';
  return (isWhole && block.size > block.linked) || block.prose > 0 || saysSentence(block.text);
}

/** Whether two blocks stand in one box, with nothing between them. */
function areTogether(before: Block, block: Block): boolean {
  if (block.index !== before.index + 1) return false;
  let around = block.container.parent;
  for (let steps = 0; around?.parent && steps < 4; around = around.parent, steps++)
    if (around.first <= before.index && around.last > block.index) return true;
  return before.container === block.container;
}

/** Says how many of these places come before the first that is behind a given one. For many askings. */
function counterOf(places: readonly number[]): (place: number) => number {
  const furthest: number[] = [];
  for (const place of places) furthest.push(Math.max(place, furthest.at(-1) ?? -1));
  return place => {
    let [low, high] = [0, furthest.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((furthest[middle] ?? 0) > place) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/** Why a block is not in the story, as a person is told it. */
function reasonOf(verdict: Verdict | undefined): Reason {
  if (verdict?.is === 'left-out') return verdict.why;
  return verdict?.evidence ?? (verdict?.kind ? 'in-header' : 'undecided');
}

function receiptOf(piece: Piece, where: number, { page, ledger, snapshot, origin, tools }: ReceiptInput): Removal {
  let html: SafeHtml | undefined;
  const most = piece.blocks.reduce((one, other) => (other.size > one.size ? other : one));
  const part = piece.kind === 'leftOut' ? bringIn(piece.blocks, ledger, page) : piece.part;
  const said = piece.blocks
    .map(({ text }) => text)
    .join(' ')
    .slice(0, ENOUGH);
  return {
    id: String(piece.index),
    rule: piece.rule,
    kind: piece.kind,
    // Of several reasons, that of the largest part.
    why: reasonOf(ledger.verdict(most)),
    preview: preview(said) || piece.rule,
    ...(part ? { part } : {}),
    get html() {
      const blocks = new Set(piece.blocks);
      html ??= sanitize(
        assemble({ page, snapshot, captions: new Map(), tools, holds: block => blocks.has(block) }).innerHTML,
        origin,
      ).html;
      return html;
    },
    where,
  };
}
