import { type DomainParts, isBelow, isIp, isWithin, joinDomain, splitDomain } from './domain.ts';
import { ALL_SITES, matchPatterns, type PatternOptions } from './match-patterns.ts';
import { comparePrecedence, hostAndParents } from './policy.ts';
import type { SiteRule } from './site.ts';

/** One registration of the watcher. */
export interface Registration {
  readonly id: string;
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

interface Layered {
  readonly domain: string;
  readonly parts: DomainParts;
  readonly opens: boolean;
  layer: number;
}

/**
 * Where the watcher is registered, so that it runs on pages that are to open by themselves and on no other.
 *
 * A browser knows matches and exceptions to them, but no exceptions to exceptions, so the list is cut into layers: the
 * layer of an entry is how often the answer changes on the way down to it. Odd layers open; one registration for each,
 * with everything deeper that does not open as its exceptions.
 */
export function planRegistrations(
  rules: readonly SiteRule[],
  options: PatternOptions & { readonly everywhere: boolean },
): readonly Registration[] {
  const layered = layer(options.ports ? rules : withoutPortTraps(rules), options.everywhere);
  const deepest = Math.max(1, ...layered.map(entry => entry.layer));
  const plan: Registration[] = [];
  for (let depth = 1; depth <= deepest; depth += 2) {
    const opening = layered.filter(entry => entry.opens && entry.layer === depth);
    const matches = opening.flatMap(entry => matchPatterns(entry.domain, options));
    if (depth === 1 && options.everywhere) matches.unshift(ALL_SITES);
    if (matches.length === 0) continue;
    const excluded = layered.filter(entry => !entry.opens && entry.layer > depth);
    const excludeMatches = [...new Set(excluded.flatMap(entry => exceptions(entry, options)))];
    plan.push({ id: `watcher-${depth}`, matches, excludeMatches });
  }
  return plan;
}

/**
 * What keeps the watcher off an entry. A section is the same however many slashes lead to it, and no pattern can say so:
 * beside sections that do not open, no address of the host with two slashes in a row does.
 */
function exceptions({ domain, parts }: Layered, options: PatternOptions): readonly string[] {
  const host = matchPatterns(joinDomain({ ...parts, path: '' }), options);
  const doubled = parts.path ? host.flatMap(all => [`${all.slice(0, -1)}/*`, `${all.slice(0, -1)}*//*`]) : [];
  const patterns = [...matchPatterns(domain, options), ...doubled];
  // Firefox takes a host with a dot at its end for another one.
  const dotted =
    options.ports || isIp(parts.host) ? [] : patterns.map(one => one.replace(`${parts.host}/`, `${parts.host}./`));
  return [...patterns, ...dotted];
}

function layer(rules: readonly SiteRule[], everywhere: boolean): readonly Layered[] {
  const ground = everywhere ? 1 : 0;
  const entries = rules
    .map(rule => ({ domain: rule.domain, parts: splitDomain(rule.domain), opens: rule.state === 'always', layer: 0 }))
    .toSorted((a, b) => comparePrecedence(a.parts, b.parts));
  const byHost = new Map<string, Layered[]>();
  for (const entry of entries) {
    const wanted = entry.opens ? 1 : 0;
    const above = hostAndParents(entry.parts.host).flatMap(host => byHost.get(host) ?? []);
    const beneath = above.filter(other => overlap(other.parts, entry.parts)).map(other => other.layer);
    const highest = Math.max(ground, ...beneath);
    entry.layer = highest % 2 === wanted ? highest : highest + 1;
    byHost.set(entry.parts.host, [...(byHost.get(entry.parts.host) ?? []), entry]);
  }
  return entries;
}

/**
 * Where patterns know no ports, a match for one port runs on every port of the host. An entry whose neighbours there
 * are whitelisted cannot be kept to its own, so it waits for a click instead.
 */
function withoutPortTraps(rules: readonly SiteRule[]): readonly SiteRule[] {
  const closed = rules.filter(rule => rule.state === 'whitelisted').map(rule => splitDomain(rule.domain));
  return rules.filter(rule => {
    const parts = splitDomain(rule.domain);
    if (rule.state !== 'always' || !parts.port) return true;
    return !closed.some(other => overlap({ ...other, port: '' }, { ...parts, port: '' }));
  });
}

/** Whether there can be a page that both cover. */
function overlap(a: DomainParts, b: DomainParts): boolean {
  if (a.host !== b.host && !isBelow(a.host, b.host) && !isBelow(b.host, a.host)) return false;
  if (a.port && b.port && a.port !== b.port) return false;
  return isWithin(a.path, b.path) || isWithin(b.path, a.path);
}
