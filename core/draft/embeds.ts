import { bundle } from '../bundle.ts';
import { type Embed, embedOf, fileKind } from '../media/find-player.ts';
import { plainPosts } from './posts.ts';
import { placeOf, STAMP } from './stamp.ts';
import { hasOtherMedia, outermostWrapper, textBeside } from './wrappers.ts';

/** Elements that name what they show by its number alone, and the frame that the number leads to. */
const BY_NUMBER: readonly { tag: string; attribute: string; frame: (number: string) => string }[] = [
  { tag: 'lite-youtube', attribute: 'videoid', frame: id => `https://www.youtube.com/embed/${id}` },
  { tag: 'amp-youtube', attribute: 'data-videoid', frame: id => `https://www.youtube.com/embed/${id}` },
  { tag: 'lite-vimeo', attribute: 'videoid', frame: id => `https://player.vimeo.com/video/${id}` },
  { tag: 'amp-vimeo', attribute: 'data-videoid', frame: id => `https://player.vimeo.com/video/${id}` },
  { tag: 'amp-dailymotion', attribute: 'data-videoid', frame: id => `https://www.dailymotion.com/embed/video/${id}` },
  {
    tag: 'amp-twitter',
    attribute: 'data-tweetid',
    frame: id => `https://platform.twitter.com/embed/Tweet.html?id=${id}`,
  },
  { tag: 'amp-instagram', attribute: 'data-shortcode', frame: id => `https://www.instagram.com/p/${id}/embed/` },
];

/** Everything that may hold a player, known by tag. */
const HOLDERS = ['iframe, embed, object, video, audio, amp-iframe', ...BY_NUMBER.map(known => known.tag)].join(', ');

/** Text beside a player that is at most this long (characters) is its caption. */
const CAPTION = 300;

/** What a player's frame is titled when nobody gave it a title: words that only name its kind. */
const EMPTY_WORDS = new Set(
  'video player embed embedded post tweet twitter iframe frame content the widget audio podcast'.split(' '),
);

/**
 * Turns every frame of a known player, and every film or sound of the page's own, into `<figure><a href>title or
 * name</a></figure>`: a plain link outlives extraction and sanitizing, and the reader makes a card of it. Wrappers
 * that hold nothing else go with the frame, because a block of nothing but a link looks like navigation to the
 * extraction. Quoted posts keep their text. Places must have been stamped before.
 */
export function plainEmbeds(draft: Document, base: string): void {
  plainPosts(draft, base);
  for (const holder of draft.querySelectorAll<HTMLElement>(HOLDERS)) {
    const link = holder.isConnected ? linkOf(holder, base) : null;
    if (link) standAlone(holder, link);
  }
}

interface Link {
  readonly address: string;
  readonly text: string;
}

function linkOf(holder: HTMLElement, base: string): Link | null {
  const title = (holder.getAttribute('title') ?? holder.getAttribute('aria-label') ?? '').trim();
  if (holder.localName === 'video' || holder.localName === 'audio') return ownFile(holder, title, base);
  const embed = embedIn(holder, base);
  if (!embed) return null;
  return { address: embed.address, text: isTelling(title, embed) ? title : embed.player.name };
}

/** Lazy and consent-bound frames keep the address in some `data-` attribute, so all are tried; `src` comes first. */
function embedIn(holder: HTMLElement, base: string): Embed | null {
  const byNumber = BY_NUMBER.find(known => known.tag === holder.localName);
  if (byNumber) {
    return embedOf(byNumber.frame(encodeURIComponent(holder.getAttribute(byNumber.attribute) ?? '')), base);
  }
  const names = holder.getAttributeNames().filter(name => name === 'data' || name.startsWith('data-'));
  for (const name of ['src', ...names]) {
    const value = holder.getAttribute(name)?.trim() ?? '';
    const embed = /^(?:https?:)?\/\//i.test(value) ? embedOf(value, base) : null;
    if (embed) return embed;
  }
  return null;
}

function ownFile(holder: HTMLElement, title: string, base: string): Link | null {
  for (const element of [holder, ...holder.querySelectorAll('source')]) {
    const source = element.getAttribute('src') ?? '';
    if (!URL.canParse(source, base)) continue;
    const address = new URL(source, base);
    if (fileKind(address.href)) return { address: address.href, text: title || address.hostname };
  }
  return null;
}

function isTelling(title: string, embed: Embed): boolean {
  const words =
    title
      .toLowerCase()
      .replace(embed.player.name.toLowerCase(), '')
      .match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return words.some(word => !EMPTY_WORDS.has(word));
}

function standAlone(holder: HTMLElement, link: Link): void {
  const anchor = holder.ownerDocument.createElement('a');
  anchor.setAttribute('href', link.address);
  anchor.textContent = link.text;
  anchor.setAttribute(STAMP, String(placeOf(holder)));
  const outer = outermostWrapper(holder);
  const parent = outer.parentElement;
  if (parent?.localName === 'figure') {
    outer.replaceWith(anchor);
    return;
  }
  const figure = holder.ownerDocument.createElement('figure');
  figure.setAttribute(STAMP, String(placeOf(outer)));
  if (parent && isCaptioned(parent, outer)) {
    outer.remove();
    const caption = holder.ownerDocument.createElement('figcaption');
    caption.append(bundle(parent.childNodes, parent));
    figure.append(anchor, caption);
    parent.replaceWith(figure);
    return;
  }
  figure.append(anchor);
  outer.replaceWith(figure);
}

function isCaptioned(parent: Element, outer: Element): boolean {
  if (parent.localName !== 'div' || hasOtherMedia(parent, outer)) return false;
  if (parent.querySelector('h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote')) return false;
  return parent.querySelectorAll('p').length < 2 && textBeside(parent, outer).length <= CAPTION;
}
