import type { RelatedSection } from '../article.ts';
import type { Cut } from '../draft/declutter.ts';
import { isIn, type Places, placeOf, placesIn } from '../draft/stamp.ts';
import { meaningOf } from '../rules/labels/index.ts';
import { fold } from '../text/fold.ts';
import { siteOf, targetOf } from '../text/site.ts';
import { preview } from '../text/words.ts';

/** The rule whose cuts are related sections. */
export const RELATED_RULE = 'related-section';

/** More titles than anyone looks through; a page that lists its whole archive is not listed again. */
const MOST_LINKS = 30;
/** Characters of a link's text that are shown when the card marks no title. */
const LONGEST_TITLE = 140;
/** Where a page keeps what belongs to the site and not to this story. */
const APART = 'aside, nav, [role="complementary"], [role="navigation"], #sidebar, .sidebar';
/** What is added to an address to tell who sent the visitor. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|igshid|ref_src)$/;

interface Section {
  readonly heading: string;
  readonly links: RelatedSection['links'];
  readonly place: number;
  readonly isApart: boolean;
}

/** What a link says of the story it leads to, and how much that can be trusted: 3 marked as a title, 1 a picture's name. */
interface Title {
  readonly text: string;
  readonly rank: number;
}

/** What the draft's related sections are looked at with, before they are cut: where each one stood. */
export type Standing = readonly Places[];

/** The places that stand apart from the story (sidebars, navigation), noted before anything is cut. */
export function standingApart(root: ParentNode): Standing {
  const areas = [...root.querySelectorAll(APART)].filter(area => !area.closest('article'));
  return areas.map(placesIn);
}

/**
 * The page's own related-posts section, out of what was cut: the one with a heading that says so, or with the most
 * links; a box in a sidebar only where there is no other. Only links to other pages of the same site count.
 */
export function relatedAmong(cuts: readonly Cut[], url: URL, base: URL, apart: Standing): RelatedSection | null {
  const sections = grouped(cuts)
    .map(group => toSection(group, url, base, apart))
    .filter(section => section.links.length > 1);
  const [best] = sections.sort((a, b) => weigh(b) - weigh(a));
  if (!best) return null;
  return { heading: best.heading, links: best.links, place: best.place };
}

function weigh({ heading, links, isApart }: Section): number {
  return links.length + (says(heading) ? 20 : 0) - (isApart ? 100 : 0);
}

function says(heading: string): boolean {
  return meaningOf(fold(heading)).relatedPosts !== undefined;
}

/** A section that was cut in pieces is one again: a heading begins it, and cards of one make belong together. */
function grouped(cuts: readonly Cut[]): Element[][] {
  const groups: Element[][] = [];
  let last: Element | null = null;
  for (const { rule, node } of cuts) {
    if (rule !== RELATED_RULE || !(node instanceof Element)) continue;
    const group = groups.at(-1);
    if (group && last && follows(node, last)) group.push(node);
    else groups.push([node]);
    last = node;
  }
  return groups;
}

function follows(node: Element, last: Element): boolean {
  const hasLinks = (element: Element) => element.matches('a[href]') || element.querySelector('a[href]') !== null;
  if (!hasLinks(node)) return false;
  const isSameMake = node.localName === last.localName && node.classList[0] === last.classList[0];
  return !hasLinks(last) || isSameMake;
}

function toSection(pieces: readonly Element[], url: URL, base: URL, apart: Standing): Section {
  const first = pieces[0];
  const links = new Map<string, Title>();
  for (const link of pieces.flatMap(linksOf)) {
    const address = addressOf(link, url, base);
    if (!address || links.size >= MOST_LINKS) continue;
    const title = titleOf(link);
    if (title.text !== '' && title.rank > (links.get(address)?.rank ?? 0)) links.set(address, title);
  }
  return {
    heading: first ? headingOf(first) : '',
    links: [...links].map(([address, { text }]) => ({ title: text, url: address })),
    place: first ? placeOf(first) : -1,
    isApart: first !== undefined && apart.some(area => isIn(area, placeOf(first))),
  };
}

function linksOf(piece: Element): Element[] {
  return piece.matches('a[href]') ? [piece] : [...piece.querySelectorAll('a[href]')];
}

function addressOf(link: Element, url: URL, base: URL): string | null {
  const known = targetOf(link, base);
  if (!known || siteOf(known.hostname) !== siteOf(url.hostname)) return null;
  // Others ask where it leads, too: what they are told is not changed.
  const target = new URL(known);
  if (target.pathname === url.pathname && target.search === url.search) return null;
  // By hand: in a Firefox content script a URL's parameters cannot be walked through.
  const parameters = target.search.slice(1).split('&');
  target.search = parameters.filter(pair => !TRACKING.test(pair.split('=', 1)[0] ?? '')).join('&');
  target.hash = '';
  return target.href;
}

/** The title that a link shows: marked as one, or its text, or its picture's; never "Read more". */
function titleOf(link: Element): Title {
  const within = link.querySelector('h1, h2, h3, h4, h5, h6, [class*="title" i], [class*="headline" i]');
  const shown = oneLine((within ?? link).textContent);
  if (shown === '') {
    const named = link.getAttribute('aria-label') ?? link.getAttribute('title');
    const alt = named ?? link.querySelector('img')?.getAttribute('alt') ?? '';
    return { text: preview(oneLine(alt), LONGEST_TITLE), rank: 1 };
  }
  if (meaningOf(fold(shown)).readMore) return { text: '', rank: 0 };
  const isMarked = within !== null || link.closest('h1, h2, h3, h4, h5, h6') !== null;
  return { text: preview(shown, LONGEST_TITLE), rank: isMarked ? 3 : 2 };
}

/** The heading over a section: the first heading, or the words before its first link. */
function headingOf(section: Element): string {
  const heading = section.matches('h1, h2, h3, h4, h5, h6')
    ? section
    : [...section.querySelectorAll('h1, h2, h3, h4, h5, h6')].find(candidate => !candidate.closest('a, li, article'));
  if (heading) return oneLine(heading.textContent);
  const link = section.querySelector('a[href]');
  if (!link) return preview(oneLine(section.textContent), 60);
  const range = section.ownerDocument.createRange();
  range.setStart(section, 0);
  range.setEndBefore(link);
  const before = oneLine(range.toString());
  return before.length <= 60 ? before : '';
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
