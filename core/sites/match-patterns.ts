import { type DomainParts, isBelow, isIp, splitDomain } from './domain.ts';

export interface PatternOptions {
  /** Whether the browser takes ports in match patterns. Chromium does, Firefox does not. */
  readonly ports: boolean;
}

const EVERYTHING = '*://*/*';

/**
 * The match patterns that name what a domain covers. Where the browser takes no ports they name every port: more than
 * is wanted, never less, so an entry that keeps Clearstory out still does.
 */
export function matchPatterns(domain: string, options: PatternOptions): readonly string[] {
  const parts = splitDomain(domain);
  const port = options.ports && parts.port;
  // Chromium takes a port only beside a scheme that is written out, and refuses the whole registration otherwise.
  const starts = port ? ['http', 'https'].map(scheme => `${scheme}://${hostPattern(parts)}:${port}`) : [];
  if (!port) starts.push(`*://${hostPattern(parts)}`);
  const ends = parts.path ? [parts.path, `${parts.path}?*`, `${parts.path}/*`] : ['/*'];
  return starts.flatMap(start => ends.map(end => `${start}${end}`));
}

/** What the browser is asked for when the reader may open by itself on a domain: access goes by host alone. */
export function accessPattern(domain: string): string {
  return `*://${hostPattern(splitDomain(domain))}/*`;
}

/** Access to all sites. */
export const ALL_SITES = EVERYTHING;

/** Whether the access that the browser has given reaches every page of a domain. */
export function hasAccess(granted: readonly string[], domain: string): boolean {
  const { host } = splitDomain(domain);
  return granted.some(pattern => {
    if (pattern === '<all_urls>') return true;
    const [, scheme, wanted] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
    if (!wanted || scheme === 'http') return false;
    if (wanted === '*' || wanted === host) return wanted === '*' || isIp(host);
    return wanted.startsWith('*.') && (host === wanted.slice(2) || isBelow(host, wanted.slice(2)));
  });
}

function hostPattern(parts: DomainParts): string {
  return isIp(parts.host) ? parts.host : `*.${parts.host}`;
}
