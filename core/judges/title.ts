import type { Block } from '../blocks/block.ts';
import type { Page } from '../blocks/page.ts';
import { fold } from '../text/fold.ts';

/** A heading of more folded characters, which the page's title says among other words, is the title. */
const TELLING = 14;
const TITLED = /^h[12]$/;
const STORY: ReadonlySet<string> = new Set(['article', 'main']);

/**
 * The heading that says what the page is called elsewhere: in its data, when it is shared, in the window's title; else
 * its only h1. What is said of this story alone comes before what may be the site's name.
 */
export function findTitle(page: Page): Block | null {
  const { data, sharedTitle, documentTitle } = page.facts;
  const [headline = '', another = headline] = new Set(data.texts('headline'));
  const wanted = [headline === another ? headline : '', sharedTitle, documentTitle].map(fold).filter(Boolean);
  const headings = page.blocks.filter(
    block => block.kind === 'heading' && TITLED.test(block.container.tag) && !block.hidden,
  );
  for (const name of wanted) {
    const exact = headings.find(block => page.key(block) === name);
    if (exact) return exact;
  }
  const within = headings.find(block => {
    const key = page.key(block);
    return key.length > TELLING && wanted.some(name => name.includes(key));
  });
  const [first, second] = headings.filter(block => block.container.tag === 'h1');
  if (within || !first) return within ?? null;
  return second && !page.isWithin(first, STORY) ? null : first;
}
