import { expect, test } from 'vitest';
import { heldForLinks, linkAccess } from '../../core/sites/link-access.ts';
import { NOTHING_STORED } from '../../core/stored.ts';

test.each([
  ['https://news.example.com:8080/a?b#c', '*://news.example.com/*'],
  ['http://127.0.0.1/a', '*://127.0.0.1/*'],
  ['mailto:keeper@example.com', null],
  ['javascript:alert(1)', null],
  ['not an address', null],
])('for %s the browser is asked for %s', (url, pattern) => {
  expect(linkAccess(url)).toBe(pattern);
});

test('what an entry of the list lives on is not given back, nor what is for all sites', () => {
  const sites = [
    { domain: 'example.com', state: 'always' as const },
    { domain: '127.0.0.1', state: 'always' as const },
  ];
  const granted = ['*://*.example.com/*', '*://127.0.0.1/*', '*://news.example.org/*', '*://127.0.0.2/*'];
  expect(heldForLinks(granted, { ...NOTHING_STORED, sites })).toEqual(['*://news.example.org/*', '*://127.0.0.2/*']);
  expect(heldForLinks(['*://*/*', '<all_urls>'], NOTHING_STORED)).toEqual([]);
});
