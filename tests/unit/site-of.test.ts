import { expect, test } from 'vitest';
import { siteOf } from '../../core/text/site.ts';

test.each([
  ['example.com', 'example.com'],
  ['www.example.com', 'example.com'],
  ['Stories.News.Example.com.', 'example.com'],
  ['news.example.co.uk', 'example.co.uk'],
  ['example.co.uk', 'example.co.uk'],
  ['fotos.folha.com.br', 'folha.com.br'],
  ['stories.harbour.de', 'harbour.de'],
  ['a.org.example', 'org.example'],
  ['localhost', 'localhost'],
])('%s belongs to the site %s', (host, site) => {
  expect(siteOf(host)).toBe(site);
});
