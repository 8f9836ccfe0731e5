import { strToU8, type Zippable, zipSync } from 'fflate';
import { bookFoot, bookHead, languageTag, titleOf } from './book-head.ts';
import { bookStyle } from './book-style.ts';
import { boxTables } from './book-tables.ts';
import { copyStory } from './copy-story.ts';
import { contentsFile, headingsOf } from './epub-contents.ts';
import { type BookPicture, packageFile } from './epub-package.ts';
import type { ExportInput } from './export-input.ts';
import { placePictures } from './place-pictures.ts';
import { toXhtml } from './xhtml.ts';
import { doctype, maker, XHTML, xmlFile } from './xml.ts';

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
`;

/** The story as an EPUB 3 book (https://www.w3.org/TR/epub-33/): the bytes of its file. */
export function toEpub(input: ExportInput): Uint8Array<ArrayBuffer> {
  const pictures = bookPictures(input);
  const story = storyDocument(input, pictures);
  const headings = headingsOf(story);
  const document = input.story.holder.ownerDocument;
  // The container's rules want this file first, and neither compressed nor with extra fields.
  const files: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    'EPUB/package.opf': strToU8(packageFile(document, input, [...pictures.values()])),
    'EPUB/contents.xhtml': strToU8(contentsFile(document, input, headings)),
    'EPUB/story.xhtml': strToU8(xmlFile(story)),
    'EPUB/style.css': strToU8(bookStyle),
  };
  for (const { path, bytes } of pictures.values()) files[`EPUB/${path}`] = [bytes, { level: 0 }];
  return zipSync(files, { mtime: input.savedAt });
}

function bookPictures(input: ExportInput): ReadonlyMap<string, BookPicture> {
  const all = [...input.pictures].map(([source, { mediaType, bytes }], index) => {
    const path = `pictures/${index + 1}.${mediaType === 'image/png' ? 'png' : 'jpg'}`;
    return [source, { path, mediaType, bytes }] as const;
  });
  return new Map(all);
}

function storyDocument(input: ExportInput, pictures: ReadonlyMap<string, BookPicture>): Document {
  const { article } = input;
  const { root } = copyStory(input);
  placePictures(root, input, source => pictures.get(source)?.path ?? '');
  boxTables(root);
  root.prepend(bookHead(root.ownerDocument, input));
  root.append(bookFoot(root.ownerDocument, input));
  const made = root.ownerDocument.implementation.createDocument(XHTML, 'html', doctype(root.ownerDocument));
  const make = maker(made, XHTML);
  const html = made.documentElement;
  const lang = languageTag(article.lang);
  html.setAttribute('lang', lang);
  html.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', lang);
  html.setAttribute('dir', article.dir);
  const head = make(
    'head',
    {},
    make('meta', { charset: 'utf-8' }),
    make('title', {}, titleOf(input)),
    make('link', { rel: 'stylesheet', href: 'style.css' }),
  );
  html.append(head, make('body', {}, ...toXhtml(root, made)));
  for (const link of made.querySelectorAll('a[href^="#"]')) {
    if (!made.getElementById(link.getAttribute('href')?.slice(1) ?? '')) link.removeAttribute('href');
  }
  return made;
}
