import type { Theme } from '../appearance.ts';
import { isBelow } from './domain.ts';
import type { Registration } from './registrations.ts';

/** Where the cover has the colours of a site's own theme. */
export interface Paper extends Registration {
  readonly theme: Theme;
}

interface Pattern {
  readonly scheme: string;
  /** Without "*."; "*" for every host. */
  readonly host: string;
  readonly port: string;
  readonly path: string;
}

/**
 * Registrations for sites that are read in another theme than all others, keyed by host as `siteKey` writes it. Each is
 * a part of one of `plan`, so that it runs nowhere else. Their ids sort before those of `plan`: the first paper holds.
 */
export function planPapers(plan: readonly Registration[], themes: Readonly<Record<string, Theme>>): readonly Paper[] {
  const used = [...new Set(Object.values(themes))].toSorted();
  return plan.flatMap(registration => {
    const patterns = registration.matches.map(parsePattern);
    return used.flatMap(theme => {
      const keys = Object.keys(themes).filter(key => themes[key] === theme);
      // "www." is the same site to whoever chose the theme.
      const hosts = keys.flatMap(key => (key.includes('.') ? [key, `www.${key}`] : [key]));
      const matches = hosts.flatMap(host => narrow(patterns, host));
      if (matches.length === 0) return [];
      const excludeMatches = registration.excludeMatches.filter(pattern =>
        hosts.some(host => reaches(parsePattern(pattern), host)),
      );
      return [{ id: `paper-${registration.id}-${theme}`, theme, matches: [...new Set(matches)], excludeMatches }];
    });
  });
}

function parsePattern(pattern: string): Pattern {
  const parts = /^(\*|https?):\/\/(?:\*\.)?(\[[^\]]*\]|[^/:]+)(:\d+)?(\/.*)$/.exec(pattern);
  const [, scheme = '', host = '', port = '', path = ''] = parts ?? [];
  return { scheme, host, port, path };
}

/** The part of the patterns that is about one host. */
function narrow(patterns: readonly Pattern[], host: string): string[] {
  const reaching = patterns.filter(pattern => reaches(pattern, host));
  return reaching.map(({ scheme, port, path }) => `${scheme}://${host}${port}${path}`);
}

function reaches(pattern: Pattern, host: string): boolean {
  return pattern.host === '*' || pattern.host === host || isBelow(host, pattern.host);
}
