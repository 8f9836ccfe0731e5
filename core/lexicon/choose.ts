import { baitOf } from '../text/bait-patterns.ts';
import { foldList } from '../text/fold.ts';
import { VOCABULARY } from './all.ts';
import { NAMES } from './names.ts';
import { ANY, kindsOf, type LabelKind, type Vocabulary, type Words, withoutNumbers } from './vocabulary.ts';

/**
 * The words of some languages, and always the English ones: what a page in those languages can be expected to say. Takes
 * BCP 47 tags, in any case and of any depth; `pt-BR` brings `pt` and `pt-BR`. Without any tag that is known, all words:
 * a page that does not say its language may speak any. The lists are folded, as the texts are that are looked up in them:
 * that is done here, where no page waits for it.
 */
export function wordsOf(tags: readonly string[]): Vocabulary {
  const wanted = wantedOf(tags);
  const isWanted = (tag: string) => wanted?.has(primary(tag)) ?? true;
  const words = kindsOf(VOCABULARY).map(kind => [kind, pick(VOCABULARY[kind], isWanted)]);
  const vocabulary = Object.fromEntries(words) as Vocabulary;
  const advertisement = asSet(vocabulary.advertisement);
  return { ...vocabulary, advertisement, names: NAMES, bait: baitOf(isWanted) };
}

/** A word alone, as sites count their ads and set their letters apart: "Anzeige 2", "A N Z E I G E". */
function asSet({ alone, unsafe }: Words): Words {
  const ways = (word: string) => [word, `${word} 0`, [...word].join(' ')].join('|');
  const lists = Object.entries(alone).map(
    ([tag, list]) => [tag, list.replace(/(?<=^|\|)[^ |^]+(?=$|\|)/g, ways)] as const,
  );
  return { alone: Object.fromEntries(lists), ...(unsafe && { unsafe }) };
}

/** The languages whose words are to be known; null for all. */
function wantedOf(tags: readonly string[]): ReadonlySet<string> | null {
  return knowsWordsOf(tags) ? new Set(['en', ...tags.map(primary)]) : null;
}

/** Whether there are words of any of these languages. */
export function knowsWordsOf(tags: readonly string[]): boolean {
  return tags.map(primary).some(isKnown);
}

function pick(words: Vocabulary[LabelKind], isWanted: (tag: string) => boolean): Vocabulary[LabelKind] {
  const own = (lists: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(lists).flatMap(([tag, list]) => (isWanted(tag) ? [[tag, folded(list)] as const] : [])),
    );
  return { alone: own(words.alone), ...(words.unsafe && { unsafe: own(words.unsafe) }) };
}

/** A list as texts have its entries. */
export function folded(list: string): string {
  return withoutNumbers(foldList(list.replaceAll('…', ANY).replaceAll('#', '0'))).replace(/ *\| */g, '|');
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
