import { tokens } from '../lexicon/tokens.ts';
import type { Rule } from './clause.ts';

/** A place where a network or a plugin puts an ad, known by the mark that it leaves. */
export const adSlot: Rule = {
  id: 'ad-slot',
  kind: 'ad',
  clauses: [
    {
      why: 'network',
      vendor: 'ad-slot: network',
    },
    {
      why: 'inserter',
      vendor: tokens('code-block-*'),
      // Without its number the class is that of a code listing.
      shape: (subject, look) => look.namesOf(subject).some(({ tokens }) => tokens.includes('code-block')),
    },
    {
      why: 'attribute',
      marks: `[data-ad-client], [data-ad-slot], [data-adsbygoogle-status], [data-ad-status], [data-google-query-id],
        [data-ai], [data-freestar-ad], [data-ez-ph-id], [data-fuse], [data-pw-desk], [aria-label="advertisement" i],
        amp-ad, amp-sticky-ad, amp-auto-ads, amp-fx-flying-carpet`,
    },
    { why: 'slot-name', token: 'ad-slot: slot-name' },
    {
      why: 'name',
      // Whole tokens, as "ad" is the beginning of many words.
      token: 'ad-slot: name',
      size: { chars: [0, 200] },
    },
  ],
};
