import { fold } from '../text/fold.ts';
import type { Rule, Shape } from './clause.ts';
import { isNarrated, isSpoken } from './shapes.ts';
import { tokens, words } from './tokens.ts';

/** Words (folded) of a layer that asks for consent. */
const CONSENT: Readonly<Record<string, string>> = {
  en: 'cookie cookies consent consents opt preferences parties party personal advertising tracking necessary',
  de: 'einwilligung einwilligen zustimmung zustimmen zustimmst datenschutz datenschutzerklarung',
  fr: 'consentement traceurs confidentialite',
  'es pt it nl': 'consentimiento consentimento consenso toestemming privacidad privacidade',
};
const WORDS: ReadonlySet<string> = new Set(Object.values(CONSENT).join(' ').split(' '));
/** Words in the titles of pages whose story it is. */
const ABOUT: ReadonlySet<string> = new Set(
  'cookie cookies privacy consent gdpr dsgvo datenschutz confidentialite privacidad privacidade'.split(' '),
);
/** One word in so many is about consent, and so many are in all. */
const DENSITY = 20;
const LEAST = 3;
/** So much of a layer says what it is about. */
const ENOUGH = 6000;

/** Whether it speaks of consent and of little else, on a page that is about something else. */
const asksForConsent: Shape = (subject, { page }) => {
  if (
    fold(page.facts.documentTitle)
      .split(' ')
      .some(word => ABOUT.has(word))
  )
    return false;
  const said: string[] = [];
  let length = 0;
  for (const { text, size } of page.blocksOf(subject)) {
    if (length > ENOUGH) break;
    said.push(text.slice(0, ENOUGH));
    length += size;
  }
  const words = fold(said.join(' ')).split(' ');
  const about = words.filter(word => WORDS.has(word)).length;
  return about >= LEAST && about * DENSITY >= words.length;
};

const MANAGERS = `onetrust-* ot-sdk* sp_message_container* cky-* cookie-law-info* cybotcookiebot* cmplz-* qc-cmp2*
  didomi* borlabscookie* iubenda-cs* truste* usercentrics* fc-consent-root`;
const LAYERS = `modal popup overlay dialog banner bar box layer notice preferences preference prefs settings manager
  wall prompt message center container`;

/** Cookie and consent notices, ad-block walls and popup makers' boxes. */
export const cookieNotice: Rule = {
  id: 'cookie-notice',
  kind: 'interstitial',
  clauses: [
    { why: 'consent-layer', token: tokens(MANAGERS), apart: true, shape: asksForConsent },
    { why: 'consent-manager', vendor: tokens(MANAGERS) },
    {
      why: 'consent-layer',
      named: [words('privacy cookie cookies consent gdpr ccpa datenschutz cookiebar cmp'), words(LAYERS)],
      apart: true,
      shape: asksForConsent,
    },
    {
      why: 'popup',
      vendor:
        tokens(`fc-ab-root fc-message-root fc-dialog-overlay pum-overlay pum-container popmake elementor-popup-modal
        cp-popup cookie-notice* cookie-banner* cookie-consent* cookie-bar* cookienotice* cookiebanner* cookieconsent*
        cookiebar* gdpr-banner* gdpr-notice* gdpr-consent* gdpr-cookie* cc-window* cc-banner* eupopup*`),
    },
    {
      why: 'request',
      says: ['consent', 'cookies'],
      notIn: words('blockquote td li'),
      unless: (...of) => isSpoken(...of) || isNarrated(...of),
    },
  ],
};
