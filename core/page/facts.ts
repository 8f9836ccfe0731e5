import { type Calendar, calendarOf } from '../text/calendar.ts';
import { fold } from '../text/fold.ts';
import type { Snapshot } from './snapshot.ts';
import { readStructuredData, type StructuredData } from './structured-data.ts';

/** What a page says of itself beside its text, each '' or empty where it does not. */
export interface PageFacts {
  readonly url: URL;
  readonly base: URL;
  /** `<title>`. */
  readonly documentTitle: string;
  /** The title under which it is shared. */
  readonly sharedTitle: string;
  /** Its descriptions, folded. */
  readonly descriptions: readonly string[];
  readonly siteName: string;
  readonly lang: string;
  /** The names of days and months in that language. */
  readonly calendar: Calendar;
  readonly data: StructuredData;
  /** The first of these meta elements that says something (`name`, `property` or `itemprop`, lower case). */
  meta(...names: readonly string[]): string;
}

/** Shorter descriptions (folded characters) say nothing that a line could be known by. */
const TELLING = 30;

const DATA = 'script[type~="application/ld+json" i]';

/** Reads the head of a snapshot, and its structured data. */
export function readFacts({ draft, url, base }: Snapshot): PageFacts {
  const metas = new Map<string, string>();
  for (const element of draft.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim() ?? '';
    for (const attribute of ['name', 'property', 'itemprop'])
      for (const name of (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/))
        if (name && content && !metas.has(name)) metas.set(name, content);
  }
  const meta = (...names: readonly string[]) => names.map(name => metas.get(name)).find(Boolean) ?? '';
  const lang =
    draft.documentElement.getAttribute('lang')?.trim() || meta('content-language', 'og:locale').replace('_', '-');
  return {
    url,
    base,
    documentTitle: draft.title.trim(),
    sharedTitle: meta('og:title', 'twitter:title'),
    descriptions: ['description', 'og:description', 'twitter:description']
      .map(name => fold(meta(name)))
      .filter(text => text.length >= TELLING),
    siteName: meta('og:site_name', 'application-name'),
    lang,
    calendar: calendarOf(lang),
    data: readStructuredData(Array.from(draft.querySelectorAll(DATA), ({ textContent }) => textContent)),
    meta,
  };
}
