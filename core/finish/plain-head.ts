import { type PageHead, partsOf } from '../extract/page-head.ts';
import { fold } from '../text/fold.ts';
import { parseInert } from '../text/parse.ts';
import { BY, writerIn } from './byline.ts';
import type { Header } from './header.ts';

/** What parts a title from the name of its site. */
const BETWEEN = /\s+[|–—·»•:-]+\s+/;
/** A heading with fewer words, which the title does not say, may name a section. */
const FEW_WORDS = 3;
/** The share of a heading's words that the title says when both are one in other words. */
const SAME = 0.5;

/**
 * The header as a person would write it: the title that the story has on its page, without the name of the site; names
 * without "By", dates, posts and addresses; no entities. What is only a name of nothing ("By —", an address) goes.
 */
export function plainHead<T extends Header>(said: T, head: PageHead, host: string): T {
  const siteName = plain(said.siteName);
  const sites = new Set(
    [siteName, host.replace(/^www\./, ''), ...host.split('.').slice(0, -1)].map(keyOf).filter(key => key.length > 2),
  );
  const shown = head.bylines.get(said.byline.trim());
  const names = shown && (writerIn(partsOf(shown), said.lang, BY) || writerIn(piecesOf(shown), said.lang, BY));
  return {
    ...said,
    siteName,
    title: titleOf(withoutSite(plain(said.title), sites), head, sites),
    byline: names ?? writerIn([plain(said.byline)], said.lang, /^by\s+/i),
    publishedTime: said.publishedTime || head.date,
  };
}

/** The texts of a byline that nothing parts but its markup. */
function piecesOf(byline: Element): string[] {
  return [...byline.querySelectorAll('*')]
    .filter(element => !element.firstElementChild)
    .map(element => plain(element.textContent));
}

/** Text on one line, whose entities somebody has written twice. */
function plain(text: string): string {
  const isEncoded = /&(?:[a-z]+\d*|#x?[\da-f]+);/i.test(text);
  const read = isEncoded ? parseInert(text.replaceAll('<', '&lt;')).textContent : text;
  return read.replace(/\s+/g, ' ').trim();
}

function keyOf(text: string): string {
  return fold(text).replaceAll(' ', '');
}

function isSite(text: string, sites: ReadonlySet<string>): boolean {
  return sites.has(keyOf(text));
}

/** "Herald Online" on herald.example, too; but only behind the title, where nothing else has so few words. */
function isSiteLike(text: string, sites: ReadonlySet<string>): boolean {
  const key = keyOf(text);
  return (
    isSite(text, sites) ||
    (text.split(' ').length <= 3 && [...sites].some(site => site.length > 4 && key.startsWith(site)))
  );
}

function withoutSite(title: string, sites: ReadonlySet<string>): string {
  const [first = '', ...rest] = title.split(BETWEEN);
  const last = rest.at(-1);
  if (last !== undefined && isSiteLike(last, sites))
    return title.slice(0, title.lastIndexOf(last)).replace(/\s+\S+\s+$/, '');
  return rest.length > 0 && isSite(first, sites) ? title.slice(first.length).replace(/^\s+\S+\s+/, '') : title;
}

/** The heading, unless it says no title: the name of the site or of a section, or a kind before the title. */
function titleOf(title: string, { heading, isTitle }: PageHead, sites: ReadonlySet<string>): string {
  if (!heading || isSite(heading, sites)) return title;
  if (!title || isSite(title, sites)) return heading;
  const words = fold(heading).split(' ');
  const others = new Set(fold(title).split(' '));
  const share = words.filter(word => others.has(word)).length / words.length;
  const isShouted = heading === heading.toUpperCase() && heading !== heading.toLowerCase();
  const isTurned = share === 1 && words.length === others.size && fold(heading) !== fold(title);
  if (fold(heading).endsWith(` ${fold(title)}`) || isTurned || (isShouted && share >= SAME)) return title;
  return share >= SAME || (isTitle && words.length >= FEW_WORDS) ? heading : title;
}
