import type { RelatedSection } from '../article.ts';
import type { Block, Container } from '../blocks/block.ts';
import type { Ledger } from '../blocks/ledger.ts';
import type { Page } from '../blocks/page.ts';
import { fold } from '../text/fold.ts';
import { siteOf, TRACKING, targetOf } from '../text/site.ts';
import { preview } from '../text/words.ts';

/** The rule whose verdicts are related sections. */
const RELATED_RULE = 'related-section';
/** More titles than anyone looks through; a page that lists its whole archive is not listed again. */
const MOST_LINKS = 30;
/** Characters of a link's text that are shown when the card marks no title. */
const LONGEST_TITLE = 140;
/** So many blocks may stand between two parts of one section. */
const GAP = 2;
const LONGEST_HEADING = 80;
/** Where a page keeps what belongs to the site and not to this story. */
const APART: ReadonlySet<string> = new Set(['aside', 'nav']);

/** The page's own related-posts section, out of what was judged one: the one with the most links. */
export function relatedAmong(page: Page, ledger: Ledger): RelatedSection | null {
  const sections = sectionsOf(page, ledger)
    .map(blocks => ({ section: toSection(page, blocks), isApart: blocks.some(block => page.isWithin(block, APART)) }))
    .filter(({ section }) => section.links.length > 1);
  const weigh = ({ section, isApart }: (typeof sections)[number]) =>
    section.links.length + (page.meaningOf(fold(section.heading)).relatedPosts ? 20 : 0) - (isApart ? 100 : 0);
  const [best] = sections.sort((a, b) => weigh(b) - weigh(a));
  return best?.section ?? null;
}

/** A section goes on until something else comes between, or another heading. */
function sectionsOf(page: Page, ledger: Ledger): Block[][] {
  const sections: Block[][] = [];
  for (const block of page.blocks) {
    const verdict = ledger.verdict(block);
    if (verdict?.by !== RELATED_RULE || verdict.why === 'another-story') continue;
    const section = sections.at(-1);
    const last = section?.at(-1);
    const isHeading =
      block.links === 0 && block.size > 0 && block.size <= LONGEST_HEADING && section?.some(({ links }) => links > 0);
    const goesOn =
      last &&
      block.index - last.index <= GAP &&
      !(isHeading && (block.kind === 'heading' || page.meaning(block).relatedPosts));
    if (section && goesOn) section.push(block);
    else sections.push([block]);
  }
  return sections;
}

function toSection(page: Page, blocks: readonly Block[]): RelatedSection {
  const links = new Map<string, { text: string; rank: number }>();
  for (const block of blocks)
    for (const { element, size } of block.anchors) {
      const url = addressOf(element, page);
      if (!url || links.size >= MOST_LINKS) continue;
      const title = titleOf(element, block, size, page);
      if (title.text !== '' && title.rank > (links.get(url)?.rank ?? 0)) links.set(url, title);
    }
  const [first] = blocks;
  return {
    heading: first && first.links === 0 && first.size <= LONGEST_HEADING ? first.text : '',
    links: [...links].map(([url, { text }]) => ({ title: text, url })),
    place: placeAround(blocks),
  };
}

/** The place of the smallest element around all of a section. */
function placeAround(blocks: readonly Block[]): number {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return -1;
  let around: Container = first.container;
  while (around.parent && around.last <= last.index) around = around.parent;
  return around.place;
}

/** The title that a link shows, and how much that can be trusted: 3 a heading's, 1 a picture's name; never "Read more". */
function titleOf(link: Element, block: Block, size: number, page: Page): { text: string; rank: number } {
  if (size === 0) {
    const named =
      link.getAttribute('aria-label') ?? link.getAttribute('title') ?? link.querySelector('img')?.getAttribute('alt');
    return { text: preview(named ?? '', LONGEST_TITLE), rank: 1 };
  }
  const text = block.links === 1 && block.size === size ? block.text : link.textContent.replace(/\s+/g, ' ').trim();
  if (page.meaning(block).readMore) return { text: '', rank: 0 };
  return { text: preview(text, LONGEST_TITLE), rank: block.kind === 'heading' ? 3 : 2 };
}

/** Where a link leads on this site, without what tells who sent the visitor; null for everywhere else. */
function addressOf(link: Element, { facts }: Page): string | null {
  const known = targetOf(link, facts.base);
  if (!known || siteOf(known.hostname) !== siteOf(facts.url.hostname)) return null;
  // Others ask where it leads, too: what they are told is not changed.
  const target = new URL(known);
  if (target.pathname === facts.url.pathname && target.search === facts.url.search) return null;
  // By hand: in a Firefox content script a URL's parameters cannot be walked through.
  const parameters = target.search.slice(1).split('&');
  target.search = parameters.filter(pair => !TRACKING.test(pair.split('=', 1)[0] ?? '')).join('&');
  target.hash = '';
  return target.href;
}
