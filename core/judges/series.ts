import type { Block, Container, Subject } from '../blocks/block.ts';
import type { Ledger, Verdict } from '../blocks/ledger.ts';
import type { Page } from '../blocks/page.ts';
import { fold } from '../text/fold.ts';

/** A longer list is an archive. */
const MOST_PARTS = 40;
/** Running text (characters) of a box that is more than a list. */
const TELLING = 200;
/** Blocks that may stand beside the parts in their box: what it is called, and a line that says more. */
const OVER = 3;
/** A title has so many characters, and so many of them may be what all begin with. */
const TITLE = 8;

const PART: Verdict = { is: 'story', by: 'series', why: 'part-of-series' };

/**
 * Keeps the list of the parts of a series, of which this story is one, where it stands beside the story: this one among
 * others of the site that are counted, or called alike. What is read most counts this page as well, in no such order.
 * `named`: the lines in which the page names itself.
 */
export function judgeSeries(page: Page, ledger: Ledger, title: Block | null, named: readonly Block[]): void {
  for (const own of named) {
    if (isSettled(ledger, own)) continue;
    const list = isLineOfParts(page, own) ? page.whole(own) : listAround(page, own);
    if (!list) continue;
    const section = sectionAround(page, list);
    if (standsBeside(page, ledger, section, title))
      for (const block of page.blocksOf(section)) if (!isSettled(ledger, block)) ledger.judge(block, PART);
  }
}

/** What nobody sees, and what says itself that it is the way that leads here. */
function isSettled(ledger: Ledger, block: Block): boolean {
  return /^(?:hidden|breadcrumbs)$/.test(ledger.verdict(block)?.by ?? '');
}

/** The smallest container with other lines beside this one, where those are the other parts. */
function listAround(page: Page, own: Block): Container | null {
  let box = page.around(page.whole(own));
  while (box && box.last - box.first === 1) box = box.parent;
  return box && isSeries(page, box, own) ? box : null;
}

/**
 * Whether all lines of a box but its title are parts, in an order or with a name in common. A list made for every page
 * links this one like the others; one that leads up from it shows where it stands.
 */
function isSeries(page: Page, box: Container, own: Block): boolean {
  const lines = page.blocksOf(box).filter(({ size }) => size > 0);
  const parts = lines.filter(line => line === own || leadsOn(page, targetsIn(page, line)[0]));
  const keys = parts.map(part => page.key(part));
  if (parts.length < 2 || parts.length > MOST_PARTS || lines.length - parts.length > 1) return false;
  if (keys.some(key => key.length < TITLE) || box.prose - proseOf(parts) > TELLING) return false;
  if (lines.some(line => page.meaning(line).relatedPosts || leadsUp(page, targetsIn(page, line)[0]))) return false;
  return (box.tag === 'ol' && own.links === 0) || areCounted(keys) || haveCommonStart(keys);
}

/**
 * Whether parts stand in one line, with or without words before the first: each but this one is a link. Numbers alone
 * are this story's own pages.
 */
function isLineOfParts(page: Page, line: Block): boolean {
  const targets = targetsIn(page, line);
  if (targets.some(target => leadsUp(page, target))) return false;
  const pieces = piecesOf(line);
  const others = targets.filter(target => leadsOn(page, target) && target?.pathname !== page.facts.url.pathname);
  return [pieces, pieces.slice(1)].some(
    keys =>
      keys.length > 1 &&
      keys.length === others.length + 1 &&
      keys.every(key => /\p{L}/u.test(key) && !page.meaningOf(key).pageNumber) &&
      (areCounted(keys) || haveCommonStart(keys)),
  );
}

/** What a line says in each of its links, and between them. */
function piecesOf({ text, anchors }: Block): string[] {
  const pieces: string[] = [];
  let rest = text;
  for (const { element } of anchors) {
    const said = element.textContent.replace(/\s+/g, ' ').trim();
    const at = rest.indexOf(said);
    pieces.push(rest.slice(0, Math.max(at, 0)), said);
    rest = rest.slice(at + said.length);
  }
  return [...pieces, rest].map(fold).filter(Boolean);
}

function targetsIn({ links }: Page, { anchors }: Block): (URL | null)[] {
  return anchors.map(({ element }) => links.targetOf(element));
}

function leadsOn(page: Page, target: URL | null | undefined): boolean {
  return target ? page.links.isOfSite(target) : false;
}

function leadsUp(page: Page, target: URL | null | undefined): boolean {
  const path = target?.pathname.replace(/\/*$/, '/');
  const own = page.facts.url.pathname;
  return path !== undefined && own.startsWith(path) && own !== path;
}

/** "Part 1", "Part 2": a number behind the same word, or numbers that go up by one. */
function areCounted(keys: readonly string[]): boolean {
  const numbers = keys.map(key => /^(\D*?)(\p{Nd}+)/u.exec(key));
  const [first] = numbers;
  if (!first || numbers.some(found => !found || found[1] !== first[1])) return false;
  return first[1] !== '' || numbers.every((found, at) => Number(found?.[2]) === Number(first[2]) + at);
}

function haveCommonStart([first = '', ...others]: readonly string[]): boolean {
  return others.every(key => key.startsWith(first.slice(0, TITLE)));
}

/** The list with what stands over it in a box of its own. */
function sectionAround(page: Page, list: Subject): Subject {
  let section = list;
  for (let box = page.around(list); box?.parent; box = box.parent) {
    if (box.last - box.first > list.last - list.first + OVER || box.prose - list.prose > TELLING) break;
    section = box;
  }
  return section;
}

/** Whether the story begins right behind a section, or ends right before it, in the same box. */
function standsBeside(page: Page, ledger: Ledger, section: Subject, title: Block | null): boolean {
  const parent = page.around(section);
  const isBeside = (block: Block | undefined) =>
    block !== undefined &&
    (block === title || ledger.is(block, 'story') || ledger.is(block, 'header')) &&
    parent !== null &&
    block.index >= parent.first &&
    block.index < parent.last;
  return isBeside(page.blocks[section.first - 1]) || isBeside(page.blocks[section.last]);
}

function proseOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { prose }) => sum + prose, 0);
}
