import { anyOf, wholeToken } from '../text/any-of.ts';
import type { Nomination, Rule, View } from './rule.ts';

/** Class tokens and ids that ad networks and ad plugins print, by network. */
const TOKENS = [
  'adsbygoogle adsbygoogle-noablate google-auto-placed ap_container grippy-host', // AdSense
  'quads-location quads-ad-label wpa wpcnt wordads-tag wpa-about', // WP QUADS, WordAds
  'ezoic-ad ezoic-adpicker-ad reportline ez-video-wrap', // Ezoic
  'mv-ad-box adunitwrapper adthrive adthrive-ad', // Mediavine, Raptive
  'td-a-rec td-adspot-title td-g-rec ai-viewports ai-dynamic', // tagDiv, Ad Inserter
  'g-single gofollow', // AdRotate
  'advads-adlabel infolinks dfp-ad gpt-ad ad-slot ad-unit ad-container ad-wrapper adslot ad-placeholder',
].join(' ');

/** What page makers call an ad themselves: whole tokens, as "ad" is the beginning of many words. */
const NAMES =
  'ad ads advert adverts advertisement advertising ad-box adbox ad-banner adbanner banner-ad ad-block adblock sponsored sponsor-box';
const LONGEST_NAMED = 200;

/** The same by their beginning. */
const PREFIXES = [
  /^div-gpt-ad/,
  /^google_ads_iframe/,
  /^aswift_/,
  /^quads-ad\d/,
  /^ezoic-pub-ad/,
  /^adthrive_/,
  /^amzn-assoc-ad/,
  /^mmt-/,
  /^td-a-rec-id-/,
  /^[a-z0-9]{5}-adlabel$/,
  /^ai-(?:viewport|sticky|track)-/,
  /^stream-item-(?:above|below|in|inline)-post/, // Jannah, Sahifa
];

const TOKEN = anyOf([wholeToken(TOKENS), ...PREFIXES]);
const NAME = wholeToken(NAMES);
const INSERTED = /^code-block-\d+$/;
const MARKS = [
  '[data-ad-client], [data-ad-slot], [data-adsbygoogle-status], [data-ad-status], [data-google-query-id], [data-ai]',
  '[data-freestar-ad], [data-ez-ph-id], [data-fuse], [data-pw-desk], [aria-label="advertisement" i]',
  'amp-ad, amp-sticky-ad, amp-auto-ads, amp-fx-flying-carpet',
].join();

/** A place where a network or a plugin puts an ad, known by the mark that it leaves. */
export const adSlot: Rule = {
  id: 'ad-slot',
  kind: 'ad',
  stages: ['draft', 'story'],
  *find(view): Iterable<Nomination> {
    for (const element of view.named(NAME)) if (isShort(view, element)) yield { target: element, evidence: 'class' };
    const marked = [
      ...view.root.querySelectorAll(MARKS),
      ...view.named(TOKEN),
      ...view.named(INSERTED).filter(isInserted),
    ];
    for (const element of marked)
      yield { target: element, evidence: view.size(element).prose > 0 ? 'class' : 'vendor' };
  },
};

/** A short block that somebody has called an ad by hand; the engine asks for little text or mostly links. */
function isShort(view: View, element: Element): boolean {
  const { text, links } = view.size(element);
  return text <= LONGEST_NAMED && (text > 0 || links > 0);
}

/** Ad Inserter's block; without its number the class is that of a code listing. */
function isInserted(element: Element): boolean {
  return element.classList.contains('code-block');
}
