import { anyOf } from '../text/any-of.ts';
import type { Nomination, Rule } from './rule.ts';

/** The consent managers' own boxes, popup makers and ad-block walls. */
const VENDORS = [
  /^(?:onetrust-|ot-sdk|sp_message_container|cky-|cookie-law-info|cybotcookiebot|cmplz-|qc-cmp2|didomi|borlabscookie|iubenda-cs|truste|usercentrics)/,
  /^(?:fc-ab-root|fc-message-root|fc-dialog-overlay|fc-consent-root|pum-overlay|popmake-|elementor-popup-modal|cp-popup|cookie-?(?:notice|banner|consent|bar)|gdpr-?(?:banner|notice|consent|cookie)|cc-window|cc-banner|eupopup)/,
];
const VENDOR = anyOf(VENDORS);
/** Folded sentences of notices that stand without a name. */
const NOTES = [
  /^(?:we|this (?:site|website)|our (?:site|website)) (?:and our partners )?uses? cookies\b/,
  /^(?:wir|diese (?:seite|website)) (?:verwenden|verwendet|nutzen|nutzt) cookies\b/,
  /^(?:nous utilisons|utilizamos|usamos|utilizziamo|folosim|wij gebruiken|vi bruker|vi anvander)\b.{0,40}\bcookies?\b/,
  /^(?:accept|reject|manage|allow)(?: all)?(?: cookies)?$/,
  /^(?:please )?(?:disable|turn off|switch off) your ad ?blocker\b/,
  /^(?:an? )?ad ?blocker (?:has been )?detected\b/,
  /^(?:to view this (?:content|video|post)|this content is (?:not available|blocked)|um diesen inhalt)\b.{0,160}\b(?:cookies?|consent|zustimmung|einwilligung|accept)\b/,
];

/** Cookie and consent notices, ad-block walls and popup makers' boxes. */
export const cookieNotice: Rule = {
  id: 'cookie-notice',
  kind: 'interstitial',
  stages: ['draft', 'story'],
  *find(view): Iterable<Nomination> {
    for (const element of view.named(VENDOR)) yield { target: element, evidence: 'structure' };
    for (const element of view.reading(NOTES)) {
      if (!element.closest('blockquote, td, li')) yield { target: view.whole(element), evidence: 'words' };
    }
  },
};
