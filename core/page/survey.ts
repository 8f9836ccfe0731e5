import type { Pace } from '../breath.ts';
import { hiddenPlaces } from './hidden.ts';
/** What was learnt from the live page before it was cloned. Indexes are places in `page.querySelectorAll('*')`. */
export interface Survey {
  /** The page's own address. */
  readonly url: URL;
  /** The story's title as the page gives it outside the text (h1, og:title, JSON-LD headline, title), or ''. */
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
  const heading = page.querySelectorAll('h1');
  return {
    url: address ?? new URL(page.location?.href ?? page.documentURI),
    title: (heading.length === 1 ? heading[0]?.textContent : page.title)?.trim() ?? '',
    hidden: await hiddenPlaces(page, elements, pace),
  };
}
