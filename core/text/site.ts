/** Second-level names under which others register, as in `example.co.uk`. */
const SHARED = /^(?:ac|co|com|edu|gob|gouv|gov|go|ne|net|nom|or|org)$/;

/** The registrable part of a host name, as well as it can be told without the public suffix list. */
export function siteOf(host: string): string {
  const names = host.toLowerCase().replace(/\.$/, '').split('.');
  const depth = names.length > 2 && (names.at(-1) ?? '').length === 2 && SHARED.test(names.at(-2) ?? '') ? 3 : 2;
  return names.slice(-depth).join('.');
}

/** The address that a link leads to, or null for scripts, fragments, other schemes and broken ones. */
export function targetOf(link: Element, base: URL): URL | null {
  const href = link.getAttribute('href')?.trim() ?? '';
  if (href === '' || href.startsWith('#') || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

/** Whether a link goes to another page, and on which site. */
export function whereTo(link: Element, base: URL): 'same-page' | 'same-site' | 'elsewhere' {
  const url = targetOf(link, base);
  if (!url) return 'same-page';
  if (siteOf(url.hostname) !== siteOf(base.hostname)) return 'elsewhere';
  return url.pathname === base.pathname && url.search === base.search ? 'same-page' : 'same-site';
}
