import { expect, test } from 'vitest';
import { wordsOf } from '../../core/lexicon/choose.ts';
import { Lexicon } from '../../core/lexicon/lexicon.ts';
import type { LabelKind } from '../../core/lexicon/vocabulary.ts';
import { fold } from '../../core/text/fold.ts';

/** What is said in several languages, or in one of few words: each must be known to whoever has but that language. */
const WORDS: readonly (readonly [kind: LabelKind, word: string, languages: string])[] = [
  ['advertisement', 'Annonser', 'nb sv'],
  ['advertisement', 'Anuncios', 'es pt pt-BR'],
  ['advertisement', 'Fógra', 'ga'],
  ['advertisement', 'Iklan', 'id ms'],
  ['advertisement', 'OGLAS', 'bs hr sl sr'],
  ['advertisement', 'Oglasi', 'bs hr sl sr'],
  ['advertisement', 'Publicidade', 'gl pt pt-BR'],
  ['advertisement', 'REKLAM', 'az sv tr'],
  ['advertisement', 'REKLAMA', 'bs cs hr lt pl sk sl sr uz'],
  ['advertisement', 'REKLAME', 'da nb'],
  ['advertisement', 'Reklamë', 'sq'],
  ['advertisement', 'Reklāma', 'lv'],
  ['advertisement', 'Реклама', 'bg mk ru sr uk'],
  ['advertisement', 'ప్రకటన', 'te'],
  ['advertisement', 'विज्ञापन', 'hi ne'],
  ['comments', 'Comentar', 'pt pt-BR'],
  ['comments', 'Komentáre sú zakázané', 'sk'],
  ['comments', 'Publicar comentario', 'es pt'],
  ['comments', 'Vložiť komentár', 'sk'],
  ['meta', 'Autor', 'pl'],
  ['meta', 'Etiquetas', 'es pt'],
  ['meta', 'Kľúčové slová', 'sk'],
  ['meta', 'Oznake', 'hr sr'],
  ['meta', 'Publicado por', 'es pt pt-BR'],
  ['meta', 'Tag', 'id ms'],
  ['meta', 'Автор', 'ru uk'],
  ['meta', 'Теги', 'ru uk'],
  ['paging', 'Další', 'cs sk'],
  ['paging', 'Pages', 'en fr'],
  ['paging', 'Próxima página', 'es pt pt-BR'],
  ['paging', 'Páginas', 'es nl pt'],
  ['paging', 'Sider', 'da nb'],
  ['paging', 'Stranice', 'hr sr'],
  ['paging', 'Stránky', 'cs sk'],
  ['paging', 'صفحات', 'fa ur'],
  ['readAlso', 'Relacionado', 'es pt'],
  ['readMore', 'Baca selanjutnya', 'id ms'],
  ['readMore', 'Pročitaj više', 'hr sr'],
  ['readMore', 'Pročitajte ostatak ovog članka', 'hr sr'],
  ['readMore', 'Teruskan membaca', 'id ms'],
  ['relatedPosts', 'Baca juga', 'id ms'],
  ['relatedPosts', 'Pročitajte još', 'hr sr'],
  ['relatedPosts', 'Súvisiace články', 'sk'],
];

test.each(WORDS)('%s: %s is known to %s, each alone', (kind, word, languages) => {
  const unknown = languages
    .split(' ')
    .filter(language => new Lexicon(wordsOf([language, 'en'])).meaningOf(fold(word))[kind] === undefined);
  expect(unknown).toEqual([]);
});

test('a word of another language alone is not known', () => {
  expect(new Lexicon(wordsOf(['fr', 'en'])).meaningOf(fold('Реклама'))).toEqual({});
});
