/** Second-level names under which others register, as in `example.co.uk`. */
const SHARED = /^(?:ac|co|com|edu|gob|gouv|gov|go|ne|net|nom|or|org)$/;

/** What is added to an address to tell who sent the visitor. */
export const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|igshid|ref_src)$/;

/** The registrable part of a host name, as well as it can be told without the public suffix list. */
export function siteOf(host: string): string {
  const names = host.toLowerCase().replace(/\.$/, '').split('.');
  const depth = (names.at(-1) ?? '').length === 2 && SHARED.test(names.at(-2) ?? '') ? 3 : 2;
  return names.slice(-depth).join('.');
}

/** The address that a link leads to, or null for scripts, fragments, other schemes and broken ones. */
export function targetOf(link: Element, base: URL): URL | null {
  const href = link.getAttribute('href')?.trim() ?? '';
  if (href === '' || href.startsWith('#')) return null;
  const url = URL.parse(href, base);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : null;
}
