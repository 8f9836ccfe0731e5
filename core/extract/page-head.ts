import { STAMP } from '../draft/stamp.ts';
import { leadsToWriter } from '../finish/byline.ts';
import { fold } from '../text/fold.ts';
import { isInline } from '../text/inline.ts';
import { saysMore } from '../text/words.ts';
import type { Anchor } from './anchor.ts';
import { told } from './told.ts';

/** What the page's own markup says of the story beside its text, each '' or empty where it does not. */
export interface PageHead {
  /** The heading that the story has on the page. */
  readonly heading: string;
  /** Whether that is the page's title in other words, or may be the name of the site or of a section. */
  readonly isTitle: boolean;
  /** What may be taken for a byline, by its text. */
  readonly bylines: ReadonlyMap<string, Element>;
  readonly date: string;
}

/** What Readability takes for a byline, which it tells as running text and takes out of the story. */
const BYLINES =
  '[rel~="author"], [itemprop*="author"], [class*="byline" i], [class*="author" i], [class*="dateline" i], [class*="writtenby" i], [id*="byline" i], [id*="author" i]';
/** Characters that a byline may have, and that names may. */
const MOST = 100;
const LONGEST = 60;
const WRITER = 'a[href], [rel~="author"], [itemprop~="name"]';
const DATES =
  'meta[itemprop="datePublished"], [itemprop="datePublished"][datetime], meta[name="date" i], meta[name="pubdate" i], meta[name="publish-date" i], meta[name="dc.date" i], meta[name="dc.date.issued" i], meta[name="dcterms.date" i], meta[name="dcterms.created" i], meta[name="citation_publication_date" i], meta[name="citation_date" i]';
/** Where a heading says more of the site than of the story. */
const SITE = 'header, nav, [role="banner"]';

/** Looks at the draft before extraction takes it apart. */
export function findPageHead(draft: Document, { title }: Anchor): PageHead {
  const titled = title < 0 ? null : draft.querySelector(`[${STAMP}="${title}"]`);
  const isOnly = draft.querySelectorAll('h1').length === 1;
  return {
    heading: titled ? textOf(titled, ' ') : '',
    isTitle: titled !== null && isOnly && (!titled.closest(SITE) || titled.closest('article, main') !== null),
    bylines: new Map(
      [...draft.querySelectorAll(BYLINES)]
        .filter(element => !saysMore(element, MOST))
        .map(element => [element.textContent.trim(), element]),
    ),
    date: dateOf(draft),
  };
}

/** The writers that a byline links to or marks, as one; else its parts, one after another. */
export function partsOf(byline: Element): readonly string[] {
  const marked = [...(byline.matches(WRITER) ? [byline] : []), ...byline.querySelectorAll(WRITER)]
    .filter(element => element.localName !== 'a' || element.matches('[rel~="author"]') || leadsToWriter(element))
    .map(element => textOf(element, ' '))
    .filter(name => name.length < LONGEST && /^\D+$/.test(name));
  const names = [...new Map(marked.map(name => [fold(name), name])).values()];
  return names.length > 0 ? [names.join(', ')] : textOf(byline, '|').split('|');
}

/** The text of an element with something between its blocks. */
function textOf(element: Element, between: string): string {
  const copy = element.cloneNode(true) as Element;
  for (const inner of copy.querySelectorAll('*')) {
    if (isInline(inner) && inner.localName !== 'br') continue;
    inner.before(between);
    inner.after(between);
  }
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** The day on which the page says that it was published, where it says but one. */
function dateOf(draft: Document): string {
  const marked = Array.from(draft.querySelectorAll(DATES), element =>
    (element.getAttribute('content') ?? element.getAttribute('datetime') ?? '').trim(),
  );
  const days = [...told(draft, 'datePublished'), ...marked].filter(date => !Number.isNaN(Date.parse(date)));
  const [first = ''] = days;
  return days.every(date => date.slice(0, 10) === first.slice(0, 10)) ? first : '';
}
