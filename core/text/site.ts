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
  const known = targets.get(link);
  if (known && known.href === href && known.base === base) return known.target;
  const target = resolve(href, base);
  targets.set(link, { href, base, target });
  return target;
}

/** Every rule asks again where a link leads. */
const targets = new WeakMap<Element, { readonly href: string; readonly base: URL; readonly target: URL | null }>();

function resolve(href: string, base: URL): URL | null {
  if (href === '' || href.startsWith('#')) return null;
  const url = URL.parse(href, base);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : null;
}

/** Whether a link goes to another page, and on which site. */
export function whereTo(link: Element, base: URL): 'same-page' | 'same-site' | 'elsewhere' {
  const url = targetOf(link, base);
  if (!url) return 'same-page';
  if (siteOf(url.hostname) !== siteOf(base.hostname)) return 'elsewhere';
  return url.pathname === base.pathname && url.search === base.search ? 'same-page' : 'same-site';
}
