import { expect, test } from 'vitest';
import { sayDegree } from '../../components/say-degree.ts';
import { makeTranslate } from '../../core/messages.ts';
import { catalogue, tagOf } from '../repository/lib/catalogues.ts';

function speak(locale: string) {
  const strings = Object.entries(catalogue(locale)).map(([key, { message }]) => [key, message]);
  return makeTranslate(Object.fromEntries(strings), tagOf(locale));
}

test.each([
  ['en', '66 characters', '8%'],
  // With a blank at which no line breaks.
  ['de', '66 Zeichen', '8_%'],
  ['fr', '66 caractères', '8_%'],
  ['ru', '66 знаков', '8_%'],
  // Letters that are as wide as they are high.
  ['ja', '33文字', '8%'],
  ['zh_TW', '33 個字元', '8%'],
  ['tr', '66 karakter', '%8'],
])('a line and a spacing, in %s', (locale, line, spacing) => {
  expect(sayDegree('measure', 33, speak(locale))).toBe(line);
  expect(sayDegree('letterSpacing', 0.08, speak(locale)).replace(/[\u00a0\u202f]/, '_')).toBe(spacing);
});

test('one character less is one character less, in the plural of the language', () => {
  expect(sayDegree('measure', 32, speak('ru'))).toBe('64 знака');
});
