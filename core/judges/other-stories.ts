import type { Block, Container } from '../blocks/block.ts';
import { type Card, cardsOf, isCutShort } from '../blocks/cards.ts';
import type { Ledger, Verdict } from '../blocks/ledger.ts';
import { LONGEST_LABEL } from '../blocks/list-label.ts';
import type { Page } from '../blocks/page.ts';
import { boxFrom, type List, type Row, rowsOf } from '../blocks/rows.ts';

/** So many signs beside its likeness make a row of cards a list of other stories. */
const ENOUGH = 2;
/** The part of the cards that must bear a sign. */
const MOST = 0.6;
/** Running text (characters) before a list that stands behind a story, and how much of it may follow. */
const STORY = 200;
const AFTER = { size: 300, share: 0.15 };
/** Whole sentences in a card (characters) that may be a part of a story. */
const TELLING = 120;
/** A row with so many times the text of what is told before it is what the page is about. */
const LARGE = 2;
/** Words in the name of an address from which it is made of a title. */
const NAMED = { own: 4, other: 3 };
/** So many blocks that tell nothing may stand in a list's box beside its cards. */
const SCRAPS = 8;

/** Characters of the title of a story, where nothing but it says that it is one. */
const BARE = 24;

const MENU: ReadonlySet<string> = new Set(['nav']);
/** What is quoted, and where a page keeps what is the same on all of the site's. */
const QUOTED: ReadonlySet<string> = new Set(['nav', 'blockquote', 'figcaption', 'header', 'footer']);
const ASIDE: ReadonlySet<string> = new Set(['aside']);
const NUMBERED: ReadonlySet<string> = new Set(['ol']);

const OVER: Verdict = { is: 'clutter', by: 'related-section', why: 'heading', kind: 'teaser', evidence: 'structure' };
const CARDS: Verdict = { ...OVER, why: 'cards' };

/**
 * Finds the page's lists of other stories of its site, by what they are: a row of like cards that each lead to one
 * story by its title. No sign is enough: a heading that says so, pictures, excerpts that stop short, dates, a place
 * behind the story. What a sentence announces, what is numbered, and what this page counts itself among stays.
 */
export function findOtherStories(page: Page, ledger: Ledger, title: Block | null): List[] {
  const cards = cardsOf(page).filter(card => isFree(ledger, card.title));
  const told = toldBefore(page, ledger, cards);
  const found: Row[] = [];
  for (const row of rowsOf(page, cards))
    if (signsOf(page, row, placeOf(row, told, title), title, found.at(-1)) >= ENOUGH) found.push(row);
  return found.map(row => toList(page, row));
}

/** Takes them out. */
export function judgeOtherStories({ blocks }: Page, ledger: Ledger, lists: readonly List[]): void {
  for (const { from, to, first } of lists)
    for (const block of blocks.slice(from, to))
      if (ledger.verdict(block)?.kind !== 'ad') ledger.judge(block, isHeading(block, first) ? OVER : CARDS);
}

/** Whether nothing but what it is called stands between a row and the list before it. */
function followsList({ blocks }: Page, { first }: Row, list: Row | undefined): boolean {
  const line = blocks[first - 1];
  return line?.index === list?.last && line?.links === 0 && line.size <= LONGEST_LABEL;
}

/** Whether nobody has said that it is something else. */
function isFree(ledger: Ledger, block: Block): boolean {
  const said = ledger.verdict(block);
  return said === undefined || said.kind === 'teaser';
}

/** Characters of running text before each block, without what cards and clutter say. */
function toldBefore({ blocks }: Page, ledger: Ledger, cards: readonly Card[]): number[] {
  const inCards = new Set(cards.flatMap(({ first, last }) => blocks.slice(first, last)));
  const sums = [0];
  for (const block of blocks) {
    const isTold = !ledger.verdict(block) && !inCards.has(block);
    sums.push((sums.at(-1) ?? 0) + (isTold ? block.prose : 0));
  }
  return sums;
}

interface Place {
  /** Characters told before a row, in the smallest box that it shares with enough of that. */
  readonly before: number;
  /** Whether hardly anything is told behind it there. */
  readonly isBehind: boolean;
}

function placeOf(row: Row, told: readonly number[], title: Block | null): Place {
  const toldIn = (from: number, to: number) => (told[Math.max(from, to)] ?? 0) - (told[from] ?? 0);
  for (let box = boxAround(row); box; box = box.parent) {
    const before = toldIn(Math.max(box.first, title?.index ?? 0), row.first);
    if (before < STORY) continue;
    return { before, isBehind: toldIn(row.last, box.last) < Math.max(AFTER.size, before * AFTER.share) };
  }
  return { before: 0, isBehind: false };
}

/** The smallest container around a row. */
function boxAround({ cards, first, last }: Row): Container | null {
  let box = cards[0] ? boxFrom(cards[0].title, last) : null;
  while (box && box.first > first) box = box.parent;
  return box;
}

