import { fold } from '../../text/fold.ts';
import { advertisement } from './advertisement.ts';
import { comments } from './comments.ts';
import { meta } from './meta.ts';
import { paging } from './paging.ts';
import { promo } from './promo.ts';
import { readAlso } from './read-also.ts';
import { readMore } from './read-more.ts';
import { relatedPosts } from './related-posts.ts';
import { share } from './share.ts';
import { sponsored } from './sponsored.ts';
import type { Words } from './words.ts';

/** All words, by what they say. */
export const LABELS = {
  advertisement,
  sponsored,
  relatedPosts,
  readAlso,
  readMore,
  comments,
  paging,
  share,
  promo,
  meta,
} satisfies Record<string, Words>;

export type LabelKind = keyof typeof LABELS;

/** What a label says, and whether it says it for sure: an unsure one needs a second sign. */
export type Meaning = Partial<Record<LabelKind, 'sure' | 'unsure'>>;

const NOTHING: Meaning = {};
let table: Map<string, Meaning> | undefined;
let longest = 0;

/** Splits a list of words, folding each. */
function folded(words: string): string[] {
  return words.split('|').map(fold);
}

function note(entries: Map<string, Meaning>, key: string, kind: LabelKind, certainty: 'sure' | 'unsure'): void {
  entries.set(key, { ...entries.get(key), [kind]: certainty });
  longest = Math.max(longest, key.length);
}

function build(): Map<string, Meaning> {
  const entries = new Map<string, Meaning>();
  for (const kind of Object.keys(LABELS) as LabelKind[]) {
    const words: Words = LABELS[kind];
    for (const list of Object.values(words.alone)) for (const key of folded(list)) note(entries, key, kind, 'sure');
    for (const key of folded(words.unsafe ?? '')) if (key) note(entries, key, kind, 'unsure');
  }
  return entries;
}

/** What a text says when the whole of it is a label, in any language; nothing for all other texts. Takes folded text. */
export function meaningOf(key: string): Meaning {
  table ??= build();
  return key.length > longest ? NOTHING : (table.get(key) ?? NOTHING);
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
