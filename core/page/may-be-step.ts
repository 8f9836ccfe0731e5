/** A number as it may count pages; `#` stands for it. */
const NUMBER = /(?<!\d)\d{1,3}(?!\d)/g;
/** A number that is added to a path, perhaps with a word, and one of the signs around it. */
const ADDED = /^[/_.,-]?(?:[a-z]+[/_.,-]?)?#[/_.,-]?$/i;
const IN_QUERY = /=\d{1,3}(?:&|$)/;

const withoutNumbers = (path: string) => path.replace(/\/+$/, '').replace(NUMBER, '#');

/**
 * A test whether another address may be the same but for a number of at most three digits. A cheap look, for every link
 * of a page: `stepBetween` is for those that pass it.
 */
export function stepsFrom({ host, protocol, pathname, search }: URL): (there: URL) => boolean {
  const one = withoutNumbers(pathname);
  return there => {
    if (host !== there.host || protocol !== there.protocol) return false;
    const path = there.pathname;
    if (pathname === path) return search !== there.search && IN_QUERY.test(`${search}&${there.search}`);
    const other = withoutNumbers(path);
    const [short, long] = one.length > other.length ? [other, one] : [one, other];
    let start = 0;
    while (start < short.length && short[start] === long[start]) start++;
    if (!long.endsWith(short.slice(start))) return false;
    const added = long.slice(start, long.length - short.length + start);
    return added === '' || ADDED.test(added);
  };
}
