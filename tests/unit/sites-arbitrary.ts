import fc from 'fast-check';
import { SITE_STATES, type SiteRule } from '../../core/sites/site.ts';

/** Few names, so that entries meet each other often. */
const hosts = ['a.test', 'b.a.test', 'c.b.a.test', 'd.a.test', 'other.test', 'localhost', '127.0.0.1', '[::1]'];
const ports = ['', '', '', ':8080', ':443'];
const paths = ['', '', '', '/n', '/n/x', '/m'];

/** Domains in the form of the list. */
export const anyDomain = fc
  .tuple(fc.constantFrom(...hosts), fc.constantFrom(...ports), fc.constantFrom(...paths))
  .map(parts => parts.join(''));

/** Addresses near those domains. */
export const anyAddress = fc
  .tuple(
    fc.constantFrom('http', 'https'),
    fc.constantFrom(...hosts, 'www.a.test', 'nota.test', 'a.test.evil.test', 'x.c.b.a.test'),
    fc.constantFrom(...ports),
    fc.constantFrom('/', '/n', '/n/', '/n?q', '/nn', '/n/x/y', '/m/1', '/z'),
  )
  .map(([scheme, host, port, path]) => `${scheme}://${host}${port}${path}`);

/** The same addresses with slashes doubled, which name the same sections. */
export const anyDoubled = fc.tuple(anyAddress, fc.constantFrom('all', 'first', 'last')).map(([address, which]) => {
  const url = new URL(address);
  const path = url.pathname;
  const last = path.lastIndexOf('/');
  if (which === 'all') url.pathname = path.replaceAll('/', '//');
  else url.pathname = which === 'first' ? `/${path}` : `${path.slice(0, last)}/${path.slice(last)}`;
  return url.href;
});

/** Lists without two entries for one domain. */
export const anyList: fc.Arbitrary<SiteRule[]> = fc.uniqueArray(
  fc.record({ domain: anyDomain, state: fc.constantFrom(...SITE_STATES) }),
  { selector: rule => rule.domain, maxLength: 8 },
);

/** Anything that people or pages may put where an address is expected. */
export const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string().map(text => `https://${text}`),
  fc.string({ unit: fc.constantFrom('a', 'B', '.', '-', '/', ':', '@', '8', '*', '[', ']', '?', 'ü', '%') }),
  anyAddress,
);
