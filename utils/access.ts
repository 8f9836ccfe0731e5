import { browser } from '#imports';
import { accessToReturn } from '../core/sites/access.ts';
import type { Stored } from '../core/stored.ts';

/** What the browser lets us see at the moment. */
export async function grantedOrigins(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
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

/** Whether the browser lets us see these sites. */
export async function holdsAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] }).catch(() => false);
}

/** Gives back the access that was held for sites which no longer open by themselves. */
export async function returnAccess(before: Stored, after: Stored): Promise<void> {
  for (const pattern of accessToReturn(await grantedOrigins(), before, after)) {
    // One at a time: a browser refuses the whole call for one pattern that it never gave.
    await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
  }
}
