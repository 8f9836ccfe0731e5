import type { Pagination } from '../article.ts';
import type { Block, Container } from '../blocks/block.ts';
import type { Ledger } from '../blocks/ledger.ts';
import type { Page } from '../blocks/page.ts';
import { type Step, stepBetween } from '../page/page-number.ts';

/** More pages than this is an archive, a forum or a trap. */
const MOST = 200;
/** Addresses of lists, whose pages are no pages of a story. */
const LIST =
  /^$|\/(?:(?:tags?|category|categories|topics?|authors?|archives?|search)(?:\/[^/]+)?|blog|news|latest|index(?:\.[a-z]+)?)$/i;
/** So many stories that link their own permalinks are a list, and no story. */
const MANY = 10;
const LISTED: ReadonlySet<string> = new Set(['article']);
/** "2 of 5", "2/5", "Seite 2 von 5", in a short line beside the links to the pages. */
const COUNT = /(?<!\d)(\d{1,3})\s*(?:\/|\p{L}{1,4}(?: \p{L}{1,4})?)\s*(\d{1,3})(?!\d)/u;
const LONGEST_COUNT = 120;
const NEAR = 2;

/** A link to another page of this story. */
interface Found extends Step {
  readonly address: string;
  /** Where it stands; none in the page's head. */
  readonly block: Block | null;
  /** Whether it says nothing but the number. */
  readonly isNumber: boolean;
}

/**
 * Whether the story goes on at other addresses: the number of a page is what differs between this address and one that
 * is linked, so that no word of any language is needed and no other story's "next" is taken for this one's. Where an
 * address alone could be another story's, the link must say its number, or stand in the page's head as what comes next.
 * Null where the story is whole, and on lists.
 */
export function findPagination(page: Page, ledger: Ledger, head: ParentNode): Pagination | null {
  const found = [...linksInHead(page, head), ...linksOnPage(page, ledger)];
  const [first] = found;
  if (!first || LIST.test(first.story) || isList(page, ledger)) return null;
  const pages = new Map<number, string>();
  for (const { from, to, address } of found) if (from === first.from && !pages.has(to)) pages.set(to, address);
  const next = pages.get(first.from + 1) ?? null;
  if (!next && first.from === 1) return null;
  const last = Math.max(first.from, ...pages.keys());
  const isLone = next !== null && last === first.from + 1 && !found.some(({ to, isNumber }) => isNumber && to === last);
  const later = [...pages].flatMap(([number, url]) => (number > first.from ? { page: number, url } : []));
  return {
    page: first.from,
    // "Next page" alone says that there is one more, and not how many.
    pages: countIn(page, ledger, found) ?? (isLone ? null : last),
    next,
    later: later.sort((a, b) => a.page - b.page),
  };
}

/** What the head calls the next and the previous page; with a title of its own it is another story. */
function linksInHead(page: Page, head: ParentNode): Found[] {
  const links = [...head.querySelectorAll('link[rel~="next"]:not([title]), link[rel~="prev"]:not([title])')];
  return links.flatMap(link => foundAt(link, page, null) ?? []);
}

function linksOnPage(page: Page, ledger: Ledger): Found[] {
  return page.blocks.flatMap(block => {
    const links = block.anchors.flatMap(({ element }) => foundAt(element, page, block) ?? []);
    const sure = links.filter(({ isSure, isNumber }) => isSure || isNumber);
    return sure.length > 0 && standsWithStory(block, page, ledger) ? sure : [];
  });
}

function foundAt(link: Element, { facts, links }: Page, block: Block | null): Found | null {
  const target = links.targetOf(link);
  const step = target && stepBetween(facts.url, target);
  if (!step || step.from > MOST || step.to > MOST) return null;
  const address = target.href.replace(/#.*/, '');
  return { ...step, address, block, isNumber: link.textContent.trim() === String(step.to) };
}

/** Whether the text that a link stands with is the story: comments have pages of their own. */
function standsWithStory(block: Block, page: Page, ledger: Ledger): boolean {
  const isStory = (one: Block) => ledger.is(one, 'story');
  let around: Container | null = block.container;
  while (around && around.prose === 0) around = around.parent;
  if (around && !page.blocksOf(around).some(isStory)) return false;
  const isComment = (one: Block) => ledger.verdict(one)?.by === 'comments';
  const before = page.blocks.slice(0, block.index);
  const story = before.findLastIndex(isStory);
  const text = before.findLastIndex(({ prose }) => prose > 0);
  return !isComment(block) && (text <= story || !before.slice(story).some(isComment));
}

function isList(page: Page, ledger: Ledger): boolean {
  const isPermalink = (block: Block) =>
    block.kind === 'heading' && block.linked >= block.size && page.isWithin(block, LISTED);
  return page.blocks.filter(block => isPermalink(block) && !ledger.is(block, 'clutter')).length > MANY;
}

function countIn(page: Page, ledger: Ledger, found: readonly Found[]): number | null {
  const here = found[0]?.from;
  for (const { block } of found) {
    if (!block) continue;
    for (const beside of page.blocks.slice(Math.max(0, block.index - NEAR), block.last + NEAR)) {
      if (beside.size > LONGEST_COUNT || ledger.is(beside, 'story')) continue;
      const [, number, all] = COUNT.exec(beside.text) ?? [];
      if (Number(number) === here && Number(all) >= Number(number) && Number(all) <= MOST) return Number(all);
    }
  }
  return null;
}
