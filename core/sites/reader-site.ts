import { preferencesOf, type Stored } from '../stored.ts';
import { cleanHost, isIp, parseDomain, withoutWww } from './domain.ts';
import { type Decision, entryFor } from './policy.ts';
import { registrableDomain } from './registrable.ts';
import { showDomain } from './shown.ts';
import type { ReaderSite, ScopeChoice, SiteScope } from './site.ts';

/** The name under which a site's preferences are stored: its host without `www.`. */
export function siteKey(url: string): string {
  return withoutWww(cleanHost(URL.parse(url)?.hostname ?? ''));
}

/** The entries that could be made for an address, narrowest first; none where it is no web page. */
export function scopesOf(url: string): readonly ScopeChoice[] {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return [];
  const host = cleanHost(parsed.hostname);
  const section = /^\/[^/]+(?=\/)/.exec(parsed.pathname)?.[0];
  const wanted: [SiteScope, string | null | undefined][] = [
    ['section', section && `${parsed.host}${section}`],
    ['host', parsed.host],
    ['domain', isIp(host) ? null : registrableDomain(host)],
  ];
  const choices = wanted.flatMap(([scope, text]) => {
    const domain = text ? parseDomain(text) : null;
    return domain?.ok ? [{ scope, domain: domain.domain, shown: showDomain(domain.domain) }] : [];
  });
  // "www.example.com" and "example.com" are one entry; of two names for it the wider one tells more.
  return choices.filter(({ domain }, at) => !choices.slice(at + 1).some(other => other.domain === domain));
}

/** Everything the reader is told about the site of an address. */
export function readerSite(url: string, decision: Decision, stored: Stored): ReaderSite {
  const parsed = URL.parse(url);
  return {
    host: parsed ? showDomain(parsed.host) : '',
    state: decision.state,
    decidedBy: decision.rule?.domain ?? null,
    scopes: scopesOf(url).map(scope => withReplaced(scope, decision)),
    preferences: preferencesOf(stored, siteKey(url)),
  };
}

/** What choosing this scope takes away, so that it can be said beforehand. */
function withReplaced(choice: ScopeChoice, { state, rule }: Decision): ScopeChoice {
  const [replaced] = entryFor(choice.domain, state, rule?.domain ?? null).remove;
  return replaced === undefined ? choice : { ...choice, replaces: showDomain(replaced) };
}
