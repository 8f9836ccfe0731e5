import { browser } from '#imports';
import { resolveSettings } from '../core/settings.ts';
import { ALL_SITES, accessPattern, hasAccess } from '../core/sites/match-patterns.ts';
import type { Stored } from '../core/stored.ts';

/** The match pattern to ask the browser for; null stands for all sites. */
export function accessFor(domain: string | null): string {
  return domain === null ? ALL_SITES : accessPattern(domain);
}

/**
 * Asks the browser for access. To be called first thing in the handler of a click in one of our pages, or the browser
 * refuses. True where it was given.
 */
export async function requestAccess(origins: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [...origins] });
  } catch {
    return false;
  }
}

/** Gives back the access that was held for sites which no longer open by themselves. */
export async function returnAccess(before: Stored, after: Stored): Promise<void> {
  const patterns = patternsNeeded(before).filter(pattern => !patternsNeeded(after).includes(pattern));
  for (const pattern of patterns) {
    // One at a time: a browser refuses the whole call for one pattern that it never gave.
    await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
  }
}

/** Whether a domain that shall open by itself lacks the access for it. */
export function needsAccess(granted: readonly string[], domain: string | null): boolean {
  if (domain !== null) return !hasAccess(granted, domain);
  return !granted.includes(ALL_SITES) && !granted.includes('<all_urls>');
}

function patternsNeeded(stored: Stored): readonly string[] {
  const always = stored.sites.filter(rule => rule.state === 'always').map(rule => accessPattern(rule.domain));
  return [...new Set(resolveSettings(stored.settings).everywhere ? [...always, ALL_SITES] : always)];
}
