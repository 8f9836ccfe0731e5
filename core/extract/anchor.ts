import { isIn, type Places, placeOf, placesIn } from '../draft/stamp.ts';
import { fold } from '../text/fold.ts';
import type { Prose } from './prose.ts';
import { toldHeadline } from './told.ts';

/** Which story this address is about, as places of the live page. */
export interface Anchor {
  /** The heading that says the page's title, or -1. */
  readonly title: number;
  /** First and last place of the element that holds this story by the page's own mark, or null where none does. */
  readonly own: Places | null;
}

/** Elements by which a page marks a story. */
const STORIES = 'article, [itemprop="articleBody"], [id^="post-"], main, [role="main"]';
/** An own element with less running text than this (characters) may be its first part only. */
const ENOUGH = 600;
/** What stands behind so many times its own running text does not begin the story: questions at its end, a last entry. */
const MUCH_MORE = 3;

/** Finds the heading of the page's title and the marked element that it heads or stands in. */
export function findAnchor(draft: Document, title: string, prose: readonly Prose[]): Anchor {
  const heading = titleHeading(draft, title);
  if (!heading) return { title: -1, own: null };
  const place = placeOf(heading);
  const inside = heading.closest(STORIES);
  const after = [...draft.querySelectorAll('article, [itemprop="articleBody"], [id^="post-"]')].find(
    element => placeOf(element) > place,
  );
  const own = [after, inside]
    .flatMap(element => (element ? [placesIn(element)] : []))
    .find(part => {
      const held = textIn(prose, part);
      return held >= ENOUGH && textIn(prose, { first: place, last: part.first - 1 }) <= held * MUCH_MORE;
    });
  return { title: place, own: own ?? null };
}

function titleHeading(draft: Document, title: string): Element | null {
  // What is said of this story alone comes before what may be the site's name.
  const wanted = [toldHeadline(draft), metaTitle(draft), title, draft.title].map(fold).filter(Boolean);
  const headings = [...draft.querySelectorAll('h1, h2')].map(element => ({ element, text: fold(element.textContent) }));
  const exact = wanted.map(name => headings.find(({ text }) => text === name)).find(Boolean);
  const within = headings.find(({ text }) => text.length > 14 && wanted.some(name => name.includes(text)));
  return (exact ?? within)?.element ?? draft.querySelector('h1');
}

function metaTitle(draft: Document): string {
  return draft.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
}

function textIn(prose: readonly Prose[], part: Places): number {
  return prose.filter(block => isIn(part, block.place)).reduce((sum, block) => sum + block.length, 0);
}
