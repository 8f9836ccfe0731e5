import { anyOf } from '../text/any-of.ts';
import type { Nomination, Rule, View } from './rule.ts';

/** Class tokens and ids that ad networks and ad plugins print, by network. */
const TOKENS = new Set(
  [
    'adsbygoogle adsbygoogle-noablate google-auto-placed ap_container grippy-host', // AdSense
    'quads-location quads-ad-label wpa wpcnt wordads-tag wpa-about', // WP QUADS, WordAds
    'ezoic-ad ezoic-adpicker-ad reportline ez-video-wrap', // Ezoic
    'mv-ad-box adunitwrapper adthrive adthrive-ad', // Mediavine, Raptive
    'td-a-rec td-adspot-title td-g-rec ai-viewports ai-dynamic', // tagDiv, Ad Inserter
    'advads-adlabel infolinks dfp-ad gpt-ad ad-slot ad-unit ad-container ad-wrapper adslot ad-placeholder',
  ].flatMap(line => line.split(' ')),
);

/** What page makers call an ad themselves: whole tokens, as "ad" is the beginning of many words. */
const NAMES = new Set(
  'ad ads advert adverts advertisement advertising ad-box adbox ad-banner adbanner banner-ad ad-block adblock sponsored sponsor-box'.split(
    ' ',
  ),
);
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
  /^adngin-/,
  /^mmt-/,
  /^atatags/,
  /^td-a-rec-id-/,
  /^[a-z0-9]{5}-adlabel$/,
  /^ai-(?:viewport|sticky|track)-/,
];

const PREFIX = anyOf(PREFIXES);
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
    const marked = new Set(view.root.querySelectorAll(MARKS));
    for (const element of view.elements) {
      if (isNamed(view, element)) yield { target: element, evidence: 'class' };
      else if (marked.has(element) || isSlot(view, element))
        yield { target: element, evidence: view.size(element).prose > 0 ? 'class' : 'vendor' };
    }
  },
};

/** A short block that somebody has called an ad by hand; the engine asks for little text or mostly links. */
function isNamed(view: View, element: Element): boolean {
  const { text, links } = view.size(element);
  if (text > LONGEST_NAMED || (text === 0 && links === 0)) return false;
  return view.tokens(element).some(token => NAMES.has(token));
}

function isSlot(view: View, element: Element): boolean {
  const tokens = view.tokens(element);
  return view.isNamed(element, PREFIX) || tokens.some(token => TOKENS.has(token)) || isInserted(tokens);
}

/** Ad Inserter's block; without its number the class is that of a code listing. */
function isInserted(tokens: readonly string[]): boolean {
  return isNumbered(tokens) && tokens.includes('code-block');
}
