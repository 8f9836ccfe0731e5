import type { ExportInput } from './export-input.ts';
import { headLine } from './head-line.ts';

/** The head of an exported story: title, and below it byline, site and day. */
export function bookHead(document: Document, { article, labels }: ExportInput): HTMLElement {
  const head = document.createElement('header');
  const title = document.createElement('h1');
  title.textContent = article.title;
  head.append(title);
  const line = headLine(article, labels);
  if (line) head.append(paragraph(document, line));
  return head;
}

/** The foot of an exported story: where it comes from, and when it was saved. */
export function bookFoot(document: Document, { article, labels }: ExportInput): HTMLElement {
  const foot = document.createElement('footer');
  const link = document.createElement('a');
  link.setAttribute('href', article.url);
  link.textContent = article.url;
  const source = paragraph(document, `${labels.source}: `);
  source.append(link);
  foot.append(source, paragraph(document, labels.saved));
  return foot;
}

/** A language tag that is one, or `und` ("undetermined"), which EPUB and HTML both know. */
export function languageTag(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'und';
  } catch {
    return 'und';
  }
}

function paragraph(document: Document, text: string): HTMLElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}

/** A book must have a title. */
export function titleOf({ article }: Pick<ExportInput, 'article'>): string {
  return article.title.trim() || article.siteName || new URL(article.url).host;
}
