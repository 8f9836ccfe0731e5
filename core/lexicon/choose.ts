import { baitOf } from '../text/bait-patterns.ts';
import { VOCABULARY } from './all.ts';
import { NAMES } from './names.ts';
import { kindsOf, type LabelKind, type Vocabulary } from './vocabulary.ts';

/**
 * The words of some languages, and always the English ones: what a page in those languages can be expected to say. Takes
 * BCP 47 tags, in any case and of any depth; `pt-BR` brings `pt` and `pt-BR`. Without any tag that is known, all words:
 * a page that does not say its language may speak any.
 */
export function wordsOf(tags: readonly string[]): Vocabulary {
  const wanted = wantedOf(tags);
  if (!wanted) return VOCABULARY;
  const words = kindsOf(VOCABULARY).map(kind => [kind, pick(VOCABULARY[kind], wanted)]);
  return { ...(Object.fromEntries(words) as Vocabulary), names: NAMES, bait: baitOf(tag => wanted.has(primary(tag))) };
}

/** The languages whose words are to be known; null for all. */
function wantedOf(tags: readonly string[]): ReadonlySet<string> | null {
  return knowsWordsOf(tags) ? new Set(['en', ...tags.map(primary)]) : null;
}

/** Whether there are words of any of these languages. */
export function knowsWordsOf(tags: readonly string[]): boolean {
  return tags.map(primary).some(isKnown);
}

function pick(words: Vocabulary[LabelKind], wanted: ReadonlySet<string>): Vocabulary[LabelKind] {
  const own = (lists: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(lists).filter(([tag]) => wanted.has(primary(tag))));
  return { alone: own(words.alone), ...(words.unsafe && { unsafe: own(words.unsafe) }) };
}

function isKnown(tag: string): boolean {
  return Object.keys(VOCABULARY.advertisement.alone).some(known => primary(known) === tag);
}

/** The language of a tag, by the name under which its words stand. Norwegian, Filipino and Hebrew have two names. */
function primary(tag: string): string {
  const language = tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return ALIASES[language] ?? language;
}

const ALIASES: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', iw: 'he', in: 'id', tl: 'fil', mo: 'ro' };
