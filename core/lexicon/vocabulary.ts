import type { BaitSources } from '../text/bait.ts';

/** What the words of a page's furniture can say. */
export type LabelKind =
  | 'advertisement'
  | 'relatedPosts'
  | 'readAlso'
  | 'readMore'
  | 'comments'
  | 'paging'
  | 'share'
  | 'promo'
  | 'meta'
  | 'contents'
  | 'consent'
  | 'player'
  | 'legal'
  | 'reprint'
  | 'cookies'
  | 'smallPrint'
  | 'gallery'
  | 'newsletter'
  | 'follow'
  | 'call'
  | 'lastCall'
  | 'author'
  | 'count'
  | 'credit'
  | 'pointer'
  | 'replies'
  | 'moreFrom'
  | 'pageNumber'
  | 'creditWord'
  | 'source'
  | 'paid'
  | 'reply';

/**
 * Words of one kind by language (BCP 47), parted by `|`; `…` stands for any words, and what has one may go on. A word
 * right before it, with no blank, may go on, too: `Abon…`.
 */
export interface Words {
  /** A block that says one of these and nothing else is clutter of this kind. */
  readonly alone: Readonly<Record<string, string>>;
  /** Words that are ordinary headings, links or code as well: they need a second sign. May repeat words of `alone`. */
  readonly unsafe?: Readonly<Record<string, string>>;
}

/** Words by what they say: plain data, so that it can be handed from the background to the reader. */
export type Vocabulary = Readonly<Record<LabelKind, Words>> & {
  /** Names by which tools and themes give themselves away, by the clause that asks. */
  readonly names?: Readonly<Record<string, string>>;
  /** Sentences that only bait, as sources of patterns. */
  readonly bait?: BaitSources;
};

/** What `…` is once a list is folded. */
export const ANY = '^';

/** Numbers in a row: which ones they are, a label never says. */
const NUMBERS = /\d+(?: \d+)*/g;

/** A folded text with 0 for each number. */
export function withoutNumbers(text: string): string {
  return text.replace(NUMBERS, '0');
}

/** The kinds of words that a vocabulary has. */
export function kindsOf({ names: _names, bait: _bait, ...kinds }: Vocabulary): LabelKind[] {
  return Object.keys(kinds) as LabelKind[];
}

/** What a label says, and whether it says it for sure: an unsure one needs a second sign. */
export type Meaning = Partial<Record<LabelKind, 'sure' | 'unsure'>>;

/**
 * A phrase, a sentence that says it, and one that only looks like it. It is written as those of
 * `Words`; `…` may begin it, and `#` stands for a number.
 */
type Phrase = readonly [phrase: string, like: string, unlike: string];

/** Phrases of one kind by language. */
export type Phrases = Readonly<Record<string, readonly Phrase[]>>;

/** The words that phrases add. */
export function wordsOfPhrases(phrases: Phrases): Words {
  const lists = Object.entries(phrases).map(([language, own]) => [language, own.map(([phrase]) => phrase).join(' | ')]);
  return { alone: Object.fromEntries(lists) };
}
