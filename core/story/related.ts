import type { RelatedSection } from '../article.ts';
import type { Ledger } from '../blocks/ledger.ts';
import type { Page } from '../blocks/page.ts';
import type { List } from '../blocks/rows.ts';

/** More titles than anyone looks through; a page that lists its whole archive is not listed again. */
const MOST_LINKS = 30;
/** Where a page keeps what belongs to the site and not to this story. */
const APART: ReadonlySet<string> = new Set(['aside', 'nav']);

/** The page's own lists of other stories, as far as they are not shown in the story: the nearest to the story first, none said twice. */
export function relatedAmong(page: Page, ledger: Ledger, lists: readonly List[]): RelatedSection[] {
  const story = ledger.all('story').map(({ index }) => index);
  const distanceOf = ({ box, first }: List) =>
    box && page.isWithin(box, APART) ? page.blocks.length : Math.min(...story.map(index => Math.abs(index - first)));
  const known = new Set<string>();
  return lists
    .filter(({ from, to }) => page.blocks.slice(from, to).some(block => block.linked > 0 && !ledger.is(block, 'story')))
    .map(list => ({ list, distance: distanceOf(list) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ list }) => toSection(list, known))
    .filter(({ links }) => links.length > 0);
}

function toSection({ heading, stories, box }: List, known: Set<string>): RelatedSection {
  const links = [];
  for (const { title, url } of stories) {
    if (known.has(url.href) || links.length >= MOST_LINKS) continue;
    known.add(url.href);
    links.push({ title, url: url.href });
  }
  return { heading: heading.replace(/[\s:：]+$/, ''), links, place: box?.place ?? -1 };
}