/** How many signs say that a row is a list of other stories; none where it is something else. */
function signsOf(
  page: Page,
  row: Row,
  { before, isBehind }: Place,
  title: Block | null,
  list: Row | undefined,
): number {
  const { cards, label, first, last } = row;
  const isIn = (tags: ReadonlySet<string>) => cards.some(({ subject }) => page.isWithin(subject, tags));
  const count = sum(cards, ({ stories }) => stories.length);
  if (count === 1 && label?.block === cards[0]?.title) return 0;
  if (label?.isSure) return isIn(MENU) ? 0 : ENOUGH;
  const isAside = isIn(ASIDE);
  const lines = page.blocks.slice(first, last);
  if (count < 2 || isIn(QUOTED) || (!isAside && Math.max(STORY, sum(lines, ({ size }) => size) / LARGE) > before))
    return 0;
  const signs = sum(SIGNS, sign =>
    Number(
      cards.filter((card, at) =>
        page.blocks.slice(card.first, cards[at + 1]?.first ?? last).some(line => sign(page, line, card.title)),
      ).length >=
        cards.length * MOST,
    ),
  );
  const isNext = followsList(page, row, list);
  const isBare = !label && !isAside && !isNext;
  if (isOfStory(page, row, title, isBare) || (isBare && signs === 0 && !standsAlone(page, row))) return 0;
  const isTelling = sum(lines, ({ prose }) => prose) > count * TELLING && !lines.some(line => isCutShort(page, line));
  const place = Number(isBehind || isAside) + Number(isNext);
  const isMany = count > 2 && signs + place > 0;
  return signs + Number(label !== null) + Number(isMany) + place - (isTelling ? 2 - Number(isBehind) : 0);
}

/** What most of the cards must have to be a sign: a picture, a date, a title as a heading or an excerpt that stops short. */
const SIGNS: readonly ((page: Page, line: Block, title: Block) => boolean)[] = [
  (_, { media }) => media > 0,
  (_, line, title) => line !== title && line.prose === 0 && /\d/.test(line.text),
  (page, line, title) =>
    line === title ? line.kind === 'heading' || (line.prose > 0 && isCutShort(page, line)) : isCutShort(page, line),
];

/** Whether a row is a part of this story: announced, numbered, in other folders, or with this story in it. */
function isOfStory(page: Page, { cards, label, first, last }: Row, title: Block | null, isBare: boolean): boolean {
  const before = page.blocks[first - 1];
  if (before && before !== label?.block && /[:：]\s*$/.test(before.text)) return true;
  if (!areTitled(page, cards) || (isBare && cards.some(({ subject }) => page.isWithin(subject, NUMBERED)))) return true;
  const key = title && page.key(title);
  const isOwn = ({ index }: Block) => cards.some(card => index >= card.first && index < card.last);
  return page.blocks.slice(first - 1, last + 1).some(line => key && page.key(line).includes(key) && !isOwn(line));
}

/** Whether links with nothing to tell what they are have no heading of their own, and titles longer than a menu's entries. */
function standsAlone({ blocks }: Page, { cards, first }: Row): boolean {
  const size = sum(cards, ({ title, stories }) => title.size / stories.length);
  return blocks[first - 1]?.kind !== 'heading' && size >= cards.length * BARE;
}

/** Whether the addresses are made of titles where this page's is. */
function areTitled({ facts }: Page, cards: readonly Card[]): boolean {
  const nameOf = ({ pathname }: URL) => pathname.split('/').findLast(Boolean) ?? '';
  const wordsOf = (name: string) => name.split(/[-_]/).length;
  if (wordsOf(nameOf(facts.url)) < NAMED.own) return true;
  const names = cards.flatMap(({ stories }) => stories.map(({ url }) => nameOf(url)));
  return names.filter(name => wordsOf(name) >= NAMED.other || /\d{4}/.test(name)).length >= names.length * MOST;
}

/** A row with what stands over it, and with the rest of its box where that tells nothing. */
function toList(page: Page, row: Row): List {
  const { cards, label, first, last } = row;
  let from = Math.min(label?.block.index ?? first, first);
  let to = last;
  const prose = sum(page.blocks.slice(from, to), block => block.prose);
  let section = boxAround(row);
  for (
    let box = section;
    box && box.prose <= prose && box.last - box.first - to + from <= SCRAPS && box.fields === 0;
    box = box.parent
  ) {
    [from, to] = [Math.min(from, box.first), Math.max(to, box.last)];
    section = box;
  }
  const heading =
    label ?? page.blocks.slice(from, first).findLast(block => isHeading(block, first) && block.links === 0);
  const stories = cards.flatMap(card => card.stories);
  const own = stories.filter(({ url }) => page.links.isOfSite(url));
  return {
    // Of its sisters, where it has none of this site.
    stories: own.length > 0 ? own : stories,
    first,
    box: section,
    heading: heading?.text ?? '',
    from,
    to,
  };
}

function isHeading({ index, size, text }: Block, first: number): boolean {
  return index < first && size > 0 && !/\d/.test(text);
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
