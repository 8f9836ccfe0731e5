import { type Embed, embedOf, fileKind } from '../media/find-player.ts';

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

/** What a player's frame is titled when nobody gave it a title: words that only name its kind. */
const EMPTY_WORDS = new Set(
  'video player embed embedded post tweet twitter iframe frame content the widget audio podcast'.split(' '),
);

/** A player as a link: where it is, and what it is called. */
export interface PlayerLink {
  readonly address: string;
  readonly text: string;
  /** The picture that stands for it until it plays, as the page writes its address; '' where there is none. */
  readonly poster: string;
}

/**
 * The link that stands for a frame of a known player, or for a film or sound of the page's own; null for every other
 * frame. A plain link outlives sanitizing, and the reader makes a card of it.
 */
export function playerLink(holder: Element, base: string): PlayerLink | null {
  const title = (holder.getAttribute('title') ?? holder.getAttribute('aria-label') ?? '').trim();
  if (holder.localName === 'video' || holder.localName === 'audio') return ownFile(holder, title, base);
  const embed = embedIn(holder, base);
  if (!embed) return null;
  const text = isTelling(title, embed) ? title : embed.player.name;
  return { address: embed.address, text, poster: posterOf(holder) };
}

/** Lazy and consent-bound frames keep the address in some `data-` attribute, so all are tried; `src` comes first. */
function embedIn(holder: Element, base: string): Embed | null {
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

function ownFile(holder: Element, title: string, base: string): PlayerLink | null {
  for (const element of [holder, ...holder.querySelectorAll('source')]) {
    const source = element.getAttribute('src') ?? '';
    if (!URL.canParse(source, base)) continue;
    const address = new URL(source, base);
    if (fileKind(address.href))
      return { address: address.href, text: title || address.hostname, poster: posterOf(holder) };
  }
  return null;
}

function posterOf(holder: Element): string {
  return (holder.getAttribute('poster') ?? holder.querySelector('img')?.getAttribute('src') ?? '').trim();
}

function isTelling(title: string, embed: Embed): boolean {
  const words =
    title
      .toLowerCase()
      .replace(embed.player.name.toLowerCase(), '')
      .match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return words.some(word => !EMPTY_WORDS.has(word));
}
