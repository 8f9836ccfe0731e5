import type { ExportInput } from './export-input.ts';

/** Byline, site and day in one line, as far as they are known: "Ada Lamp · The Harbour Post · 2026-05-01". */
export function headLine(article: ExportInput['article']): string {
  return [article.byline, article.siteName, publishedDay(article.publishedTime)]
    .filter(part => part !== '')
    .join(' · ');
}

/** The day that a page says it was published, as YYYY-MM-DD, or ''. Read as written, so that no time zone moves it. */
export function publishedDay(publishedTime: string): string {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(publishedTime.trim())?.[0] ?? '';
  return Number.isNaN(Date.parse(day)) ? '' : day;
}
