import { isNarrated } from '../text/narrated.ts';
import { targetOf, whereTo } from '../text/site.ts';
import { sentences } from './labels/sentences.ts';
import type { Nomination, Rule, View } from './rule.ts';

/** Places where sites gather followers. */
const CHANNELS = sentences([
  /(?:news\.google\.com\/(?:publications|s\/)|google\.com\/preferences\/source|\/\/t\.me\/(?!share)|telegram\.me\/(?!share)|whatsapp\.com\/channel|chat\.whatsapp\.com|play\.google\.com\/store\/apps|apps\.apple\.com|itunes\.apple\.com\/.*app|facebook\.com\/groups|discord\.gg|line\.me\/r\/|youtube\.com\/(?:@|c\/|channel)|instagram\.com\/[^/]+\/?$|facebook\.com\/[^/]+\/?$|(?:twitter|x)\.com\/[^/]+\/?$|patreon\.com|ko-fi\.com|buymeacoffee\.com|paypal\.(?:me|com\/donate))/,
]);
/** Folded beginnings that ask the reader to follow, join, install or pay. */
const ASKS = sentences([
  /^(?:please )?(?:follow|like|join|find|connect with|catch|add) (?:us|our|him|her|them|the author)\b/,
  /^(?:download|get|install) (?:our|the) (?:free )?(?:\w+ )?app\b/,
  /^(?:subscribe to|join|follow) (?:us|our) (?:\w+ ){0,2}(?:channel|group|page|community|telegram|whatsapp|youtube|facebook)\b/,
  /^(?:support|donate to) (?:us|our)\b/,
  /^(?:you can )?(?:also )?(?:listen to|available on|subscribe|follow us|find us)\b.{0,80}\b(?:apple|google|your) podcasts?\b.{0,40}$/,
  /^(?:for|to get) (?:more|the latest) (?:\w+ ){0,8}(?:follow|join|subscribe|download)\b/,
  /^(?:folgen sie|folge|folgt) (?:uns|mir)\b/,
  /^(?:suivez|rejoignez) (?:nous|notre)\b/,
  /^(?:siguenos|seguinos|unete a nuestr|sigue nuestr|suscribete a nuestro canal)/,
  /^(?:siga nos|sigam nos|siga o|participe do nosso|entre no (?:nosso )?(?:grupo|canal))/,
  /^(?:seguici|segui ci|unisciti al nostro)/,
  /^(?:urmareste ne|urmariti ne|alatura te|da ne un like)/,
  /^(?:volg ons|obserwuj nas|dolacz do nas|bizi takip|sledujte nas|pratite nas|felj oss|kovess minket)/,
  /^(?:подписываитесь|подписаться|подпишись|читаите нас|следите за нами|підписуитесь|приєднуитесь)/,
  /^(?:تابعنا|تابعونا|انضم الى|اشترك في قناتنا)/,
  /^(?:עקבו אחרינו|הצטרפו)/,
]);
/** Folded calls that end a story; none of them is believed before its last part. */
const LAST_CALLS = sentences([
  /\b(?:let us know|tell us|sound off|leave a comment|share your thoughts|drop a comment|comment below)\b.{0,80}\b(?:comments?|below|facebook|thoughts)\b/,
  /^(?:what do you think|do you agree|what are your thoughts|have your say)\b.{0,160}\b(?:comments?|below|share|let us know|tell us)\b/,
  /^(?:do you have|got|have|know of) (?:a|any|an) (?:\w+ )?(?:story|tip|tips|news tip|question|questions|correction|comment)\b.{0,240}\b(?:e ?mail|contact|touch|call|send|let us know|submit|reach)\b/,
  /^for more (?:stories|news|articles|content|recipes|features)\b.{0,80}\b(?:check|visit|follow|see|click|read)\b/,
  /^(?:click|tap) (?:here )?to read more\b.{0,40}$/,
  /^(?:please )?(?:share|like) (?:this|it)\b.{0,60}\b(?:friends|family|facebook|everyone|article|story|post)\b/,
  /^(?:sign up|register|subscribe|log in|sign in) (?:or|to|and|for) .{0,60}$/,
  /^(?:if you (?:enjoyed|liked|loved)) this (?:article|story|post|recipe|piece)\b.{0,160}\b(?:share|like|subscribe|follow|check|sign up)\b/,
]);
/** Folded calls that are a link from end to end. */
const LINKED_CALLS = sentences([
  /^(?:subscribe|follow|join|like|watch|listen) .{0,100}\b(?:channel|newsletter|newsletters|app|page|podcast|on (?:facebook|instagram|youtube|twitter|x|telegram|whatsapp|google news|tiktok))\b/,
  /^download .{0,60}\bapp\b/,
]);
/** The same, said loudly: first by the words, then by their capitals. */
const LOUD_HERE = sentences([/\bclick(?:ing)? here\b/, /^(?:get|download|sign up|subscribe|follow|read more)\b/]);
const LOUD = sentences([/\bCLICK(?:ING)? HERE\b|^(?:GET|DOWNLOAD|SIGN UP|SUBSCRIBE|FOLLOW|READ MORE)\b[^a-z]*$/]);
/** Folded offers of the site's own services. */
const OFFERS = sentences([
  /^(?:follow )*follow your favorites\b/,
  /^get more from .{0,60}\bfollow\b/,
  /^para (?:leer|conocer|saber|ver) (?:mas )?.{0,80}\b(?:haz|haga|da|de)? ?clic(?:k)? (?:aqui|en este enlace)$/,
  /^para (?:ler|saber|ver) mais\b.{0,80}\bclique aqui$/,
  /^(?:not a|already a|become a|are you a)\b.{0,20}\b(?:subscriber|member)\b(?:$| (?:yet|already|today|now|here|and|or|to|for|log|sign|click|join|subscribe|register|find|learn|activate)\b)/,
  /\bget (?:the|our|all|your|more|free|a|an|this|it) .{0,60}\bdelivered (?:every|each|daily|weekly)\b/,
  /^get alerts on\b.{0,120}\bsign up\b/,
  /^(?:order reprints|print article|click to hide|download the app)$/,
]);
const LAST_PART = 0.8;
const SHORT = 260;
/** Parts of names by which page builders know a call to action. */
const CALLS = ['cta', 'ctas'];
const BOX = { shortest: 25, longest: 300, ownWords: 12 };
/** So many beside each other under one name are a list, whatever it is called. */
const LIST = 3;

