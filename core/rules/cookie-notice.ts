import { words } from '../lexicon/tokens.ts';
import { fold } from '../text/fold.ts';
import type { Rule, Shape } from './clause.ts';
import { isNarrated, isSpoken } from './shapes.ts';

/** One word in so many is about consent, and so many are in all. */
const DENSITY = 20;
const LEAST = 3;
/** So much of a layer says what it is about. */
const ENOUGH = 6000;

/** Whether it speaks of consent and of little else, on a page that is about something else. */
const asksForConsent: Shape = (subject, { page }) => {
  if (fold(page.facts.documentTitle).split(' ').some(page.lexicon.namesFor('cookie-notice: about'))) return false;
  const said: string[] = [];
  let length = 0;
  for (const { text, size } of page.blocksOf(subject)) {
    if (length > ENOUGH) break;
    said.push(text.slice(0, ENOUGH));
    length += size;
  }
  const words = fold(said.join(' ')).split(' ');
  const about = words.filter(page.lexicon.namesFor('cookie-notice: consent')).length;
  return about >= LEAST && about * DENSITY >= words.length;
};

/** Cookie and consent notices, ad-block walls and popup makers' boxes. */
export const cookieNotice: Rule = {
  id: 'cookie-notice',
  kind: 'interstitial',
  clauses: [
    { why: 'consent-layer', token: 'cookie-notice: consent-manager', apart: true, shape: asksForConsent },
    { why: 'consent-manager', vendor: 'cookie-notice: consent-manager' },
    {
      why: 'consent-layer',
      named: ['cookie-notice: words', 'cookie-notice: layer'],
      apart: true,
      shape: asksForConsent,
    },
    {
      why: 'popup',
      vendor: 'cookie-notice: popup',
    },
    {
      why: 'request',
      says: ['consent', 'cookies'],
      notIn: words('blockquote td li'),
      unless: (...of) => isSpoken(...of) || isNarrated(...of),
    },
  ],
};
