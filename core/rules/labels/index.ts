import { fold } from '../../text/fold.ts';
import type { Words } from './words.ts';

/** What the words of a page's furniture can say. */
export type LabelKind =
  | 'advertisement'
  | 'sponsored'
  | 'relatedPosts'
  | 'readAlso'
  | 'readMore'
  | 'comments'
  | 'paging'
  | 'share'
  | 'promo'
  | 'meta';

/** Words by what they say: plain data, so that it can be handed from the background to the reader. */
export type Vocabulary = Readonly<Record<LabelKind, Words>>;

/** What a label says, and whether it says it for sure: an unsure one needs a second sign. */
export type Meaning = Partial<Record<LabelKind, 'sure' | 'unsure'>>;

const NOTHING: Meaning = {};
let table: ReadonlyMap<string, Meaning> = new Map();
let known: Vocabulary | undefined;
let longest = 0;

/** Splits a list of words, folding each. */
function folded(words: string): string[] {
  return words.split('|').map(fold);
}

function note(entries: Map<string, Meaning>, key: string, kind: LabelKind, certainty: 'sure' | 'unsure'): void {
  entries.set(key, { ...entries.get(key), [kind]: certainty });
  longest = Math.max(longest, key.length);
}

/** Makes these the words that are known from now on, in place of those before. Costs nothing when they already are. */
export function learnWords(vocabulary: Vocabulary): void {
  if (vocabulary === known) return;
  const entries = new Map<string, Meaning>();
  longest = 0;
  for (const kind of Object.keys(vocabulary) as LabelKind[]) {
    const words = vocabulary[kind];
    for (const list of Object.values(words.alone)) for (const key of folded(list)) note(entries, key, kind, 'sure');
    for (const key of folded(words.unsafe ?? '')) if (key) note(entries, key, kind, 'unsure');
  }
  table = entries;
  known = vocabulary;
}

/** What a text says when the whole of it is a known label; nothing for all other texts. Takes folded text. */
export function meaningOf(key: string): Meaning {
  return key.length > longest ? NOTHING : (table.get(key) ?? NOTHING);
}

/** Whether a text is a label of any kind. */
export function isAnyLabel(meaning: Meaning): boolean {
  return meaning !== NOTHING;
}

/** How many words of a folded text, counted from its beginning, are a label of one of these kinds; 0 where none are. */
export function labelAtStart(key: string, kinds: readonly LabelKind[]): number {
  const words = key.split(' ', 8);
  for (let length = words.length; length > 0; length--) {
    const meaning = meaningOf(words.slice(0, length).join(' '));
    if (kinds.some(kind => meaning[kind])) return length;
  }
  return 0;
}
