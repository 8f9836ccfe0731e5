import { expect, test } from 'vitest';
import { VOCABULARY } from '../../core/lexicon/all.ts';
import { wordsOf } from '../../core/lexicon/choose.ts';

test.each([
  [['de-AT'], ['de', 'en']],
  [
    ['pt-BR', 'es'],
    ['en', 'es', 'pt'],
  ],
  [['no'], ['en', 'nb']],
  [
    ['iw_IL', ''],
    ['en', 'he'],
  ],
])('%j brings %j', (tags, languages) => {
  expect(Object.keys(wordsOf(tags).advertisement.alone).sort()).toEqual(languages);
});

test.each([[[]], [['']], [['xx-klingon']]])('%j says nothing of the language, so all words come', tags => {
  expect(Object.keys(wordsOf(tags).advertisement.alone)).toEqual(Object.keys(VOCABULARY.advertisement.alone));
});

test('words that need a second sign come by language, too', () => {
  expect(Object.keys(wordsOf(['fr']).advertisement.unsafe ?? {}).sort()).toEqual(['en', 'fr']);
});
