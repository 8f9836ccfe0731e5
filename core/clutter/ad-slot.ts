import type { Rule } from './clause.ts';
import { tokens } from './tokens.ts';

/** A place where a network or a plugin puts an ad, known by the mark that it leaves. */
export const adSlot: Rule = {
  id: 'ad-slot',
  kind: 'ad',
  clauses: [
    {
      why: 'network',
      vendor: tokens(`adsbygoogle adsbygoogle-noablate google-auto-placed ap_container grippy-host div-gpt-ad*
        google_ads_iframe* aswift_* quads-location quads-ad-label quads-ad* wpa wpcnt wordads-tag wpa-about atatags*
        ezoic-ad ezoic-adpicker-ad ezoic-pub-ad* reportline ez-video-wrap mv-ad-box adunitwrapper adthrive adthrive-ad
        adthrive_* td-a-rec td-a-rec-id-* td-adspot-title td-g-rec ai-viewports ai-dynamic ai-viewport-* ai-sticky-*
        ai-track-* g-single gofollow advads-adlabel *-adlabel infolinks amzn-assoc-ad* adngin-* mmt-*
        stream-item-above-post* stream-item-below-post* stream-item-in-post* stream-item-inline-post*`),
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
    { why: 'slot-name', token: tokens('dfp-ad gpt-ad ad-slot ad-unit ad-container ad-wrapper adslot ad-placeholder') },
    {
      why: 'name',
      // Whole tokens, as "ad" is the beginning of many words.
      token:
        tokens(`ad ads advert adverts advertisement advertising ad-box adbox ad-banner adbanner banner-ad ad-block adblock
        sponsored sponsor-box`),
      size: { chars: [0, 200] },
    },
  ],
};
