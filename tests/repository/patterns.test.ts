import { createContext, Script } from 'node:vm';
import { expect, test } from 'vitest';
import { patternsIn } from './lib/patterns.ts';

/** Patterns answer in well under a millisecond; one that tries every way to part a text does not in a lifetime. */
const NEVER = 2000;
const LENGTH = 300;
const FILLINGS = [
  '1',
  '1 ',
  ' ',
  'a',
  'a ',
  'ab1',
  '-',
  '-a',
  '.',
  '. ',
  '<',
  '<a ',
  '\n',
  '_a',
  'é',
  '/',
  'a.',
  '"',
  '&a;',
];

/** Texts that begin as the pattern wishes, go on for long, and do not end as it wishes. */
function hostileTo(pattern: RegExp): string[] {
  const words = pattern.source.replace(/\\[pP]\{[^}]*\}|\\./g, ' ').match(/[\p{L}\p{M}\d]+/gu) ?? [];
  const beginnings = ['', ...new Set(words)].flatMap(word => [word, `${word} `]);
  return FILLINGS.flatMap(filling => {
    const long = filling.repeat(LENGTH / filling.length);
    return beginnings.map(beginning => `${beginning}${long}\u0000x`);
  });
}

const tryAll = new Script('for (const text of texts) text.replace(regex, "")');

function ends(regex: RegExp, texts = hostileTo(regex)): boolean {
  try {
    tryAll.runInContext(createContext({ regex, texts }), { timeout: NEVER });
    return true;
  } catch {
    return false;
  }
}

test('every pattern comes to an end on texts that are made to keep it busy', () => {
  const endless = patternsIn(/^core\//).filter(({ regex }) => !ends(regex));
  expect(endless.map(({ where }) => where)).toEqual([]);
});

test.each([/^(?:\d+ ?)+$/, /^page (?:\d+ ?)+next$/, /^(?:\w+\s?)*$/])('%s is noticed', regex =>
  expect(ends(regex)).toBe(false),
);

/** Where patterns meet texts of any length, and not only what is short enough to be a line. */
const WHOLE_TEXTS = /^core\/(?:extract\/told|export\/plain-text|finish\/plain-blocks|text\/fold|text\/words)\.ts$/;
const WITHOUT_END = ['<', '<a ', ' ', '\t ', '\n', 'a', 'a ', 'a1', '1', '-', '<button '].map(
  part => `${part.repeat(150_000)}\u0000x`,
);

test('a pattern that meets whole texts goes through them once, and not again from each of their letters', () => {
  const slow = patternsIn(WHOLE_TEXTS).filter(({ regex }) => !ends(regex, WITHOUT_END));
  expect(slow.map(({ where }) => where)).toEqual([]);
});

test.each([/<[^>]*>/g, /[ \t]+$/gm])('%s is noticed, too', regex => expect(ends(regex, WITHOUT_END)).toBe(false));
