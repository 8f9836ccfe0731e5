import { languageTag, titleOf } from './book-head.ts';
import type { ExportInput } from './export-input.ts';
import { doctype, maker, XHTML, xmlFile } from './xml.ts';

/** A heading of the story: its rank (1 to 6), words, and where it stands. */
export interface Heading {
  readonly rank: number;
  readonly text: string;
  readonly id: string;
}

const OPS = 'http://www.idpf.org/2007/ops';

/** The headings of a book's text that say something; gives those an `id` that have none. */
export function headingsOf(story: Document): Heading[] {
  const headings: Heading[] = [];
  for (const element of story.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const text = element.textContent.replace(/\s+/g, ' ').trim();
    if (text === '') continue;
    if (!element.id) element.setAttribute('id', `part-${headings.length + 1}`);
    headings.push({ rank: Number(element.localName[1]), text, id: element.id });
  }
  return headings;
}

/** The book's table of contents: its headings, nested by rank. */
export function contentsFile(page: Document, input: ExportInput, headings: readonly Heading[]): string {
  const made = page.implementation.createDocument(XHTML, 'html', doctype(page));
  const make = maker(made, XHTML);
  const lang = languageTag(input.article.lang);
  made.documentElement.setAttribute('lang', lang);
  made.documentElement.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', lang);
  made.documentElement.setAttribute('dir', input.article.dir);
  const nav = make('nav', { id: 'toc' }, make('h1', {}, input.labels.contents));
  nav.setAttributeNS(OPS, 'epub:type', 'toc');
  const top = make('ol');
  const open: { rank: number; list: Element }[] = [{ rank: 0, list: top }];
  const listed = headings.length > 0 ? headings : [{ rank: 1, text: titleOf(input), id: '' }];
  for (const { rank, text, id } of listed) {
    while (open.length > 1 && (open.at(-1)?.rank ?? 0) >= rank) open.pop();
    const item = make('li', {}, make('a', { href: `story.xhtml${id && `#${id}`}` }, text));
    (open.at(-1)?.list ?? top).append(item);
    const list = make('ol');
    item.append(list);
    open.push({ rank, list });
  }
  removeEmptyLists(top);
  nav.append(top);
  made.documentElement.append(make('head', {}, make('title', {}, titleOf(input))), make('body', {}, nav));
  return xmlFile(made);
}

/** A list in the contents must have an item. */
function removeEmptyLists(top: Element): void {
  for (const list of top.querySelectorAll('ol')) if (!list.firstElementChild) list.remove();
}
