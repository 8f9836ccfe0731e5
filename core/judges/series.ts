import type { Block, Container } from '../blocks/block.ts';
import type { Ledger, Verdict } from '../blocks/ledger.ts';
import type { Page } from '../blocks/page.ts';

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
    const box = listAround(page, own);
    const parts = box ? page.blocksOf(box) : [];
    if (!box || !isSeries(page, box, own)) continue;
    const section = sectionAround(box, parts);
    if (standsBeside(page, ledger, section, title)) for (const block of page.blocksOf(section)) keep(ledger, block);
  }
}

function keep(ledger: Ledger, block: Block): void {
  if (ledger.verdict(block)?.by !== 'hidden') ledger.judge(block, PART);
}

/** The smallest container with other lines beside this one. */
function listAround(page: Page, own: Block): Container | null {
  let box = page.around(page.whole(own));
  while (box && box.last - box.first === 1) box = box.parent;
  return box;
}

/**
 * Whether all lines of a box but its title are parts, in an order or with a name in common. A list made for every page
 * links this one like the others; one that leads up from it shows where it stands.
 */
function isSeries(page: Page, box: Container, own: Block): boolean {
  const lines = page.blocksOf(box).filter(({ size }) => size > 0);
  const parts = lines.filter(line => line === own || leadsOn(page, line));
  const keys = parts.map(part => page.key(part));
  if (parts.length < 2 || parts.length > MOST_PARTS || lines.length - parts.length > 1) return false;
  if (keys.some(key => key.length < TITLE) || box.prose - proseOf(parts) > TELLING) return false;
  if (lines.some(line => page.meaning(line).relatedPosts || leadsUp(page, line))) return false;
  return (box.tag === 'ol' && own.links === 0) || areCounted(keys) || haveCommonStart(keys);
}

function addressOf({ links }: Page, { anchors }: Block): URL | null {
  const [link] = anchors;
  return link ? links.targetOf(link.element) : null;
}

function leadsOn(page: Page, line: Block): boolean {
  const target = addressOf(page, line);
  return target !== null && page.links.isOfSite(target);
}

function leadsUp(page: Page, line: Block): boolean {
  const path = addressOf(page, line)?.pathname.replace(/\/*$/, '/');
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
function sectionAround(list: Container, parts: readonly Block[]): Container {
  let section = list;
  for (let box = list.parent; box?.parent; box = box.parent) {
    if (box.last - box.first > parts.length + OVER || box.prose - list.prose > TELLING) break;
    section = box;
  }
  return section;
}

/** Whether the story begins right behind a section, or ends right before it, in the same box. */
function standsBeside(page: Page, ledger: Ledger, section: Container, title: Block | null): boolean {
  const { parent } = section;
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
