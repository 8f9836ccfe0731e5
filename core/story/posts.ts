import { frameOf } from '../media/find-player.ts';

/** Quotations that a network's own script would turn into a frame, each with where it keeps the post's address. */
const QUOTED: readonly { selector: string; address: (quote: Element) => string | null }[] = [
  { selector: 'blockquote.twitter-tweet, blockquote.twitter-video', address: lastLink },
  { selector: 'blockquote.instagram-media', address: quote => quote.getAttribute('data-instgrm-permalink') },
  { selector: 'blockquote.tiktok-embed', address: quote => quote.getAttribute('cite') },
  { selector: 'blockquote.bluesky-embed', address: lastLink },
  { selector: 'blockquote.mastodon-embed', address: quote => quote.getAttribute('data-embed-url') },
  { selector: 'blockquote.reddit-embed-bq, blockquote.reddit-card', address: lastLink },
  { selector: 'blockquote.text-post-media', address: quote => quote.getAttribute('data-text-post-permalink') },
];

/** The address of the post that a quotation quotes, for a network whose post can be shown, or ''. */
export function quotedPost(quote: Element, base: string): string {
  const known = QUOTED.find(({ selector }) => quote.matches(selector));
  const given = known?.address(quote);
  if (!given || !URL.canParse(given, base)) return '';
  const address = new URL(given, base);
  address.search = '';
  return frameOf(address.href) ? address.href : '';
}

/** Takes out the frame of a post that is quoted in words, too. */
export function dropRepeatedPosts(body: Element): void {
  const frameAt = (element: Element, name: string) => frameOf(element.getAttribute(name) ?? '')?.frame;
  const quoted = new Set([...body.querySelectorAll('blockquote[cite]')].map(quote => frameAt(quote, 'cite')));
  for (const link of body.querySelectorAll('figure > a[href]:only-child')) {
    const frame = frameAt(link, 'href');
    if (frame && quoted.has(frame)) link.parentElement?.remove();
  }
}

function lastLink(quote: Element): string | null {
  return [...quote.querySelectorAll('a[href]')].at(-1)?.getAttribute('href') ?? null;
}
