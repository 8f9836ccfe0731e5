import type { Pagination } from '../article.ts';
import { type Numbered, takeApart } from './page-number.ts';

/** More pages than this is an archive, a forum or a trap. */
const MOST = 200;
/** A cheap look at an address before it is taken apart: a short number at the end of a part of it. */
const NUMBERED = /[/=_-]\d{1,3}(?:\/|\.[a-z]{3,5})?(?:[?#&]|$)/i;
/** Addresses of lists, whose pages are no pages of a story. */
const LIST =
  /\/(?:(?:tags?|category|categories|topics?|authors?|archives?|search)(?:\/[^/]+)?|blog|news|latest|index(?:\.[a-z]+)?)$/i;
const COMMENTS = '#comments, #respond, .comments, .comment-navigation, [id^="comment"]';
/** Stories that link their own permalinks in a page of several: a list, and no story. */
const TEASERS = 'article h2 > a[href], article h3 > a[href], .hentry .entry-title > a[href]';
const FEW_TEASERS = 5;

/**
 * Whether the story goes on at other addresses, judged by the addresses alone: the following page has this page's
 * address with the next number, at the same origin. So no word of any language is needed, and no other story's "next"
 * is taken for this one's. Null where the story is whole, and on lists.
 */
export function findPagination(page: Document, url: URL): Pagination | null {
  const here = takeApart(url);
  if (isList(page, here)) return null;
  const pages = pagesOf(page, url, here);
  const numbers = [...pages.keys()].filter(number => number !== here.page);
  if (numbers.length === 0) return null;
  const next = pages.get(here.page + 1) ?? null;
  if (!next && here.page === 1) return null;
  const counted = countIn(page, here);
  const last = Math.max(here.page, ...numbers);
  // "Next page" alone says that there is one more, and not how many.
  const known = counted ?? (next && last === here.page + 1 && !saysNumber(page, url, here, last) ? null : last);
  const later = numbers.filter(number => number > here.page).sort((a, b) => a - b);
  return { page: here.page, pages: known, next, later: later.flatMap(number => pages.get(number) ?? []) };
}

/** The address of each page of this story that is linked here, by number. */
function pagesOf(page: Document, url: URL, here: Numbered): Map<number, string> {
  const pages = new Map<number, string>();
  for (const link of page.querySelectorAll('a[href], link[rel~="next"], link[rel~="prev"]')) {
    const found = numberOf(link, url, here);
    if (!found || pages.has(found.page) || link.closest(COMMENTS)) continue;
    pages.set(found.page, found.address);
  }
  return pages;
}

function numberOf(link: Element, url: URL, here: Numbered): { page: number; address: string } | null {
  const href = link.getAttribute('href') ?? '';
  // The first page often has no number, and is only worth a look from a later one.
  if (!NUMBERED.test(href) && here.page === 1) return null;
  const address = URL.parse(href, url);
  if (address?.origin !== url.origin) return null;
  address.hash = '';
  const { story, page } = takeApart(address);
  return story === here.story && page <= MOST && address.href !== url.href ? { page, address: address.href } : null;
}

function isList(page: Document, here: Numbered): boolean {
  const path = new URL(here.story).pathname;
  return path === '/' || LIST.test(path) || page.querySelectorAll(TEASERS).length > FEW_TEASERS * 2;
}

/** Whether the last page is linked by its number. */
function saysNumber(page: Document, url: URL, here: Numbered, last: number): boolean {
  return [...page.querySelectorAll('a[href]')].some(
    link => link.textContent.trim() === String(last) && numberOf(link, url, here)?.page === last,
  );
}

/** "2 of 5", "2/5", "Seite 2 von 5" in a short line beside the page links. */
function countIn(page: Document, here: Numbered): number | null {
  for (const element of page.querySelectorAll('[class*="pag" i], .page-links, nav')) {
    const text = element.textContent;
    if (text.length > 400) continue;
    const [, number, all] =
      /(?<!\d)(\d{1,3})\s*(?:of|von|de|sur|di|van|av|af|z|из|of the|\/)\s*(\d{1,3})(?!\d)/i.exec(text) ?? [];
    if (Number(number) === here.page && Number(all) >= here.page && Number(all) <= MOST) return Number(all);
  }
  return null;
}
