/**
 * The names and values of an address's query, in order. Not by iterating: in a Firefox content script the iterators of
 * `URLSearchParams` are the page's and cannot be walked.
 */
export function queryOf(url: URL): [name: string, value: string][] {
  const pairs: [string, string][] = [];
  url.searchParams.forEach((value, name) => {
    pairs.push([name, value]);
  });
  return pairs;
}
