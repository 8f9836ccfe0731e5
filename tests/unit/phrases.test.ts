import { expect, test } from 'vitest';
import { PHRASES } from '../../core/lexicon/all.ts';
import { folded } from '../../core/lexicon/choose.ts';
import { Lexicon } from '../../core/lexicon/lexicon.ts';
import type { LabelKind, Phrases, Vocabulary } from '../../core/lexicon/vocabulary.ts';
import { fold } from '../../core/text/fold.ts';

/** A lexicon that knows one phrase. */
function knowing(kind: LabelKind, phrase: string): Lexicon {
  return new Lexicon({ [kind]: { alone: { en: folded(phrase) } } } as unknown as Vocabulary);
}

const all = Object.entries<Phrases>(PHRASES).flatMap(([kind, languages]) =>
  Object.entries(languages).flatMap(([language, list]) =>
    list.map(([phrase, like, unlike]) => ({ kind: kind as LabelKind, language, phrase, like, unlike })),
  ),
);

test('every phrase is said by the sentence beside it, and not by the one that only looks like it', () => {
  const wrong = all.filter(({ kind, phrase, like, unlike }) => {
    const lexicon = knowing(kind, phrase);
    return lexicon.meaningOf(fold(like))[kind] !== 'sure' || lexicon.meaningOf(fold(unlike))[kind] !== undefined;
  });
  expect(wrong).toEqual([]);
});

test('no phrase stands in a list of one language twice', () => {
  const keys = all.map(({ kind, language, phrase }) => `${kind} ${language} ${phrase}`);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});
