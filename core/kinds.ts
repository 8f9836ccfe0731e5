import type { ClutterKind } from './article.ts';

/** The kinds of clutter, those first that people came for: ads, pop-ups, links to other articles. */
export const KINDS: readonly ClutterKind[] = [
  'ad',
  'interstitial',
  'teaser',
  'promo',
  'share',
  'form',
  'navigation',
  'boilerplate',
];
