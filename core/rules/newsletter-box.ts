import { isNarrated } from '../text/narrated.ts';
import { sentences } from './labels/sentences.ts';
import type { Nomination, Rule, View } from './rule.ts';

const VENDORS = sentences([
  /^(?:mc_embed_signup|mc4wp-form|mailmunch|jetpack_subscription_widget|jetpack-subscribe)/,
  /^(?:wp-block-jetpack-subscriptions|sumome|convertkit-form|formkit-form|om-holder|tnp-subscription|es_subscription)/,
  /^(?:onesignal-slidedown-container|onesignal-popover-container|onesignal-bell-container)$/,
]);
const PARTS = [
  'newsletter',
  'newsletters',
  'subscribe',
  'subscription',
  'signup',
  'optin',
  'mailchimp',
  'mailinglist',
  'nieuwsbrief',
  'boletin',
];
/** Folded sentences that ask for the reader's address; a block that begins so is no part of a story. */
const ASKS = sentences({
  en: [
    /^(?:please )?(?:sign up|signup|subscribe|register|join|get|receive)\b.{0,140}\b(?:newsletters?|inbox|mailing list|email updates|email alerts|daily briefing)\b/,
    /^(?:want|like|love|enjoy|enjoying|enjoyed)\b.{0,160}\b(?:sign up|subscribe)\b.{0,80}\b(?:newsletters?|inbox|mailing list)\b/,
    /^(?:never|dont) miss (?:a|an|another|any|our|the) (?:story|post|article|update|news|beat|thing|episode)/,
    /\b(?:delivered|sent|straight|direct|directly|right) (?:daily |weekly |directly |straight |right )?(?:to|in|into) your (?:inbox|email|mailbox)\b/,
    /^(?:by|when you) (?:signing up|sign up|subscribing|subscribe|submitting|clicking|entering your|registering)\b.{0,200}\b(?:(?:you|i) (?:\w+ )?(?:agree|accept|consent|acknowledge|confirm|understand|opt|receive)|terms|privacy|newsletters?|e ?mails|unsubscribe|subscription|our)\b/,
    /^(?:related )?(?:our|my|the) free (?:[a-z]+ ){0,2}newsletters? [a-z]+s (?:you|your)\b/,
    /^was this (?:newsletter|e ?mail) forwarded to you\b/,
    /^(?:(?:enter|type in) (?:your )?e ?mail\b|your e ?mail(?: address)?(?: address)?(?:$| (?:will (?:not|never|only|be)|is (?:not|never|safe|only|required)|sign up|subscribe|submit)\b))/,
    /^(?:check your inbox|thank you for (?:signing up|subscribing)|you can unsubscribe|unsubscribe at any time|you (?:have|ve) (?:successfully )?subscribed)/,
  ],
  de: [
    /\b(?:abonnieren sie|melden sie sich|abonniere)\b.*\bnewsletter\b/,
    /^(?=.*\b(?:abonnier\w*|anmeld\w*|bestell\w*|registrier\w*|eintragen|sichern|erhalten|gehts|geht s|zum)\b).*\b(?:jetzt|hier)\b.*\bnewsletter\b/,
    /^(?:wenn|willst) (?:du|sie|ihr)\b.{0,60}\b(?:verpassen|informiert|auf dem laufenden)\b.{0,80}\bnewsletter\b/,
  ],
  'fr es pt it nl pl ro': [
    /\b(?:inscrivez vous|abonnez vous|suscribete|suscribase|inscreva se|assine|subscreva|iscriviti|schrijf je in|zapisz sie|aboneaza te|abonati va)\b.*\b(?:newsletters?|boletin(?:es)?|infolettre|lettre|correo|e ?mail|nieuwsbrief)\b/,
    /^(?:recevez|recibe|reciba|receba|ricevi|ontvang)\b.*\b(?:newsletters?|boletin(?:es)?|infolettre|nieuwsbrief|(?:par|por|via|per|votre|tu|su|seu|tua|je|uw) (?:e ?mail|correo|lettre))\b/,
    /\b(?:recevez|recibe|reciba|receba|ricevi|ontvang)\b.*\b(?:notre|nos|nuestr[oa]s?|noss[oa]s?|nostr[oae]|onze) (?:newsletters?|boletin(?:es)?|infolettre|lettre|nieuwsbrief)\b/,
  ],
  'ru uk': [/(?:подпишитесь|подписываитесь|підпишіться).*(?:рассылку|розсилку|даиджест)/],
  ja: [/(?:メールマガジン|メルマガ|ニュースレター).*(?:登録|購読)/],
  zh: [/(?:订阅|訂閱).*(?:电子报|電子報|通讯|通訊|邮件)/],
  ko: [/뉴스레터.*(?:구독|신청)/],
  ar: [/(?:اشترك|سجل).*(?:النشرة|نشرتنا|بريدك)/],
  he: [/(?:הירשמו|הצטרפו).*(?:ניוזלטר|לדיוור)/],
});
const BLOCKS = new Set(
  'p div section aside form li h2 h3 h4 h5 h6 span label strong em small blockquote figure figcaption header footer'.split(
    ' ',
  ),
);

/** Newsletter and subscription boxes: by plugin, by name with a field or a request, by the request alone. */
export const newsletterBox: Rule = {
  id: 'newsletter-box',
  kind: 'promo',
  stages: ['draft', 'story'],
  *find(view): Iterable<Nomination> {
    for (const element of VENDORS().flatMap(vendor => view.named(vendor)))
      yield { target: element, evidence: 'structure' };
    for (const element of view.namedWith(PARTS)) if (isBox(view, element)) yield { target: element, evidence: 'words' };
    for (const element of view.reading(ASKS()))
      if (isRequest(view, element)) yield { target: view.whole(element), evidence: 'words' };
  },
};

/** A name is believed only with a field, or with words to the same end. */
function isBox(view: View, element: Element): boolean {
  const { text, fields } = view.size(element);
  if (text > 900 || !isBlock(element)) return false;
  return (
    fields > 0 ||
    asks(view, element) ||
    view.meaning(element).promo !== undefined ||
    [...element.children].some(child => /^newsletters?$/.test(view.folded(child)))
  );
}

function asks(view: View, element: Element): boolean {
  if (view.size(element).text > 300)
    return [...element.children].some(
      child => view.size(child).text > 0 && (asks(view, child) || view.says(child, 'promo')),
    );
  return view.reads(element, ASKS());
}

function isRequest(view: View, element: Element): boolean {
  if (isNarrated(view.folded(element))) return false;
  return isBlock(element) && !element.closest('a, td, li, blockquote') && !view.isSpoken(element);
}

function isBlock(element: Element): boolean {
  return BLOCKS.has(element.localName);
}
