import type { Rule, Shape } from './clause.ts';
import { either, isNarrated, isSpoken, opensText } from './shapes.ts';
import { tokens, words } from './tokens.ts';

const NAMES = `newsletter newsletters subscribe subscription signup optin mailchimp mailinglist nieuwsbrief boletin`;
/** Blocks of a box that are looked at for what it asks. */
const MANY = 12;

/** Whether one of its lines asks for the reader's address. */
const asks: Shape = (subject, look) =>
  look.page
    .blocksOf(subject)
    .slice(0, MANY)
    .some(block => look.says(block, 'newsletter') || look.says(block, 'promo', 'unsure'));

/** Newsletter and subscription boxes: by plugin, by name with a field or a request, by the request alone. */
export const newsletterBox: Rule = {
  id: 'newsletter-box',
  kind: 'promo',
  clauses: [
    {
      why: 'plugin',
      vendor: tokens(`mc_embed_signup* mc4wp-form* mailmunch* jetpack_subscription_widget* jetpack-subscribe*
        wp-block-jetpack-subscriptions* sumome* convertkit-form* formkit-form* om-holder* tnp-subscription*
        es_subscription* onesignal-slidedown-container onesignal-popover-container onesignal-bell-container`),
    },
    { why: 'form', named: [words(NAMES)], size: { chars: [0, 900], fields: [1, 20] } },
    { why: 'named-request', named: [words(NAMES)], size: { chars: [1, 900] }, shape: asks },
    { why: 'form-request', size: { chars: [1, 600], prose: 300, fields: [1, 12] }, shape: asks },
    {
      why: 'request',
      says: ['newsletter'],
      notIn: words('a td li blockquote'),
      unless: either(isNarrated, isSpoken, opensText),
    },
  ],
};
