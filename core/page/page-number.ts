import { queryOf } from '../text/query.ts';

/** An address taken apart: what the pages of one story share, and the number of this page. */
export interface Numbered {
  /** Origin, path and query without the number. */
  readonly story: string;
  /** 1-based; 1 where the address has no number. */
  readonly page: number;
}

/** How paths number the pages of a story: `/story/2/`, `/story/page/2`, `/story-page-2.html`, `/story_2.html`. */
const IN_PATH = [
  /^(?<before>.*\/[^/]*[^/\d][^/]*)\/(?:page|pages|p|pg|seite|pagina|strona|sida|side)[/-](?<page>\d{1,3})(?<after>\/?)$/,
  /^(?<before>.*\/[^/]*[^/\d][^/]*)\/(?<page>\d{1,2})(?<after>\/?)$/,
  /^(?<before>.*\/[^/]+)[-_](?:page|seite|p)[-_]?(?<page>\d{1,3})(?<after>(?:\.[a-z]{3,5})?\/?)$/,
  /^(?<before>.*\/[^/]+)_(?<page>\d{1,2})(?<after>\.[a-z]{3,5})$/,
];
const IN_QUERY =
  /^(?:page|pages|p|pg|paged|pageno|page_no|pagenum|seite|pagina|strona|sida|slide|part|teil|start_page|page_number)$/i;

/** Takes an address apart. Two pages are of one story when their `story` is the same. */
export function takeApart(url: URL): Numbered {
  const pairs = queryOf(url).sort();
  const query = new URLSearchParams(pairs);
  for (const [name, value] of pairs) {
    if (!IN_QUERY.test(name) || !/^\d{1,3}$/.test(value)) continue;
    query.delete(name);
    return { story: join(url, url.pathname, query), page: Number(value) };
  }
  for (const pattern of IN_PATH) {
    const { before, page, after } = pattern.exec(url.pathname)?.groups ?? {};
    if (before && page && Number(page) > 0)
      return { story: join(url, before + (after ?? '').replace('/', ''), query), page: Number(page) };
  }
  return { story: join(url, url.pathname, query), page: 1 };
}

function join(url: URL, path: string, query: URLSearchParams): string {
  return `${url.origin}${path.replace(/\/+$/, '')}?${query}`;
}
