import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressParts, covers, joinDomain, parseDomain, splitDomain } from '../../core/sites/domain.ts';
import { showDomain } from '../../core/sites/shown.ts';
import { anyDomain, anyText } from './sites-arbitrary.ts';

function parsed(text: string): string {
  const result = parseDomain(text);
  return result.ok ? result.domain : `fault: ${result.fault}`;
}

describe('what a person types becomes one domain', () => {
  test.each([
    ['example.com', 'example.com'],
    ['  Example.COM ', 'example.com'],
    ['www.example.com', 'example.com'],
    ['example.com.', 'example.com'],
    ['*.example.com', 'example.com'],
    ['https://example.com', 'example.com'],
    ['HTTP://WWW.Example.com/', 'example.com'],
    ['https://example.com/*', 'example.com'],
    ['*://*.example.com/*', 'example.com'],
    ['//example.com/stories/', 'example.com/stories'],
    ['example.com/stories//old/', 'example.com/stories/old'],
    ['https://example.com/Stories?page=2#top', 'example.com/Stories'],
    ['news.bbc.co.uk', 'news.bbc.co.uk'],
    // Without its www. this would be an entry for every site in the country.
    ['www.co.uk', 'www.co.uk'],
    ['www.com', 'www.com'],
    ['localhost', 'localhost'],
    ['localhost:8080', 'localhost:8080'],
    ['http://localhost:8080/app', 'localhost:8080/app'],
    ['example.com:443', 'example.com:443'],
    ['127.0.0.1', '127.0.0.1'],
    ['127.0.0.1:3000', '127.0.0.1:3000'],
    ['[::1]', '[::1]'],
    ['[2001:DB8::1]:8080', '[2001:db8::1]:8080'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['XN--MNCHEN-3YA.example', 'xn--mnchen-3ya.example'],
    ['пример.example', 'xn--e1afmkfd.example'],
    ['例え。example', 'xn--r8jz45g.example'],
    ['some_host.example', 'some_host.example'],
    ['example.com/ünter', 'example.com/%C3%BCnter'],
  ])('%s', (typed, domain) => {
    expect(parsed(typed)).toBe(domain);
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['ftp://example.com', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['about:blank', 'scheme'],
    ['chrome://settings', 'scheme'],
    ['a.com@evil.net', 'sign-in'],
    ['https://a.com:pass@evil.net/', 'sign-in'],
    ['exa*mple.com', 'wildcard'],
    ['*', 'wildcard'],
    ['example.*', 'wildcard'],
    ['example.com/blog*', 'wildcard'],
    ['com', 'suffix'],
    ['co.uk', 'suffix'],
    ['*.com', 'suffix'],
    ['two words', 'not-a-domain'],
    ['example..com', 'not-a-domain'],
    ['.', 'not-a-domain'],
    ['-example.com', 'not-a-domain'],
    ['exam!ple.com', 'not-a-domain'],
    ['example.com:99999', 'not-a-domain'],
    ['example.com\\@evil.net', 'not-a-domain'],
    ['1.1', 'not-a-domain'],
    ['0x7f.1', 'not-a-domain'],
    ['[::1', 'not-a-domain'],
    ['a'.repeat(300), 'not-a-domain'],
  ])('not %s', (typed, reason) => {
    expect(parsed(typed)).toBe(`fault: ${reason}`);
  });
});

describe('a domain covers itself, its subdomains and its sections, and nothing that only looks like it', () => {
  test.each([
    ['a.com', 'https://a.com/', true],
    ['a.com', 'https://a.com./', true],
    ['a.com', 'http://www.a.com/x?y#z', true],
    ['a.com', 'https://deep.news.a.com:8443/', true],
    ['a.com', 'https://nota.com/', false],
    ['a.com', 'https://a.com.evil.net/', false],
    ['a.com', 'https://a.com@evil.net/', false],
    ['a.com', 'https://evil.net/a.com', false],
    ['a.com', 'https://evil.net/?a.com', false],
    ['a.com', 'https://a-com.net/', false],
    // The same shape in Cyrillic.
    ['apple.com', 'https://аррӏе.com/', false],
    ['news.a.com', 'https://a.com/', false],
    ['a.com:8080', 'http://a.com:8080/', true],
    ['a.com:8080', 'http://a.com/', false],
    ['a.com:443', 'https://a.com/', true],
    ['a.com:80', 'https://a.com/', false],
    ['a.com/news', 'https://a.com/news', true],
    ['a.com/news', 'https://a.com/news?page=2', true],
    ['a.com/news', 'https://a.com/news/today', true],
    ['a.com/news', 'https://a.com/newsletter', false],
    ['a.com/news', 'https://a.com/old/news', false],
    ['0.0.1', 'http://127.0.0.1/', false],
    ['127.0.0.1', 'http://127.0.0.1:5000/', true],
    ['localhost', 'http://app.localhost/', true],
    ['[::1]', 'http://[::1]/', true],
  ])('%s and %s: %s', (domain, url, expected) => {
    const address = addressParts(url);
    expect(address !== null && covers(splitDomain(domain), address)).toBe(expected);
  });

  test.each(['about:blank', 'file:///etc/hosts', 'data:text/html,a.com', 'not an address', ''])('no page: %s', url => {
    expect(addressParts(url)).toBeNull();
  });
});

describe('international names are shown in their own letters where nobody can be deceived', () => {
  test.each([
    ['münchen.example', 'münchen.example'],
    ['пример.example', 'пример.example'],
    ['日本語.example/記事', '日本語.example/%E8%A8%98%E4%BA%8B'],
    ['한국.example', '한국.example'],
    ['مثال.example', 'مثال.example'],
    // Whole names of look-alike letters, and mixtures, stay as they are stored.
    ['аррӏе.com', 'xn--80ak6aa92e.com'],
    ['pаypal.com', 'xn--pypal-4ve.com'],
    ['gооgle.com', 'xn--ggle-55da.com'],
    ['ɡoogle.com', 'xn--oogle-qmc.com'],
  ])('%s', (typed, shown) => {
    expect(showDomain(parsed(typed))).toBe(shown);
  });
});

describe('for every input', () => {
  test('parsing never throws', () => {
    fc.assert(fc.property(anyText, text => void parseDomain(text)));
  });

  test('what was parsed parses to itself, shown or not, and comes together as it was taken apart', () => {
    const inputs = fc.oneof(anyDomain, anyText);
    fc.assert(
      fc.property(inputs, text => {
        const first = parseDomain(text);
        if (!first.ok) return;
        expect(parsed(first.domain)).toBe(first.domain);
        expect(parsed(showDomain(first.domain))).toBe(first.domain);
        expect(joinDomain(splitDomain(first.domain))).toBe(first.domain);
      }),
    );
  });
});
