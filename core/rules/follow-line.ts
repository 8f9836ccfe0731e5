import { targetOf } from '../text/site.ts';
import type { Nomination, Rule, View } from './rule.ts';

/** Places where sites gather followers. */
const CHANNEL =
  /(?:news\.google\.com\/(?:publications|s\/)|google\.com\/preferences\/source|\/\/t\.me\/(?!share)|telegram\.me\/(?!share)|whatsapp\.com\/channel|chat\.whatsapp\.com|play\.google\.com\/store\/apps|apps\.apple\.com|itunes\.apple\.com\/.*app|facebook\.com\/groups|discord\.gg|line\.me\/r\/|youtube\.com\/(?:@|c\/|channel)|instagram\.com\/[^/]+\/?$|facebook\.com\/[^/]+\/?$|(?:twitter|x)\.com\/[^/]+\/?$|patreon\.com|ko-fi\.com|buymeacoffee\.com|paypal\.(?:me|com\/donate))/;
/** Folded beginnings that ask the reader to follow, join, install or pay. */
const ASKS = [
  /^(?:please )?(?:follow|like|join|find|connect with|catch|add) (?:us|me|our|him|her|them|the author)\b/,
  /^(?:download|get|install) (?:our|the) (?:free )?(?:\w+ )?app\b/,
  /^(?:subscribe to|join|follow) (?:us|our) (?:\w+ ){0,2}(?:channel|group|page|community|telegram|whatsapp|youtube|facebook)\b/,
  /^(?:support|donate to) (?:us|our)\b/,
  /^(?:for|to get) (?:more|the latest) (?:\w+ ){0,4}(?:follow|join|subscribe|download|visit)\b/,
  /^(?:folgen sie|folge|folgt) (?:uns|mir)\b/,
  /^(?:suivez|rejoignez) (?:nous|notre)\b/,
  /^(?:siguenos|seguinos|unete a nuestr|sigue nuestr|suscribete a nuestro canal)/,
  /^(?:siga nos|sigam nos|siga o|participe do nosso|entre no (?:nosso )?(?:grupo|canal))/,
  /^(?:seguici|segui ci|unisciti al nostro)/,
  /^(?:urmareste ne|urmariti ne|alatura te|da ne un like)/,
  /^(?:volg ons|obserwuj nas|dolacz do nas|bizi takip|sledujte nas|pratite nas|felj oss|kovess minket)/,
  /^(?:подписывайтесь|подписаться|подпишись|читайте нас|следите за нами|підписуйтесь|приєднуйтесь)/,
  /^(?:تابعنا|تابعونا|انضم الى|اشترك في قناتنا)/,
  /^(?:עקבו אחרינו|הצטרפו)/,
];
const SHORT = 260;

/** "Follow us", "join our channel", "get the app": a short line with its link. */
export const followLine: Rule = {
  id: 'follow-line',
  kind: 'promo',
  stages: ['draft', 'story'],
  *find(view): Iterable<Nomination> {
    for (const element of view.elements) {
      const { text, prose, links } = view.size(element);
      if (
        text === 0 ||
        text > SHORT ||
        element.localName === 'a' ||
        element.closest('td, blockquote') ||
        view.isSpoken(element)
      )
        continue;
      if (view.says(element, 'promo')) yield* alone(view, element);
      else if (links > 0 && links <= 8 && isInvitation(view, element))
        yield { target: view.whole(element), evidence: prose > 0 ? 'words' : 'structure' };
    }
  },
};

/** Words that are a call by themselves; as a heading only where no text of its own follows. */
function* alone(view: View, element: Element): Iterable<Nomination> {
  const next = view.after(element);
  const opensText = /^h[1-6]$/.test(element.localName) && next !== null && view.size(next).prose > 0;
  if (!opensText && !element.closest('li')) yield { target: view.whole(element), evidence: 'words' };
}

function isInvitation(view: View, element: Element): boolean {
  const key = view.folded(element);
  if (key === '' || !ASKS.some(ask => ask.test(key))) return false;
  return [...element.querySelectorAll('a[href]')].some(link => {
    const url = targetOf(link, view.survey.url);
    return url !== null && (CHANNEL.test(url.href.toLowerCase()) || view.linkShare(element) >= 0.3);
  });
}
