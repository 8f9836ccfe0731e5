import { browser } from '#imports';
import { heldForLinks } from '../core/sites/link-access.ts';
import type { Stored } from '../core/stored.ts';
import { grantedOrigins } from './access.ts';

/** In `storage.session`: what the browser gave for reading a link and had not given before, as match patterns. */
const GIVEN = 'links';

/** Notes access that is to be given back. What a person has given in the browser's own settings is theirs. */
export async function noteLinkAccess(pattern: string, before: readonly string[]): Promise<void> {
  if (before.includes(pattern)) return;
  await browser.storage.session.set({ [GIVEN]: [...new Set([...(await given()), pattern])] }).catch(() => undefined);
}

/**
 * Gives back the access that was asked for to read a link, once no tab shows a page of its host any more. A tab that is
 * about to close does not count.
 */
export async function returnLinkAccess(stored: Stored, closing: number): Promise<void> {
  const noted = await given();
  if (noted.length === 0) return;
  const kept: string[] = [];
  for (const pattern of heldForLinks(await grantedOrigins(), stored).filter(one => noted.includes(one))) {
    const tabs = await browser.tabs.query({ url: pattern });
    if (tabs.some(({ id }) => id !== closing)) kept.push(pattern);
    else await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
  }
  await browser.storage.session.set({ [GIVEN]: kept }).catch(() => undefined);
}

async function given(): Promise<readonly string[]> {
  const items: Record<string, unknown> = await browser.storage.session.get(GIVEN).catch(() => ({}));
  const patterns = items[GIVEN];
  return Array.isArray(patterns) ? patterns.filter(one => typeof one === 'string') : [];
}
