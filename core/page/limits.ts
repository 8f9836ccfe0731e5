import type { DeclineReason } from '../article.ts';

/**
 * What is still read. A page of 80,000 elements takes about two seconds in Chromium and fifteen in Firefox, where every
 * look at a page goes through a wrapper; a long story with all its comments has some 20,000 elements. No parser nests
 * deeper than 512.
 */
const MOST_ELEMENTS = 80_000;
const MOST_TEXT = 20_000_000;
const DEEPEST = 1000;

const READABLE: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);

/** Why a page cannot be read whatever it says, or null. Looks only, and costs little even where the page is endless. */
export function obstacleIn(page: Document): DeclineReason | null {
  const root = page.documentElement as Element | null;
  if (!READABLE.has(page.contentType) || root?.localName !== 'html') return 'not-html';
  if (!Array.from(root.children, ({ localName }) => localName).includes('body')) return 'no-story';
  const elements = page.getElementsByTagName('*').length;
  if (elements > MOST_ELEMENTS) return 'too-large';
  if (elements > DEEPEST && isDeeperThan(root, DEEPEST)) return 'too-large';
  return root.textContent.length > MOST_TEXT ? 'too-large' : null;
}

/** Walks without recursion, and through the walker alone: what elements say of themselves may be the page's own word. */
function isDeeperThan(root: Element, limit: number): boolean {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  let depth = 0;
  for (;;) {
    if (walker.firstChild()) {
      depth += 1;
      if (depth > limit) return true;
      continue;
    }
    while (!walker.nextSibling()) {
      if (!walker.parentNode()) return false;
      depth -= 1;
    }
  }
}
