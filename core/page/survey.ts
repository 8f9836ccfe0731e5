import type { Pace } from '../breath.ts';
import { fold } from '../text/fold.ts';
import { hiddenPlaces } from './hidden.ts';

/** What was learnt from the live page before it was cloned. Indexes are places in `page.querySelectorAll('*')`. */
export interface Survey {
  /** The page's own address. */
  readonly url: URL;
  /** The story's title: the heading that says what the page is called elsewhere, else its only h1, else its title, or ''. */
  readonly title: string;
  /** The outermost elements that the page's styles hide. */
  readonly hidden: ReadonlySet<number>;
}

/** What is surveyed: a page, its elements as they stood at one moment, and its address where it stands in no window. */
export interface Ground {
  readonly page: Document;
  readonly elements: Iterable<Element>;
  readonly address?: URL | undefined;
}

/** Looks at the live page without changing it. */
export async function surveyPage({ page, elements, address }: Ground, pace: Pace = {}): Promise<Survey> {
  return {
    url: address ?? new URL(page.location?.href ?? page.documentURI),
    title: titleOf(page),
    hidden: await hiddenPlaces(page, elements, pace),
  };
}

/** The only h1 may be the site's own name, so a heading that the page is shared under comes first. */
function titleOf(page: Document): string {
  const shared = fold(page.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '');
  const [heading, another] = page.querySelectorAll('h1');
  const said = shared && [...page.querySelectorAll('h1, h2')].find(({ textContent }) => fold(textContent) === shared);
  return ((said || (another ? null : heading))?.textContent ?? page.title).trim();
}
