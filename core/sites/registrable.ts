import { getDomain, parse } from 'tldts';

// The Public Suffix List weighs some 100 KB: only for the background and our own pages, never for what is injected.

/** "bbc.co.uk" for "news.bbc.co.uk", "alice.github.io" for itself; null for "localhost", IP addresses and suffixes. */
export function registrableDomain(host: string): string | null {
  return getDomain(host, { allowPrivateDomains: true });
}

/** Whether a host is one under which everybody registers ("com", "co.uk"), so that an entry would cover strangers. */
export function isPublicSuffix(host: string): boolean {
  const { isIcann, publicSuffix } = parse(host, { allowPrivateDomains: false });
  return isIcann === true && publicSuffix === host;
}
