import { bundle } from '../bundle.ts';
import { bookFoot, bookHead, languageTag } from './book-head.ts';
import { bookStyle, wideTables } from './book-style.ts';
import { boxTables } from './book-tables.ts';
import { copyStory } from './copy-story.ts';
import type { ExportInput, PictureFile } from './export-input.ts';
import { placePictures } from './place-pictures.ts';

/** Even if a reader of the file's makes a script of something in it, the file may load nothing. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

/** The story as one HTML file that needs nothing else: style and pictures are in it, and it can load nothing. */
export function toStandaloneHtml(input: ExportInput): string {
  const { article } = input;
  const made = input.story.holder.ownerDocument.implementation.createHTMLDocument(article.title);
  made.documentElement.lang = languageTag(article.lang);
  made.documentElement.dir = article.dir;
  made.head.prepend(
    meta(made, { charset: 'utf-8' }),
    meta(made, { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    meta(made, { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    meta(made, { name: 'referrer', content: 'no-referrer' }),
  );
  const style = made.createElement('style');
  style.textContent = bookStyle + wideTables;
  made.head.append(style);
  const { root } = copyStory(input);
  placePictures(root, input, source => dataAddress(input.pictures.get(source)));
  boxTables(root);
  const main = made.createElement('article');
  main.append(
    bookHead(made, input),
    bundle(
      [...root.childNodes].map(node => made.importNode(node, true)),
      made.body,
    ),
    bookFoot(made, input),
  );
  made.body.append(main);
  return `<!doctype html>\n${made.documentElement.outerHTML}\n`;
}

function meta(document: Document, attributes: Record<string, string>): HTMLElement {
  const made = document.createElement('meta');
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

function dataAddress(file: PictureFile | undefined): string {
  if (!file) return 'data:,';
  let binary = '';
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < file.bytes.length; at += 8192)
    binary += String.fromCharCode(...file.bytes.subarray(at, at + 8192));
  return `data:${file.mediaType};base64,${btoa(binary)}`;
}
