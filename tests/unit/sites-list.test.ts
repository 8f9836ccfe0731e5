import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeBackup, readBackup } from '../../core/backup.ts';
import { formatList, parseList } from '../../core/sites/list-text.ts';
import { anyList } from './sites-arbitrary.ts';

describe('a list of sites as text', () => {
  test.each([
    ['example.com', 'example.com', 'whitelisted'],
    ['example.com always', 'example.com', 'always'],
    ['  Example.com\tON-CLICK ', 'example.com', 'ask'],
    ['example.com never', 'example.com', 'whitelisted'],
    // As the options write the names, and as lists were written before.
    ['example.com On click', 'example.com', 'ask'],
    ['example.com Never (whitelisted)', 'example.com', 'whitelisted'],
    ['example.com ask', 'example.com', 'ask'],
    ['example.com whitelisted', 'example.com', 'whitelisted'],
    ['*.example.com', 'example.com', 'whitelisted'],
    ['||example.com^', 'example.com', 'whitelisted'],
    ['@@||example.com^$document', 'example.com', 'whitelisted'],
    ['https://example.com/blog/*', 'example.com/blog', 'whitelisted'],
    ['localhost:8080', 'localhost:8080', 'whitelisted'],
  ])('%s', (line, domain, state) => {
    expect(parseList(line, 'whitelisted')).toEqual({ rules: [{ domain, state }], bad: [] });
  });

  test.each([
    ['example.com sometimes', 'state'],
    ['example.com and others', 'state'],
    ['/^https?:\\/\\/ads\\./', 'foreign'],
    ['chrome-extension-scheme', 'foreign'],
    ['behind-the-scene', 'foreign'],
    ['example.com##.banner', 'foreign'],
    ['[Adblock Plus 2.0]', 'foreign'],
    ['com', 'suffix'],
    ['exa*mple.com', 'wildcard'],
  ])('not %s', (line, fault) => {
    expect(parseList(line, 'whitelisted')).toEqual({ rules: [], bad: [{ line: 1, text: line, fault }] });
  });

  test('bad lines never stop the good ones, comments say nothing, and the last word on a domain holds', () => {
    const text = '# mine\r\n\nexample.com\n! theirs\nno such thing!\nexample.org ask\nwww.example.com always\n';
    expect(parseList(text, 'whitelisted')).toEqual({
      rules: [
        { domain: 'example.com', state: 'always' },
        { domain: 'example.org', state: 'ask' },
      ],
      bad: [{ line: 5, text: 'no such thing!', fault: 'state' }],
    });
  });

  test('it is written in the words of the options', () => {
    const rules = (['always', 'ask', 'whitelisted'] as const).map(state => ({ domain: `${state}.example`, state }));
    expect(formatList(rules)).toBe('always.example always\nask.example on-click\nwhitelisted.example never\n');
  });

  test('what was written is read again, whatever the list', () => {
    fc.assert(
      fc.property(anyList, rules => {
        const again = parseList(formatList(rules), 'ask');
        expect(again.bad).toEqual([]);
        expect(formatList(again.rules)).toBe(formatList(rules));
      }),
    );
  });
});

describe('everything as one file', () => {
  const stored = {
    settings: { pictures: false, appearance: { theme: 'sepia', size: 22 }, speechRate: 1.25, voices: { de: 'fern' } },
    sites: [
      { domain: 'example.com', state: 'whitelisted' },
      { domain: 'xn--mnchen-3ya.example', state: 'always' },
    ],
    preferences: { 'example.com': { light: true, keep: ['teaser-link'] } },
  } as const;

  test('comes back as it went', () => {
    expect(readBackup(makeBackup(stored))).toEqual({ ok: true, stored, wrong: { settings: [], sites: [] } });
  });

  test.each([
    ['{', 'not-json'],
    ['[]', 'not-ours'],
    ['null', 'not-ours'],
    ['{"version": 3}', 'not-ours'],
    ['{"clearstory": 99}', 'newer'],
  ])('%s is refused with a reason', (text, fault) => {
    expect(readBackup(text)).toEqual({ ok: false, fault });
  });

  test('one in the old words is read as it was meant', () => {
    const sites = ['a.example always', 'b.example ask', 'c.example whitelisted'];
    expect(readBackup(JSON.stringify({ clearstory: 1, sites }))).toMatchObject({
      stored: { sites: [{ state: 'always' }, { state: 'ask' }, { state: 'whitelisted' }] },
      wrong: { sites: [] },
    });
  });

  test('what is wrong in it is named, and the rest is taken', () => {
    const text =
      '{"clearstory":1,"settings":{"pictures":"no","button":"popup"},"sites":["example.com","??"],"preferences":7}';
    expect(readBackup(text)).toMatchObject({
      stored: { settings: { button: 'popup' }, sites: [{ domain: 'example.com' }], preferences: {} },
      wrong: { settings: ['pictures'], sites: [{ text: '??' }] },
    });
  });
});
