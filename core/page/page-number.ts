import { queryOf } from '../text/query.ts';
import { TRACKING } from '../text/site.ts';

/** Two addresses that are the same but for one number. */
export interface Step {
  /** 1-based number of the page at the first address; 1 where it has none. */
  readonly from: number;
  readonly to: number;
  /** The path that they share. */
  readonly story: string;
  /** Whether only pages of one story are numbered like this; the name of another story may end in a number, too. */
  readonly isSure: boolean;
}

const WORD = 'p|pg|slide|part|teil|seite|strona|si[dt][ae]|p[aá]gina|pages?(?:_?n(?:o|um|umber))?|paged|start_page';
const PAGE = new RegExp(`^(?:${WORD})$`, 'i');
/** What stands before the number of a page in a path. */
const BEFORE = new RegExp(`[/_.,-](?:(?:${WORD})[/_.,-]?)?$`, 'i');
const ADDED = /^[/_.,-](?:[a-z]+[/_.,-]?)?\d{1,3}$/i;
const NUMBER = /^\d{1,3}$/;
const EXTENSION = /^(?:\.[a-z]{3,5})?$/;
/** A folder that is more than a number, as those of years and months are. */
const NAMED = /[^/\d][^/]*$/;

/** Where one address has another number than the other, or none, and is the same before and behind it. */
export function stepBetween(here: URL, there: URL): Step | null {
  if (here.origin !== there.origin) return null;
  const [path = '', other = ''] = [here, there].map(({ pathname }) => pathname.replace(/\/+$/, ''));
  const step = path === other ? null : stepInPath(path, other);
  if (path !== other && !step) return null;
  const [own = [], its = []] = [here, there].map(pairsOf);
  const gone = own.filter(pair => !its.includes(pair));
  const added = its.filter(pair => !own.includes(pair));
  return path === other ? stepInQuery(path, gone, added) : gone.length + added.length === 0 ? step : null;
}

/** Names and values, without what only tells who sent the visitor. */
function pairsOf(url: URL): string[] {
  return queryOf(url).flatMap(([name, value]) => (TRACKING.test(name) ? [] : `${name}=${value}`));
}

function stepInQuery(story: string, gone: readonly string[], added: readonly string[]): Step | null {
  if (gone.length > 1 || added.length > 1) return null;
  const [name = '', from = '1'] = gone[0]?.split('=') ?? [];
  const [named = name, to = '1'] = added[0]?.split('=') ?? [];
  const isSame = name === '' || name === named;
  if (!isSame || from === to || !NUMBER.test(from) || !NUMBER.test(to)) return null;
  return { from: Number(from), to: Number(to), story, isSure: PAGE.test(named) };
}

function stepInPath(path: string, other: string): Step | null {
  const [start, end] = sharedEnds(path, other);
  const [own = '', its = ''] = [path, other].map(whole => whole.slice(start, whole.length - end));
  const added = own || its;
  if (own && its ? !NUMBER.test(own) || !NUMBER.test(its) : !ADDED.test(added)) return null;
  const [from, to] = [own, its].map(part => (part === '' ? 1 : Number(/\d+$/.exec(part)?.[0])));
  const before = (path.slice(0, start) + added).replace(/\d+$/, '');
  const [sign = ''] = BEFORE.exec(before) ?? [];
  if (!from || !to) return null;
  const story = own && its ? before.slice(0, before.length - sign.length) : path.slice(0, start);
  const rest = path.slice(path.length - end);
  return { from, to, story: story + rest, isSure: EXTENSION.test(rest) && isSign(sign, story, rest, from, to) };
}

/** Whether a number behind such a sign is always a page's: one of these words, a folder, a number before the extension. */
function isSign(sign: string, story: string, rest: string, ...numbers: readonly number[]): boolean {
  if (sign === '/') return NAMED.test(story) && Math.max(...numbers) < 100;
  return sign.length > 1 || (sign === '_' && rest !== '');
}

/** Characters that two paths share at their beginning and at their end, with no number parted in two. */
function sharedEnds(path: string, other: string): [start: number, end: number] {
  const most = Math.min(path.length, other.length);
  const isDigit = (at: number) => /\d/.test(path[at] ?? '') || /\d/.test(other[at] ?? '');
  let start = 0;
  while (start < most && path[start] === other[start]) start++;
  if (isDigit(start)) while (/\d/.test(path[start - 1] ?? '')) start--;
  let end = 0;
  while (end < most - start && path.at(-1 - end) === other.at(-1 - end)) end++;
  const isCut = [path, other].some(whole => whole.length - end > start && /\d/.test(whole.at(-1 - end) ?? ''));
  if (isCut) while (/\d/.test(path[path.length - end] ?? '')) end--;
  // What was added between two signs begins with the first of them: `/2` in `/lamp/2/amp`, and not `2/`.
  const longer = path.length > other.length ? path : other;
  const sign = longer[longer.length - end - 1] ?? '';
  const shift = start + end === most && /[/_.,-]/.test(sign) && path[start - 1] === sign ? 1 : 0;
  return [start - shift, end + shift];
}
