import { expect, test } from 'vitest';
import { patternsOf } from '../../core/rules/labels/choose.ts';
import { learnSentences, sentences } from '../../core/rules/labels/sentences.ts';

const LIST = { en: [/^follow us/], de: [/^folgen sie uns/u], 'es pt': [/^siga/, /^sigue/] };

test('a list knows its sentences in all languages, and is the same one each time', () => {
  const list = sentences(LIST);
  learnSentences({});
  expect(list()).toEqual([...LIST.en, ...LIST.de, ...LIST['es pt']]);
  expect(list()).toBe(list());
  expect(sentences([/a/, /b/])()).toEqual([/a/, /b/]);
});

test('one that was built with its name knows what has been learnt under it', () => {
  const list: () => readonly RegExp[] = Reflect.apply(sentences, undefined, ['follow-line ASKS']);
  learnSentences({ 'follow-line ASKS': [['^folgen', 'u']], 'follow-line OFFERS': [['^get', '']] });
  expect(list()).toEqual([/^folgen/u]);
  expect(list()).toBe(list());
  learnSentences({ 'follow-line ASKS': [['^suivez', '']] });
  expect(list()).toEqual([/^suivez/]);
  learnSentences({});
  expect(list()).toEqual([]);
});

test.each([
  [['en'], ['^follow us']],
  [
    ['en', 'de'],
    ['^follow us', '^folgen sie uns'],
  ],
  [
    ['en', 'pt'],
    ['^follow us', '^siga', '^sigue'],
  ],
])('in %j it says %j', (languages, patterns) => {
  expect(patternsOf(LIST, new Set(languages)).map(({ source }) => source)).toEqual(patterns);
});

test('all of it where nobody knows the language, and what is in none always', () => {
  expect(patternsOf(LIST, null)).toHaveLength(4);
  expect(patternsOf([/a/], new Set(['de']))).toEqual([/a/]);
});
