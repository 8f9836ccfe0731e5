import { addressParts, covers, type DomainParts, joinDomain, splitDomain } from './domain.ts';
import type { SiteRule, SiteState } from './site.ts';

/** What Clearstory may do by itself at an address: open the reader on articles, wait to be asked, or nothing at all. */
type SitePolicy = 'auto' | 'ask' | 'off';

export interface Decision {
  readonly policy: SitePolicy;
  readonly state: SiteState;
  /** The entry that decides, or null where the default does. */
  readonly rule: SiteRule | null;
}

/** The list, made ready to be asked often. */
export interface SiteIndex {
  readonly byHost: ReadonlyMap<string, readonly IndexedRule[]>;
  /** The state of every site that no entry covers. */
  readonly fallback: 'always' | 'ask';
}

interface IndexedRule {
  readonly rule: SiteRule;
  readonly parts: DomainParts;
}

const POLICIES: Readonly<Record<SiteState, SitePolicy>> = { always: 'auto', ask: 'ask', whitelisted: 'off' };

/** Makes a list ready. `everywhere` is the setting of that name. */
export function indexSites(rules: readonly SiteRule[], options: { readonly everywhere: boolean }): SiteIndex {
  const byHost = new Map<string, IndexedRule[]>();
  for (const rule of rules) {
    const parts = splitDomain(rule.domain);
    const same = byHost.get(parts.host);
    if (same) same.push({ rule, parts });
    else byHost.set(parts.host, [{ rule, parts }]);
  }
  return { byHost, fallback: options.everywhere ? 'always' : 'ask' };
}

/**
 * What holds at an address: the most specific entry that covers it, else the default. The longer host wins, then an
 * entry with a port, then the longer path. Addresses that are no web pages are left alone.
 */
export function decide(url: string, index: SiteIndex): Decision {
  const address = addressParts(url);
  if (!address) return { policy: 'off', state: 'ask', rule: null };
  for (const host of hostAndParents(address.host)) {
    const found = (index.byHost.get(host) ?? []).filter(({ parts }) => covers(parts, address));
    const best = found.toSorted((a, b) => comparePrecedence(b.parts, a.parts))[0];
    if (best) return { policy: POLICIES[best.rule.state], state: best.rule.state, rule: best.rule };
  }
  return { policy: POLICIES[index.fallback], state: index.fallback, rule: null };
}

/**
 * What has to be stored so that a state chosen for a page holds there: the entry, and not the narrower one that has
 * decided until now and would go on doing so.
 */
export function entryFor(
  domain: string,
  state: SiteState,
  decidedBy: string | null,
): { readonly set: readonly SiteRule[]; readonly remove: readonly string[] } {
  const isNarrower = decidedBy !== null && decidedBy !== domain && covers(splitDomain(domain), splitDomain(decidedBy));
  return { set: [{ domain, state }], remove: isNarrower ? [decidedBy] : [] };
}

/** Positive where the first is the more specific one. Total on entries that cover one same address. */
export function comparePrecedence(a: DomainParts, b: DomainParts): number {
  return (
    a.host.length - b.host.length ||
    Number(a.port !== '') - Number(b.port !== '') ||
    a.path.length - b.path.length ||
    joinDomain(a).localeCompare(joinDomain(b))
  );
}

/** A host, and all hosts above it. */
export function hostAndParents(host: string): string[] {
  if (host.startsWith('[')) return [host];
  const labels = host.split('.');
  return labels.map((_, from) => labels.slice(from).join('.'));
}
