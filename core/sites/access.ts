import { resolveSettings } from '../settings.ts';
import type { Stored } from '../stored.ts';
import { ALL_SITES, accessPattern, hasAccess } from './match-patterns.ts';

/** The match pattern to ask the browser for; null stands for all sites. */
export function accessFor(domain: string | null): string {
  return domain === null ? ALL_SITES : accessPattern(domain);
}

/** Whether a domain that shall open by itself lacks the access for it; null stands for all sites. */
export function needsAccess(granted: readonly string[], domain: string | null): boolean {
  if (domain !== null) return !hasAccess(granted, domain);
  return !granted.includes(ALL_SITES) && !granted.includes('<all_urls>');
}

/**
 * The patterns to be given back after a change: what entries had that open by themselves no more, but nothing that
 * another entry lives on. Access to all sites goes when the setting for them is turned off, whatever lives on it.
 */
export function accessToReturn(granted: readonly string[], before: Stored, after: Stored): readonly string[] {
  const staying = openingIn(after);
  const gone = openingIn(before).filter(domain => !staying.includes(domain));
  const returned: string[] = [];
  for (const pattern of granted) {
    const held = granted.filter(other => !returned.includes(other));
    const rest = held.filter(other => other !== pattern);
    if (pattern === ALL_SITES) {
      if (isEverywhere(before) && !isEverywhere(after)) returned.push(pattern);
      continue;
    }
    const used = staying.some(domain => hasAccess(held, domain) && !hasAccess(rest, domain));
    if (!used && gone.some(domain => hasAccess([pattern], domain))) returned.push(pattern);
  }
  return returned;
}

/** The entries that open by themselves and would lack the access for it if these patterns were given back. */
export function openingWithout(granted: readonly string[], stored: Stored, patterns: readonly string[]): string[] {
  const rest = granted.filter(pattern => !patterns.includes(pattern));
  return openingIn(stored).filter(domain => hasAccess(granted, domain) && !hasAccess(rest, domain));
}

function openingIn(stored: Stored): string[] {
  return stored.sites.filter(({ state }) => state === 'always').map(({ domain }) => domain);
}

function isEverywhere({ settings }: Stored): boolean {
  return resolveSettings(settings).everywhere;
}
