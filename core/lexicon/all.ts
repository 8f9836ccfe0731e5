import { baitOf } from '../text/bait-patterns.ts';
import { advertisement } from './labels/advertisement.ts';
import { comments } from './labels/comments.ts';
import { consent } from './labels/consent.ts';
import { contents } from './labels/contents.ts';
import { legal } from './labels/legal.ts';
import { meta } from './labels/meta.ts';
import { paging } from './labels/paging.ts';
import { player } from './labels/player.ts';
import { promo } from './labels/promo.ts';
import { readAlso } from './labels/read-also.ts';
import { readMore } from './labels/read-more.ts';
import { relatedPosts } from './labels/related-posts.ts';
import { reprint } from './labels/reprint.ts';
import { share } from './labels/share.ts';
import { NAMES } from './names.ts';
import { author } from './phrases/author.ts';
import { cookies } from './phrases/cookies.ts';
import { count } from './phrases/count.ts';
import { credit, creditWord, pointer } from './phrases/credit.ts';
import { call, follow, lastCall } from './phrases/follow.ts';
import { gallery } from './phrases/gallery.ts';
import { moreFrom, pageNumber, replies, reply } from './phrases/lists.ts';
import { newsletter } from './phrases/newsletter.ts';
import { paid, smallPrint, source } from './phrases/small-print.ts';
import { type LabelKind, type Phrases, type Vocabulary, type Words, wordsOfPhrases } from './vocabulary.ts';

/** Words and short labels in all languages, by what they say. */
export const LABELS = {
  advertisement,
  relatedPosts,
  readAlso,
  readMore,
  comments,
  paging,
  share,
  promo,
  meta,
  contents,
  legal,
  reprint,
  consent,
  player,
} satisfies Partial<Record<LabelKind, Words>>;

/** Phrases in all languages, each with a sentence that says it and one that does not, by what they say. */
export const PHRASES = {
  author,
  call,
  cookies,
  count,
  credit,
  creditWord,
  follow,
  gallery,
  lastCall,
  moreFrom,
  newsletter,
  paid,
  pageNumber,
  pointer,
  replies,
  reply,
  smallPrint,
  source,
} satisfies Partial<Record<LabelKind, Phrases>>;

const ofPhrases = Object.entries<Phrases>(PHRASES).map(([kind, phrases]) => [kind, wordsOfPhrases(phrases)]);

/** All that is known in all languages. */
export const VOCABULARY: Vocabulary = {
  names: NAMES,
  bait: baitOf(() => true),
  ...LABELS,
  ...(Object.fromEntries(ofPhrases) as Record<keyof typeof PHRASES, Words>),
};
