import type { Article } from '../../core/article.ts';
import type { Translate } from '../../core/messages.ts';
import { adorn, make } from './make.ts';
import { sayDay } from './say-date.ts';

/** A headline of so many letters would take half a window. */
const LONG = 90;

/** What the head of a story is drawn from. */
export interface HeadGiven {
  readonly article: Article;
  readonly host: string;
  /** The day on which it was published (YYYY-MM-DD), '' where that is not known. */
  readonly day: string;
  readonly t: Translate;
  /** Language of the interface, as BCP 47. */
  readonly lang: string;
}

/** Gives the column its story's language, and draws over it where it is from, its title, who wrote it, when, how long. */
export function drawHead(column: HTMLElement, masthead: HTMLElement, given: HeadGiven): void {
  const { article, host } = given;
  const page = column.ownerDocument;
  adorn(column, { lang: article.lang || undefined, dir: article.dir });
  const from = make(page, 'p', { class: 'masthead__from' });
  if (article.siteName && article.siteName !== host)
    from.append(make(page, 'span', { class: 'masthead__site' }, article.siteName));
  from.append(make(page, 'span', { class: 'masthead__host', dir: 'ltr' }, host));
  const title = make(page, 'h1', { class: 'masthead__title', id: 'clearstory-title' }, article.title);
  title.toggleAttribute('data-long', article.title.length > LONG);
  masthead.replaceChildren(from, title, make(page, 'p', { class: 'masthead__facts' }, ...factsOf(page, given)));
}

function* factsOf(page: Document, { article, day, t, lang }: HeadGiven): Iterable<Node> {
  const said = (words: string) => make(page, 'bdi', { lang }, words);
  if (article.byline) yield make(page, 'span', { class: 'masthead__byline' }, article.byline);
  if (day) yield make(page, 'time', { datetime: day }, said(sayDay(day, lang)));
  yield make(page, 'span', {}, said(t.plural('readingTime', article.minutes)));
}
