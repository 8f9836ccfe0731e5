/** A number as it may count pages; `#` stands for it. */
const NUMBER = /(?<!\d)\d{1,3}(?!\d)/g;
/** A number that is added to a path, perhaps with a word, and one of the signs around it. */
const ADDED = /^[/_.,-]?(?:[a-z]+[/_.,-]?)?#[/_.,-]?$/i;
const IN_QUERY = /=\d{1,3}(?:&|$)/;

const withoutNumbers = ({ pathname }: URL) => pathname.replace(/\/+$/, '').replace(NUMBER, '#');

/**
 * Whether two addresses may be the same but for a number of at most three digits. A cheap look, for every link of a page:
 * `stepBetween` is for those that pass it.
 */
export function mayBeStep(here: URL, there: URL): boolean {
  if (here.host !== there.host || here.protocol !== there.protocol) return false;
  if (here.pathname === there.pathname)
    return here.search !== there.search && IN_QUERY.test(`${here.search}&${there.search}`);
  const [one, other] = [withoutNumbers(here), withoutNumbers(there)];
  const [short, long] = one.length > other.length ? [other, one] : [one, other];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  const added = long.slice(start, long.length - short.length + start);
  return long.endsWith(short.slice(start)) && (added === '' || ADDED.test(added));
}