/** "Follow us", "join our channel", "get the app": a short line with its link, or a box that ends in its button. */
export const followLine: Rule = {
  id: 'follow-line',
  kind: 'promo',
  stages: ['draft', 'story'],
  *find(view): Iterable<Nomination> {
    for (const element of view.saying('promo')) {
      if (view.says(element, 'promo') && isLine(view, element)) yield* alone(view, element);
    }
    for (const element of callsIn(view)) {
      if (isLine(view, element))
        yield { target: view.whole(element), evidence: view.size(element).prose > 0 ? 'words' : 'structure' };
    }
    for (const element of view.namedWith(CALLS)) if (isBox(view, element)) yield { target: element, evidence: 'words' };
  },
};

/** Words that are a call by themselves; as a heading only where no text of its own follows. */
function* alone(view: View, element: Element): Iterable<Nomination> {
  const next = view.after(element);
  const opensText = /^h[1-6]$/.test(element.localName) && next !== null && view.size(next).prose > 0;
  if (!opensText && !element.closest('li')) yield { target: view.whole(element), evidence: 'words' };
}

function isLine(view: View, element: Element): boolean {
  if (view.size(element).text > SHORT || element.localName === 'a') return false;
  return !element.closest('td, blockquote') && !view.isSpoken(element);
}

/**
 * A box by such a name whose last words are a button or a link to another page, and that is none of a list of such. A
 * band across the page stays: it stands in no story, and extraction weighs what is there.
 */
function isBox(view: View, element: Element): boolean {
  const { text, linked, fields } = view.size(element);
  if (text < BOX.shortest || text > BOX.longest || text - linked < BOX.ownWords || fields > 0) return false;
  if (element.closest('li, td, blockquote, figure') || element.matches('main > *, body > *')) return false;
  const button = [...element.querySelectorAll('a[href], button')].at(-1);
  if (!button || view.size(button).text === 0 || view.textAfter(button, element) > 0) return false;
  if (button.localName === 'a' && whereTo(button, view.survey.url) === 'same-page') return false;
  if (element.querySelector('h1, table, pre, blockquote, dl')) return false;
  const likes = view.root.getElementsByClassName(element.className);
  return new Set(Array.from(likes, like => view.folded(like))).size < LIST;
}

function callsIn(view: View): Element[] {
  const isCall = (element: Element) => !isNarrated(view.folded(element));
  const lastCalls =
    view.stage === 'story'
      ? view.reading(LAST_CALLS()).filter(element => isLastCall(view, element) && isCall(element))
      : [];
  const linked = view.reading(LINKED_CALLS()).filter(element => isLinkedCall(view, element));
  const loud = view
    .reading(LOUD_HERE())
    .filter(element => LOUD().some(loud => loud.test(view.short(element))) && isLinkedCall(view, element));
  const invitations = view.reading(ASKS()).filter(element => isInvitation(view, element));
  return [...lastCalls, ...linked, ...loud, ...view.reading(OFFERS()).filter(isCall), ...invitations];
}

function isLastCall(view: View, element: Element): boolean {
  return view.depth(element) >= LAST_PART && !element.closest('li');
}

function isLinkedCall(view: View, element: Element): boolean {
  return view.linkShare(element) >= 0.95 && !element.closest('li') && view.standsAlone(element);
}

function isInvitation(view: View, element: Element): boolean {
  const { links } = view.size(element);
  if (links === 0 || links > 8) return false;
  if (view.linkShare(element) >= 0.3) return true;
  return [...element.querySelectorAll('a[href]')].some(link => {
    const url = targetOf(link, view.survey.url);
    return url !== null && CHANNELS().some(channel => channel.test(url.href.toLowerCase()));
  });
}
