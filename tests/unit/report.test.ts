import { expect, test } from 'vitest';
import type { Removal, SafeHtml } from '../../core/article.ts';
import { type Reported, reportText } from '../../core/report.ts';

const removal = (n: number, preview = 'Advertisement'): Removal => ({
  id: `r${n}`,
  rule: 'ad-label',
  kind: 'ad',
  why: 'words',
  preview,
  html: '<p>Advertisement</p>' as SafeHtml,
  where: n,
});

const report = (removals: readonly Removal[]) => {
  const article = { url: 'https://harbour.example/last-light', title: 'The last light', words: 812, lang: 'en' };
  return reportText({
    story: { article, removals, related: [], pagination: null, way: 'retried' } as unknown as Reported['story'],
    about: { version: '1.2.3', shortcut: '' },
    browser: 'Firefox/153.0',
  });
};

test('says which page, which versions, how it was read, and what was removed by which rule', () => {
  const text = report([removal(4), removal(9, 'Sign up\n  for our newsletter')]);
  for (const words of [
    'What is wrong?',
    'Address: https://harbour.example/last-light',
    'Clearstory 1.2.3',
    'Firefox/153.0',
    'retried, 812 words',
    'Removed: 2',
    '- ad / ad-label, before element 4: Advertisement',
    'before element 9: Sign up for our newsletter',
  ])
    expect(text).toContain(words);
});

test('stays short enough for a form, and says what it leaves out', () => {
  const text = report(Array.from({ length: 5000 }, (_, n) => removal(n, 'x'.repeat(4000))));
  expect(text.length).toBeLessThan(20_000);
  expect(text).toContain('Removed: 5000');
  expect(text).toMatch(/and \d{4} more/);
});
