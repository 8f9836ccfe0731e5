import type { DeclineReason } from '../article.ts';

/**
 * What is still read. A page of 80,000 elements takes about two seconds in Chromium and fifteen in Firefox, where every
 * look at a page goes through a wrapper; a long story with all its comments has some 20,000 elements.
 */
const MOST_ELEMENTS = 80_000;
const MOST_TEXT = 20_000_000;

const READABLE: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);

/** Why a page cannot be read whatever it says, or null. Looks only, and costs little even where the page is endless. */
export function obstacleIn(page: Document): DeclineReason | null {
  const root = page.documentElement as Element | null;
  if (!READABLE.has(page.contentType) || root?.localName !== 'html') return 'not-html';
  const body = Array.from(root.children).find(({ localName }) => localName === 'body');
  if (!body) return 'no-story';
  if (page.getElementsByTagName('*').length > MOST_ELEMENTS) return 'too-large';
  return body.textContent.length > MOST_TEXT ? 'too-large' : null;
}
