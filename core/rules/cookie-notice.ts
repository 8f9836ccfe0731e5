import { anyOf } from '../text/any-of.ts';
import { sentences } from './labels/sentences.ts';
import type { Nomination, Rule, View } from './rule.ts';

/** The consent managers' own boxes, popup makers and ad-block walls. */
const VENDORS = [
  /^(?:onetrust-|ot-sdk|sp_message_container|cky-|cookie-law-info|cybotcookiebot|cmplz-|qc-cmp2|didomi|borlabscookie|iubenda-cs|truste|usercentrics)/,
  /^(?:fc-ab-root|fc-message-root|fc-dialog-overlay|fc-consent-root|pum-overlay|pum-container|popmake$|elementor-popup-modal|cp-popup|cookie-?(?:notice|banner|consent|bar)|gdpr-?(?:banner|notice|consent|cookie)|cc-window|cc-banner|eupopup)/,
];
const VENDOR = anyOf(VENDORS);
/** Folded sentences of notices that stand without a name. */
const NOTES = sentences([
  /^(?:we|this (?:site|website)|our (?:site|website)) (?:and our partners )?uses? cookies\b(?! (?:from|as|with|instead|made)\b)/,
  /^(?:wir|diese (?:seite|website)) (?:verwenden|verwendet|nutzen|nutzt) cookies\b/,
  /^(?:nous utilisons|utilizamos|usamos|utilizziamo|folosim|wij gebruiken|vi bruker|vi anvander)\b.{0,40}\bcookies?\b/,
  /^(?:accept|reject|manage|allow)(?: all)?(?: cookies)?$/,
  /^(?:please )?(?:disable|turn off|switch off) your ad ?blocker\b/,
  /^(?:an? )?ad ?blocker (?:has been )?detected\b/,
  /^(?:to view this (?:content|video|post)|this content is (?:not available|blocked)|um diesen inhalt)\b.{0,160}\b(?:cookies?|consent|zustimmung|einwilligung|accept)\b/,
]);

/** What a layer that asks for consent is about, and what it is: it is named by one word of each. */
const MATTERS = ['privacy', 'cookie', 'cookies', 'consent', 'gdpr', 'ccpa', 'datenschutz', 'cookiebar', 'cmp'];
const LAYERS = new Set(
  'modal popup overlay dialog banner bar box layer notice preferences preference prefs settings manager wall prompt message center container'.split(
    ' ',
  ),
);
/** The words of such a layer, one in twenty at least. */
const CONSENT =
  /\b(?:cookies?|consent\w*|opt(?:ing)?[- ]?(?:in|out)|third[- ]part(?:y|ies)|preferences|personal (?:data|information)|strictly necessary|advertising|tracking|einwilligung|zustimm\w+|datenschutz\w*|consentement|traceurs|consentimiento|consentimento|consenso|toestemming)\b/gi;
/** Titles of pages whose story it is. */
const ABOUT = /cookie|privacy|consent|gdpr|datenschutz|confidentialit|privacidad|privacidade/i;
const DENSITY = 20;
const LEAST = 3;

/** Cookie and consent notices, ad-block walls and popup makers' boxes. */
export const cookieNotice: Rule = {
  id: 'cookie-notice',
  kind: 'interstitial',
  stages: ['draft', 'story'],
  *find(view): Iterable<Nomination> {
    for (const element of view.named(VENDOR))
      yield { target: element, evidence: isApart(view, element) && asks(element) ? 'layer' : 'structure' };
    for (const element of view.namedWith(MATTERS))
      if (isLayer(view, element)) yield { target: element, evidence: 'layer' };
    for (const element of [...view.reading(NOTES()), ...view.saying('consent')]) {
      if (!element.closest('blockquote, td, li')) yield { target: view.whole(element), evidence: 'words' };
    }
  },
};

/** Whether it is named for consent, lies outside of what holds a story, and speaks of nothing else. */
function isLayer(view: View, element: Element): boolean {
  if (![...view.parts(element)].some(part => LAYERS.has(part))) return false;
  return view.size(element).text > 0 && isApart(view, element) && asks(element);
}

/** Whether it stands beside the story: in no article, around no heading of the page, and the page is not about it. */
function isApart(view: View, element: Element): boolean {
  if (view.stage !== 'draft' || ABOUT.test(view.survey.title)) return false;
  return !element.closest('article, [itemprop="articleBody"]') && !element.querySelector('h1, main, article');
}

function asks(element: Element): boolean {
  const text = element.textContent;
  const said = text.match(CONSENT)?.length ?? 0;
  return said >= LEAST && said * DENSITY >= text.trim().split(/\s+/).length;
}
