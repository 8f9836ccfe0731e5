import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue, englishFor, keysFor, pluralOf, saysNumber, tagOf } from './lib/catalogues.ts';
import { ROOT } from './lib/sources.ts';

const TRANSLATED = 'ar de es fa fr he hi id it ja ko nl pl pt_BR ro ru th tr uk vi zh_CN zh_TW'.split(' ');

/** The limit of both add-on stores. */
const DESCRIPTION_LIMIT = 132;

/** The letters of a language that does not write with Latin ones. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  hi: /\p{Script=Devanagari}/u,
  ja: /\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Han}/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  th: /\p{Script=Thai}/u,
  uk: /\p{Script=Cyrillic}/u,
  zh_CN: /\p{Script=Han}/u,
  zh_TW: /\p{Script=Han}/u,
};

/** Stays as it is in every language: names, a key of the keyboard, units, and words that one types into the list of sites. */
const NAMES =
  /^(clearstory|markdown|epub|obsidian|cookie|admin|escape|esc|shift|px|em|always|on|click|never|hyperlegible)$/i;

/** What a language says just as English does. Anything else that equals the English has been forgotten. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  de: ['OK', 'Sepia', 'Code', 'Video', 'Audio'],
  es: ['No', 'Sepia', 'Audio'],
  fr: ['OK', 'Article\xa0: {1}', 'Options', 'Source', 'Page {1}', '{1} minute', '{1} minutes', 'Code', 'Audio'],
  id: ['OK', 'Sepia', 'Video', 'Audio'],
  it: ['Privacy', 'No', 'OK', 'Backup', 'Video', 'Audio', 'Post'],
  nl: ['Privacy', 'OK', 'Sepia', 'Code', 'Video', 'Audio'],
  pl: ['OK', 'Sepia'],
  pt_BR: ['OK', 'Backup'],
  ro: ['OK', 'Sepia', 'Font', '{1} minute', '{1} site', 'Video', 'Audio'],
  tr: ['{1} site', 'Video'],
  vi: ['Video'],
};

const english = catalogue('en');
const wordsOf = (text: string) => text.replace(/\{\d\}/g, ' ').match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
const latinWordsOf = (text: string) => text.match(/[a-z]+/gi) ?? [];
const placesOf = (text: string) => (text.match(/\{\d\}/g) ?? []).sort().join('');
const isName = (word: string) => NAMES.test(word);

test('the languages are those that were promised, and English', () => {
  expect(readdirSync(`${ROOT}public/_locales`).sort()).toEqual(['en', ...TRANSLATED].sort());
});

describe.each(TRANSLATED)('%s', locale => {
  const messages = catalogue(locale);
  const spoken = Object.entries(messages)
    .filter(([key]) => key !== 'languageTag' && key !== 'extName')
    .map(([key, { message }]) => ({ key, message, source: englishFor(key, english) }));

  test('has every key, in the plural forms of its own grammar, and no other', () => {
    const expected = keysFor(locale, english);
    const missing = expected.filter(key => !(key in messages));
    const unknown = Object.keys(messages).filter(key => !expected.includes(key));
    const advice = `Add or take out these keys in public/_locales/${locale}/messages.json.`;
    expect({ missing, unknown }, advice).toEqual({ missing: [], unknown: [] });
  });

  test('has a place for every value that the English has', () => {
    const wrong = spoken.filter(({ key, message, source }) => {
      if (placesOf(message) === placesOf(source)) return false;
      const inWords = pluralOf(key, english) !== null && saysNumber(locale, key);
      return !inWords || placesOf(message) !== placesOf(source).replace('{1}', '');
    });
    expect(wrong).toEqual([]);
  });

  test('says nothing in English', () => {
    const left = spoken.filter(({ message, source }) => {
      const words = wordsOf(message);
      if (words.every(isName) || SHARED[locale]?.includes(message)) return false;
      const letters = LETTERS[locale];
      if (letters) return !letters.test(message) || !latinWordsOf(message).every(isName);
      return words.join() === wordsOf(source).join() || sharePhrase(words, wordsOf(source));
    });
    expect(left, 'Translate these, or say in SHARED or NAMES why they stay.').toEqual([]);
  });

  test('tells the browser its language, the name, and no more than the stores take', () => {
    expect(messages.languageTag?.message).toBe(tagOf(locale));
    expect(Intl.getCanonicalLocales(tagOf(locale))).toEqual([tagOf(locale)]);
    expect(messages.extName?.message).toBe('Clearstory');
    expect([...(messages.extDescription?.message ?? '')].length).toBeLessThanOrEqual(DESCRIPTION_LIMIT);
  });

  test('has no sign that a browser reads as an order, no edge of blanks, and the commas of its own script', () => {
    const orders = /\$|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
    const strangers = /^(ar|fa)$/.test(locale) ? /[,;?]/ : orders;
    const wrong = spoken.filter(
      ({ message }) => orders.test(message) || strangers.test(message) || message !== message.trim(),
    );
    expect(wrong).toEqual([]);
  });
});

/** Whether three words in a row, none of them a name, are those of the English: a piece left behind. */
function sharePhrase(words: readonly string[], source: readonly string[]): boolean {
  const phrases = (of: readonly string[]) =>
    of.slice(2).flatMap((_, at) => {
      const phrase = of.slice(at, at + 3);
      return phrase.some(isName) ? [] : [phrase.join(' ')];
    });
  const left = new Set(phrases(source));
  return phrases(words).some(phrase => left.has(phrase));
}
