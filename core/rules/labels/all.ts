import { advertisement } from './advertisement.ts';
import { comments } from './comments.ts';
import { consent } from './consent.ts';
import { contents } from './contents.ts';
import type { Vocabulary } from './index.ts';
import { legal } from './legal.ts';
import { meta } from './meta.ts';
import { paging } from './paging.ts';
import { player } from './player.ts';
import { promo } from './promo.ts';
import { readAlso } from './read-also.ts';
import { readMore } from './read-more.ts';
import { relatedPosts } from './related-posts.ts';
import { reprint } from './reprint.ts';
import { share } from './share.ts';

/** All words in all languages, by what they say. */
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
} satisfies Vocabulary;
