import { expect, test } from 'vitest';
import { accessToReturn, needsAccess, openingWithout } from '../../core/sites/access.ts';
import { NOTHING_STORED, type Stored } from '../../core/stored.ts';

const ALL = '*://*/*';
const of = (domain: string) => `*://*.${domain}/*`;

/** What is stored when these open by themselves. */
const opening = (...domains: string[]): Stored => ({
  ...NOTHING_STORED,
  sites: domains.map(domain => ({ domain, state: 'always' })),
});
const everywhere = (stored: Stored): Stored => ({ ...stored, settings: { everywhere: true } });

test.each([
  ['an entry that goes', [of('a.org')], opening('a.org'), opening(), [of('a.org')]],
  ['one of two', [of('a.org'), of('b.org')], opening('a.org', 'b.org'), opening('b.org'), [of('a.org')]],
  ['what a narrower entry lives on', [of('a.org')], opening('a.org', 'news.a.org'), opening('news.a.org'), []],
  ['what it lived on, when it goes, too', [of('a.org')], opening('news.a.org'), opening(), [of('a.org')]],
  [
    'a wider one where the narrower has its own',
    [of('a.org'), of('news.a.org')],
    opening('a.org', 'news.a.org'),
    opening('news.a.org'),
    [of('a.org')],
  ],
  ['all sites, turned off', [ALL], everywhere(opening('a.org')), opening('a.org'), [ALL]],
  ['all sites, when only an entry goes', [ALL], everywhere(opening('a.org')), everywhere(opening()), []],
  ['what was given in the browser’s own settings', [ALL, of('c.org')], opening('a.org'), opening(), []],
])('given back: %s', (_name, granted, before, after, returned) => {
  expect(accessToReturn(granted, before, after)).toEqual(returned);
});

test('which entries would stop when access to all sites is given back', () => {
  const stored = everywhere(opening('a.org', 'b.org'));
  expect(openingWithout([ALL, of('a.org')], stored, [ALL])).toEqual(['b.org']);
});

test('all sites need the access to all', () => {
  expect(needsAccess([of('a.org')], null)).toBe(true);
  expect(needsAccess([ALL], null)).toBe(false);
  expect(needsAccess(['<all_urls>'], null)).toBe(false);
});
