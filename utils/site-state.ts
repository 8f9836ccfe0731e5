import { needsAccess } from '../core/sites/access.ts';
import { addressParts, covers, parseDomain, splitDomain } from '../core/sites/domain.ts';
import { entryFor } from '../core/sites/policy.ts';
import { scopesOf } from '../core/sites/reader-site.ts';
import { SITE_STATES, type SiteState } from '../core/sites/site.ts';
import type { Change } from '../core/stored.ts';
import { grantedOrigins } from './access.ts';
import { openOwnPage, pageUrl } from './pages.ts';
import { pending } from './pending.ts';

/** The wish to set a state, and whom to come back to. */
export interface StateWish {
  readonly domain: string;
  readonly state: SiteState;
  readonly tabId: number;
  /** The entry that decides now, or null. */
  readonly decidedBy: string | null;
}

/**
 * Sets a state at once, or, where the browser has to be asked for access first, opens the page of ours in which a
 * person can say yes.
 */
export async function wishState(
  wish: StateWish,
  commit: (change: Change) => Promise<unknown>,
): Promise<'done' | 'asking'> {
  if (wish.state === 'always' && needsAccess(await grantedOrigins(), wish.domain)) {
    const { domain, decidedBy } = wish;
    const url = pageUrl('access', { domain, tab: String(wish.tabId), instead: decidedBy ?? '' });
    const asker = await openOwnPage(url, wish.tabId);
    await pending.set({ domain, state: 'always', decidedBy, asker: asker.id });
    return 'asking';
  }
  await commit({ do: 'edit-sites', ...entryFor(wish.domain, wish.state, wish.decidedBy) });
  return 'done';
}

/** The domain to make an entry for when nobody chose how wide: the host. Null where there is no web page. */
export function domainFor(url: string): string | null {
  const scopes = scopesOf(url);
  return (
    (scopes.find(({ scope }) => scope === 'host') ?? scopes.find(({ scope }) => scope === 'domain'))?.domain ?? null
  );
}

/** A wish from within a page is about that page, whatever it says: the domain has to cover the address. */
export function checkWish(wish: unknown, url: string): { domain: string; state: SiteState } | null {
  const { domain, state } = (wish ?? {}) as { domain?: unknown; state?: unknown };
  const parsed = typeof domain === 'string' ? parseDomain(domain) : null;
  const known = SITE_STATES.find(each => each === state);
  const address = addressParts(url);
  if (!parsed?.ok || !known || !address || !covers(splitDomain(parsed.domain), address)) return null;
  return { domain: parsed.domain, state: known };
}
