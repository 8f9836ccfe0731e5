import { frameOf } from '../media/find-player.ts';
import { outermostWrapper } from './wrappers.ts';

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

/**
 * Keeps quoted posts as quotations: out of their wrappers and without the classes by which the extraction takes them
 * for share buttons, their address in `cite`, from which the reader offers the post itself.
 */
export function plainPosts(draft: Document, base: string): void {
  for (const { selector, address } of QUOTED) {
    for (const quote of draft.querySelectorAll(selector)) keepQuote(quote, address(quote), base);
  }
}

function keepQuote(quote: Element, given: string | null, base: string): void {
  quote.removeAttribute('class');
  quote.removeAttribute('cite');
  if (given && URL.canParse(given, base)) {
    const address = new URL(given, base);
    address.search = '';
    if (frameOf(address.href)) quote.setAttribute('cite', address.href);
  }
  const outer = outermostWrapper(quote);
  if (outer !== quote) outer.replaceWith(quote);
}

function lastLink(quote: Element): string | null {
  return [...quote.querySelectorAll('a[href]')].at(-1)?.getAttribute('href') ?? null;
}
