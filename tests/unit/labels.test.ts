import { expect, test } from 'vitest';
import { LABELS } from '../../core/lexicon/all.ts';
import { wordsOf } from '../../core/lexicon/choose.ts';
import { Lexicon } from '../../core/lexicon/lexicon.ts';
import { fold } from '../../core/text/fold.ts';

const kinds = Object.keys(LABELS) as (keyof typeof LABELS)[];

const lexicon = new Lexicon(wordsOf([]));
const meaningOf = (key: string) => lexicon.meaningOf(key);
const labelAtStart = (key: string, wanted: Parameters<typeof lexicon.labelAtStart>[1]) =>
  lexicon.labelAtStart(key, wanted);

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

test.each([
  ['promo', 'Subscribe now to our evening edition for the full story.'],
  ['promo', 'Il vous reste 61 % de cet article à lire.'],
  ['comments', 'Schreibt uns in die Kommentare, welche Lampe euch heimgeleitet hat!'],
  ['consent', 'An dieser Stelle finden Sie einen externen Inhalt, der den Text ergänzt.'],
  ['legal', 'Manche Links im Text bringen uns eine Provision.'],
  ['meta', 'This entry was posted on June 3rd'],
] as const)('%s is said by a sentence that is known in parts: %s', (kind, text) => {
  expect(meaningOf(fold(text))[kind]).toBe('sure');
});

test.each([
  ['another word begins it', 'Subscribers read the full story'],
  ['a part is missing', 'Subscribe to the lamp'],
  ['the parts stand in another order', 'The full story is for those who subscribe'],
  ['a part stands inside a word', 'Subscribe to the wonderfull story'],
  ['more words stand before it', 'They wrote: Il vous reste une heure à lire'],
])('a sentence that is known in parts is not said where %s', (_, text) => {
  expect(meaningOf(fold(text))).toEqual({});
});

test('a label is found at the beginning of a line, and the longest one wins', () => {
  expect(labelAtStart(fold('Lesen Sie auch: Das Haus am Meer'), ['readAlso', 'relatedPosts'])).toBe(3);
  expect(labelAtStart(fold('The lamp house'), ['readAlso'])).toBe(0);
});

test('every word of every list can be met, and none is in the list of a language twice', () => {
  for (const kind of kinds)
    for (const [language, list] of Object.entries<string>(LABELS[kind].alone)) {
      const words = list.split('|');
      const keys = words.map(fold);
      for (const [index, key] of keys.entries()) expect(key, `${kind}: ${words[index]}`).not.toBe('');
      expect(keys.length - new Set(keys).size, `${kind} in ${language}`).toBe(0);
    }
});

test('ad labels are known in 55 languages, the other kinds of block in 25', () => {
  expect(Object.keys(LABELS.advertisement.alone).length).toBeGreaterThanOrEqual(55);
  expect(Object.keys(LABELS.relatedPosts.alone).length).toBeGreaterThanOrEqual(25);
  expect(Object.keys(LABELS.comments.alone).length).toBeGreaterThanOrEqual(25);
});
