import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressParts, covers, splitDomain } from '../../core/sites/domain.ts';
import { hasAccess } from '../../core/sites/match-patterns.ts';
import { planPapers } from '../../core/sites/papers.ts';
import { comparePrecedence, decide, entryFor, indexSites } from '../../core/sites/policy.ts';
import { siteKey } from '../../core/sites/reader-site.ts';
import { planRegistrations, type Registration } from '../../core/sites/registrations.ts';
import type { SiteRule, SiteState } from '../../core/sites/site.ts';
import { anyAddress, anyDoubled, anyList, anyText } from './sites-arbitrary.ts';

function list(entries: Readonly<Record<string, SiteState>>): SiteRule[] {
  return Object.entries(entries).map(([domain, state]) => ({ domain, state }));
}

const sites = list({
  'example.com': 'whitelisted',
  'news.example.com': 'always',
  'news.example.com/opinion': 'ask',
  'example.org/stories': 'always',
  'localhost:8080': 'always',
  localhost: 'whitelisted',
});

describe('the most specific entry decides', () => {
  test.each([
    ['https://example.com/', 'off', 'example.com'],
    ['https://shop.example.com/', 'off', 'example.com'],
    ['https://news.example.com/lamp', 'auto', 'news.example.com'],
    ['https://de.news.example.com/lamp', 'auto', 'news.example.com'],
    ['https://news.example.com/opinion/lamp', 'ask', 'news.example.com/opinion'],
    ['https://example.org/stories/lamp', 'auto', 'example.org/stories'],
    ['https://example.org/about', 'ask', null],
    ['http://localhost:8080/', 'auto', 'localhost:8080'],
    ['http://localhost:3000/', 'off', 'localhost'],
    ['https://notexample.com/', 'ask', null],
    ['https://example.com.evil.net/', 'ask', null],
    ['https://example.com@evil.net/', 'ask', null],
    ['about:blank', 'off', null],
    ['chrome://extensions/', 'off', null],
    ['nonsense', 'off', null],
  ])('%s: %s', (url, policy, domain) => {
    const decision = decide(url, indexSites(sites, { everywhere: false }));
    expect([decision.policy, decision.rule?.domain ?? null]).toEqual([policy, domain]);
  });

  test('everywhere: sites that are not in the list open by themselves, the others keep their state', () => {
    const index = indexSites(sites, { everywhere: true });
    expect(decide('https://elsewhere.test/', index).policy).toBe('auto');
    expect(decide('https://example.com/', index).policy).toBe('off');
    expect(decide('https://news.example.com/opinion', index).policy).toBe('ask');
  });

  test('whatever the list, no covering entry is more specific than the one that decides', () => {
    fc.assert(
      fc.property(anyList, anyAddress, (rules, url) => {
        const { rule } = decide(url, indexSites(rules, { everywhere: false }));
        const address = addressParts(url);
        const covering = rules.filter(each => address && covers(splitDomain(each.domain), address));
        expect(rule === null).toBe(covering.length === 0);
        for (const each of covering) {
          if (!rule || each === rule) continue;
          expect(comparePrecedence(splitDomain(rule.domain), splitDomain(each.domain))).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('no address makes it throw', () => {
    const index = indexSites(sites, { everywhere: true });
    fc.assert(fc.property(anyText, url => void decide(url, index)));
  });
});

describe('a state that is chosen for a page holds there', () => {
  test.each([
    ['example.com', 'news.example.com', ['news.example.com']],
    ['example.com', 'example.com/stories', ['example.com/stories']],
    ['news.example.com', 'example.com', []],
    ['example.com', 'example.com', []],
    ['ample.com', 'example.com', []],
    ['example.com', null, []],
  ])('an entry for %s where %s has decided', (domain, decidedBy, remove) => {
    expect(entryFor(domain, 'ask', decidedBy)).toEqual({ set: [{ domain, state: 'ask' }], remove });
  });
});

/** As the browsers' documentation says: any subdomain for "*.", the path with wildcards, ports only where written. */
function matches(pattern: string, url: string): boolean {
  const [, scheme = '', host = '', port, path = ''] =
    /^(\*|https?):\/\/(\[[^\]]*\]|[^:/]+)(?::(\d+))?(\/.*)$/.exec(pattern) ?? [];
  const address = addressParts(url);
  if (!address) return false;
  const base = host.replace(/^\*\.?/, '');
  const hostFits =
    host === '*' || address.host === base || (host.startsWith('*.') && address.host.endsWith(`.${base}`));
  const escaped = path.split('*').map(part => part.replace(/[.?+^$()|[\]{}\\]/g, '\\$&'));
  const { pathname, search, protocol } = new URL(url);
  // Chromium: "Invalid port".
  if (port && scheme === '*') throw new Error(`${pattern} is no match pattern`);
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  return hostFits && (!port || port === address.port) && new RegExp(`^${escaped.join('.*')}$`).test(pathname + search);
}

describe('the watcher is registered where the reader may open by itself, and nowhere else', () => {
  const runsOn = (rules: SiteRule[], everywhere: boolean, ports: boolean, url: string) =>
    planRegistrations(rules, { everywhere, ports }).some(
      plan => plan.matches.some(m => matches(m, url)) && !plan.excludeMatches.some(m => matches(m, url)),
    );

  test('with ports in patterns: exactly there, whatever the list', () => {
    fc.assert(
      fc.property(anyList, fc.boolean(), anyAddress, (rules, everywhere, url) => {
        const { policy } = decide(url, indexSites(rules, { everywhere }));
        expect(runsOn(rules, everywhere, true, url)).toBe(policy === 'auto');
      }),
      { numRuns: 2000 },
    );
  });

  test('with slashes doubled, which no pattern understands: only where it may', () => {
    fc.assert(
      fc.property(anyList, fc.boolean(), fc.boolean(), anyDoubled, (rules, everywhere, ports, url) => {
        const { policy } = decide(url, indexSites(rules, { everywhere }));
        if (ports ? policy !== 'auto' : policy === 'off') expect(runsOn(rules, everywhere, ports, url)).toBe(false);
      }),
      { numRuns: 4000 },
    );
    const all = list({ 'a.test': 'always', 'b.test': 'always', 'b.test/n': 'whitelisted' });
    expect(runsOn(all, false, true, 'https://a.test/lamp//2')).toBe(true);
    expect(runsOn(all, false, true, 'https://b.test/lamp')).toBe(true);
  });

  test('without ports in patterns: never on a whitelisted page', () => {
    fc.assert(
      fc.property(anyList, fc.boolean(), anyAddress, (rules, everywhere, url) => {
        const { policy } = decide(url, indexSites(rules, { everywhere }));
        if (policy === 'off') expect(runsOn(rules, everywhere, false, url)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test('without ports in patterns: nor in Firefox where its host is written with a dot at its end', () => {
    const [plan] = planRegistrations(list({ 'story.test': 'whitelisted' }), { everywhere: true, ports: false });
    // Firefox compares hosts letter for letter (measured with 153).
    expect(plan?.excludeMatches).toContain('*://*.story.test./*');
  });

  test('nothing in the list, nothing registered', () => {
    expect(planRegistrations(list({ 'example.com': 'whitelisted' }), { everywhere: false, ports: true })).toEqual([]);
  });
});

describe("the cover has the colours of a site's own theme", () => {
  const runs = (plan: Registration, url: string) =>
    plan.matches.some(m => matches(m, url)) && !plan.excludeMatches.some(m => matches(m, url));
  const themes = { 'a.test': 'sepia', 'b.a.test': 'dark', localhost: 'sepia', '[::1]': 'black' } as const;

  test('wherever the watcher runs, and nowhere else, whatever the list', () => {
    const own: Readonly<Record<string, string>> = themes;
    fc.assert(
      fc.property(anyList, fc.boolean(), fc.boolean(), anyAddress, (rules, everywhere, ports, url) => {
        const plan = planRegistrations(rules, { everywhere, ports });
        const papers = planPapers(plan, themes).filter(paper => runs(paper, url));
        const theme = own[siteKey(url)];
        const wanted = theme && plan.some(registration => runs(registration, url)) ? [theme] : [];
        expect([...new Set(papers.map(paper => paper.theme))]).toEqual(wanted);
      }),
      { numRuns: 2000 },
    );
  });

  test('comes before the colours of all other sites', () => {
    const plan = planRegistrations(list({ 'a.test': 'always' }), { everywhere: true, ports: true });
    const ids = [...planPapers(plan, themes), ...plan].map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('no own theme, no registration', () => {
    expect(planPapers(planRegistrations(list({ 'a.test': 'always' }), { everywhere: true, ports: true }), {})).toEqual(
      [],
    );
  });
});

describe('access that was given reaches a domain', () => {
  test.each([
    ['*://*.example.com/*', 'example.com', true],
    ['https://*.example.com/*', 'example.com', true],
    ['*://*.example.com/*', 'news.example.com/x', true],
    ['*://*.news.example.com/*', 'example.com', false],
    // Only the host itself: its subdomains are missing.
    ['*://example.com/*', 'example.com', false],
    ['*://127.0.0.1/*', '127.0.0.1:8080', true],
    ['<all_urls>', 'example.com', true],
    ['*://*/*', 'example.com', true],
    ['http://*/*', 'example.com', false],
    ['*://*.ample.com/*', 'example.com', false],
  ])('%s for %s: %s', (pattern, domain, expected) => {
    expect(hasAccess([pattern], domain)).toBe(expected);
  });
});
