import { anyOf } from '../text/any-of.ts';
import { sentences } from './labels/sentences.ts';
import type { Nomination, Rule, View } from './rule.ts';

/** What share plugins call their bar. */
const VENDORS = [
  /^(?:sharedaddy|sd-sharing-enabled|jp-post-flair|sd-block)$/,
  /^(?:addtoany|a2a_kit|addthis|sharethis|st-custom-button|shareaholic|shariff|et_social|swp_social|heateor_sss|ssba|essb|mashsb)/,
  /^(?:social-share|share-buttons?|sharing-buttons?|social-sharing|share-bar|sharebar|share-links|share-tools|social-icons|social-links)$/,
];
const VENDOR = anyOf(VENDORS);
const PARTS = ['share', 'sharing', 'social', 'socials', 'shares'];
/** Addresses that post a page somewhere. */
const ENDPOINTS = sentences([
  /(?:facebook\.com\/(?:sharer|dialog)|(?:twitter|x)\.com\/(?:intent|share)|linkedin\.com\/(?:sharearticle|sharing)|pinterest\.\w+\/pin\/create|reddit\.com\/submit|wa\.me\/\?|(?:api|web)\.whatsapp\.com\/send|t\.me\/share|telegram\.me\/share|tumblr\.com\/(?:share|widgets)|getpocket\.com\/save|news\.ycombinator\.com\/submitlink|vk\.com\/share|social-plugins\.line\.me|flipboard\.com\/bookmarklet|xing\.com\/spi)/,
  /^(?:mailto:\?|whatsapp:|fb-messenger:|sms:\?)/,
]);
const SCRAP = 160;

/** Share, follow, print and save buttons. */
export const shareBar: Rule = {
  id: 'share-bar',
  kind: 'share',
  stages: ['draft', 'story'],
  *find(view): Iterable<Nomination> {
    for (const element of view.named(VENDOR)) {
      if (isSmall(view, element)) yield { target: element, evidence: 'vendor' };
    }
    for (const element of barsIn(view)) yield { target: element, evidence: 'structure' };
    for (const element of view.namedWith(PARTS))
      if (isNamed(view, element)) yield { target: element, evidence: 'class' };
    for (const element of view.saying('share')) {
      if (isWord(view, element)) yield { target: view.whole(element), evidence: 'words' };
    }
    for (const element of view.inOrder(boxesOf(view.saying('share'))))
      if (isRow(view, element)) yield { target: view.whole(element), evidence: 'words' };
  },
};

function isSmall(view: View, element: Element): boolean {
  const { prose, text } = view.size(element);
  return prose === 0 && text <= SCRAP * 4;
}

/** The largest bars around the links that post this page somewhere. */
function barsIn(view: View): Set<Element> {
  const bars = new Set<Element>();
  for (const link of view.root.querySelectorAll('a[href]')) {
    if (!isPosting(link)) continue;
    let bar: Element = link;
    while (bar.parentElement && bar.parentElement !== view.root && isBar(view, bar.parentElement))
      bar = bar.parentElement;
    bars.add(bar);
  }
  return bars;
}

/** Two links and more, most of which post this page somewhere. */
function isBar(view: View, element: Element): boolean {
  const { links } = view.size(element);
  if (!isSmall(view, element) || links > 20 || view.size(element).text > SCRAP || view.linkShare(element) < 0.5)
    return false;
  const anchors = element.localName === 'a' ? [element] : [...element.querySelectorAll('a[href]')];
  const posting = anchors.filter(isPosting).length;
  return posting > 0 && posting >= links * 0.5;
}

function isPosting(link: Element): boolean {
  const href = (link.getAttribute('href') ?? '').toLowerCase();
  return ENDPOINTS().some(endpoint => endpoint.test(href));
}

function isNamed(view: View, element: Element): boolean {
  const { text, links } = view.size(element);
  return isSmall(view, element) && text > 0 && text <= SCRAP && links > 0 && element.localName !== 'a';
}

/** "Share this": sure words alone; unsure ones only where every piece of the block is such a word, or it is a button. */
function isWord(view: View, element: Element): boolean {
  if (element.closest('blockquote, td, dd')) return false;
  return view.says(element, 'share') ? !opensSection(view, element) : isControl(view, element);
}

/** What stands right around these. */
function boxesOf(elements: readonly Element[]): Element[] {
  return elements.flatMap(element => element.parentElement ?? []);
}

/** A row of such words and nothing else. */
function isRow(view: View, element: Element): boolean {
  const { text, prose } = view.size(element);
  if (text === 0 || text > SCRAP || prose > 0 || element.childElementCount < 2) return false;
  return !view.meaning(element).share && pieces(view, element) && !element.closest('blockquote, td, dd');
}

/** A button, a link or an icon with its word; a bare word may be a line of a poem. */
function isControl(view: View, element: Element): boolean {
  if (element.localName === 'button' || element.getAttribute('role') === 'button') return true;
  const { media } = view.size(element);
  const named = PARTS.some(part => view.parts(element).has(part));
  return !element.closest('li') && view.standsAlone(element) && (media > 0 || named || view.linkShare(element) === 1);
}

function pieces(view: View, element: Element): boolean {
  const texts = [...element.children].filter(child => view.size(child).text > 0);
  const around = texts.reduce((sum, child) => sum + view.size(child).text, 0);
  return texts.length > 1 && around === view.size(element).text && texts.every(child => view.meaning(child).share);
}

function opensSection(view: View, element: Element): boolean {
  if (!/^h[1-6]$/.test(element.localName)) return false;
  const next = view.after(element);
  return next !== null && view.size(next).prose > 0;
}
