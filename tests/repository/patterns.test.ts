import { createContext, Script } from 'node:vm';
import { expect, test } from 'vitest';
import { fold } from '../../core/text/fold.ts';
import { type Pattern, patternsIn } from './lib/patterns.ts';

/** Patterns answer in well under a millisecond; one that tries every way to part a text does not in a lifetime. */
const NEVER = 5000;
/** Long enough to see that one of the examples goes on: they would for minutes. */
const A_WHILE = 100;
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

interface Trial {
  readonly texts?: readonly string[];
  readonly timeout?: number;
}

function ends(regex: RegExp, { texts = hostileTo(regex), timeout = NEVER }: Trial = {}): boolean {
  try {
    tryAll.runInContext(createContext({ regex, texts }), { timeout });
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
  expect(ends(regex, { timeout: A_WHILE })).toBe(false),
);

/** Where patterns meet texts of any length, and not only what is short enough to be a line. */
const WHOLE_TEXTS = /^core\/(?:extract\/told|export\/plain-text|finish\/plain-blocks|text\/fold|text\/words)\.ts$/;
const WITHOUT_END = ['<', '<a ', ' ', '\t ', '\n', 'a', 'a ', 'a1', '1', '-', '<button '].map(
  part => `${part.repeat(150_000)}\u0000x`,
);

test('a pattern that meets whole texts goes through them once, and not again from each of their letters', () => {
  const slow = patternsIn(WHOLE_TEXTS).filter(({ regex }) => !ends(regex, { texts: WITHOUT_END }));
  expect(slow.map(({ where }) => where)).toEqual([]);
});

test.each([/<[^>]*>/g, /[ \t]+$/gm])('%s is noticed, too', regex =>
  expect(ends(regex, { texts: WITHOUT_END, timeout: A_WHILE })).toBe(false),
);

/** Letters of other scripts, as a pattern for folded texts has them; what is for texts as they are ignores case. */
function unmet({ regex }: Pattern): string[] {
  if (regex.ignoreCase) return [];
  const words = regex.source.match(/[\p{L}\p{M}]*[^\p{ASCII}\P{L}][\p{L}\p{M}]*/gu) ?? [];
  return words.filter(word => fold(word) !== word);
}

test('every word of a rule’s pattern is written as folded texts have it', () => {
  const found = patternsIn(/^core\/rules\/[\w-]+\.ts$/).flatMap(pattern =>
    unmet(pattern).map(word => `${pattern.path}: ${word} is ${fold(word)}`),
  );
  expect(found).toEqual([]);
});

/** The end of a word (`\\b`) right after a letter that is none for it, by itself or as the last of a choice. */
const NO_END = /[^\p{ASCII}\P{L}](?:(?:\|[^()]*)?\))?\\b/u;

test('no pattern asks for the end of a word after a letter of another script, where it finds none', () => {
  const found = patternsIn(/^core\//).filter(({ regex }) => NO_END.test(regex.source));
  expect(found.map(({ where }) => where)).toEqual([]);
});

test.each([/^(?:lamp|лампа)\b/, /^(?:лампа|lamp)\b/, /лампа\b/])('%s is noticed, as well', regex =>
  expect(regex.source).toMatch(NO_END),
);

/** What is longer is two things, or a list of words. */
const LONGEST = 80;

test('the words and rules of clutter are lists, and no long patterns', () => {
  const long = patternsIn(/^core\/(?:clutter|lexicon)\//).filter(({ regex }) => regex.source.length > LONGEST);
  expect(long.map(({ where }) => where)).toEqual([]);
});
