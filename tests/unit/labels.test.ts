import { beforeAll, expect, test } from 'vitest';
import { LABELS } from '../../core/rules/labels/all.ts';
import { type LabelKind, labelAtStart, learnWords, meaningOf } from '../../core/rules/labels/index.ts';
import { fold } from '../../core/text/fold.ts';

const kinds = Object.keys(LABELS) as LabelKind[];

beforeAll(() => learnWords(LABELS));

test.each([
  ['— ADVERTISEMENT —', 'advertisement'],
  ['[Advertisement]', 'advertisement'],
  ['Advertisement . Scroll to continue reading', 'advertisement'],
  ['PUBLICITÉ', 'advertisement'],
  ['Publicite :', 'advertisement'],
  ['ＡＤＶＥＲＴＩＳＥＭＥＮＴ', 'advertisement'],
  ['⬇️ Story continues below advertisement ⬇️', 'advertisement'],
  ['İLAN', 'advertisement'],
  ['РЕКЛАМА', 'advertisement'],
  ['إعلان', 'advertisement'],
  ['اعلان', 'advertisement'],
  ['פרסומת', 'advertisement'],
  ['広告', 'advertisement'],
  ['廣告', 'advertisement'],
  ['Related Posts:', 'relatedPosts'],
  ['DAS KÖNNTE SIE AUCH INTERESSIEREN', 'relatedPosts'],
  ['İlginizi Çekebilir', 'relatedPosts'],
  ['ILGINIZI CEKEBILIR', 'relatedPosts'],
  ['Σχετικά Άρθρα', 'relatedPosts'],
  ['Articole similare', 'relatedPosts'],
  ['関連記事', 'relatedPosts'],
  ['相关阅读', 'relatedPosts'],
  ['Werbung schliessen', 'advertisement'],
  ['Read more »', 'readMore'],
  ['Leave a Comment', 'comments'],
  ['Teilen', 'share'],
] as const)('%s is a label (%s)', (text, kind) => {
  expect(meaningOf(fold(text))[kind]).toBeDefined();
});

test.each(['Ad', 'ads', 'Related', 'Next', 'Trending', 'Promoted', 'Learn more', 'Up next', 'PR', 'Share', 'Comments'])(
  '%s is never sure alone',
  text => {
    // As the opening of a line it needs its link anyway.
    const { readAlso: _opening, ...alone } = meaningOf(fold(text));
    expect(Object.values(alone)).not.toContain('sure');
  },
);

test.each([
  'The advertisement in the paper had been clear',
  'Threads',
  'Uploads',
  'She read more of it',
  'Chapter one',
  '',
  '— —',
  '12',
])('%s is no label', text => {
  expect(meaningOf(fold(text))).toEqual({});
});

test('a label is found at the beginning of a line, and the longest one wins', () => {
  expect(labelAtStart(fold('Lesen Sie auch: Das Haus am Meer'), ['readAlso', 'relatedPosts'])).toBe(3);
  expect(labelAtStart(fold('The lamp house'), ['readAlso'])).toBe(0);
});

test('every word of every list can be met, and none is in its list twice', () => {
  for (const kind of kinds) {
    const words = Object.values<string>(LABELS[kind].alone).flatMap(list => list.split('|'));
    const keys = words.map(fold);
    for (const [index, key] of keys.entries()) expect(key, `${kind}: ${words[index]}`).not.toBe('');
    expect(keys.length - new Set(keys).size, kind).toBe(0);
  }
});

test('ad labels are known in 55 languages, the other kinds of block in 25', () => {
  expect(Object.keys(LABELS.advertisement.alone).length).toBeGreaterThanOrEqual(55);
  expect(Object.keys(LABELS.relatedPosts.alone).length).toBeGreaterThanOrEqual(25);
  expect(Object.keys(LABELS.comments.alone).length).toBeGreaterThanOrEqual(25);
});
