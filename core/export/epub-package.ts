import { dayIn } from '../text/any-day.ts';
import { languageTag, titleOf } from './book-head.ts';
import type { ExportInput } from './export-input.ts';
import { maker, xmlFile } from './xml.ts';

/** A picture as the book holds it. */
export interface BookPicture {
  /** Its path beside the story, in `pictures/`. */
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const OPF = 'http://www.idpf.org/2007/opf';
const DC = 'http://purl.org/dc/elements/1.1/';

/** The book's package file: what it is, what it is made of, and in which order it is read. */
export function packageFile(page: Document, input: ExportInput, pictures: readonly BookPicture[]): string {
  const { article, savedAt } = input;
  const made = page.implementation.createDocument(OPF, 'package', null);
  const make = maker(made, OPF);
  const dc = maker(made, DC);
  const about = (name: string, value: string, attributes: Record<string, string> = {}) =>
    value === '' ? [] : [dc(`dc:${name}`, attributes, value)];
  const metadata = make(
    'metadata',
    {},
    ...about('identifier', article.url, { id: 'source' }),
    ...about('title', titleOf(input)),
    ...about('language', languageTag(article.lang)),
    ...about('creator', article.byline.trim()),
    ...about('publisher', article.siteName.trim()),
    ...about('date', dayIn(article.publishedTime, article.lang)),
    ...about('source', article.url),
    // Without fractions of a second, https://www.w3.org/TR/epub-33/#sec-metadata-last-modified
    make('meta', { property: 'dcterms:modified' }, savedAt.toISOString().replace(/\.\d+Z$/, 'Z')),
  );
  const item = (id: string, href: string, mediaType: string, more = {}) =>
    make('item', { id, href, 'media-type': mediaType, ...more });
  const manifest = make(
    'manifest',
    {},
    item('contents', 'contents.xhtml', 'application/xhtml+xml', { properties: 'nav' }),
    item('story', 'story.xhtml', 'application/xhtml+xml'),
    item('style', 'style.css', 'text/css'),
    ...pictures.map(({ path, mediaType }, index) => item(`picture-${index + 1}`, path, mediaType)),
  );
  const spine = make('spine', { 'page-progression-direction': article.dir }, make('itemref', { idref: 'story' }));
  made.documentElement.setAttribute('version', '3.0');
  made.documentElement.setAttribute('unique-identifier', 'source');
  made.documentElement.append(metadata, manifest, spine);
  return xmlFile(made);
}
