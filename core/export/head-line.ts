import { dayIn } from '../text/any-day.ts';
import type { ExportInput } from './export-input.ts';

/** Byline, site and day in one line, as far as they are known: "Ada Lamp · The Harbour Post · 2026-05-01". */
export function headLine(article: ExportInput['article']): string {
  return [article.byline, article.siteName, dayIn(article.publishedTime, article.lang)]
    .filter(part => part !== '')
    .join(' · ');
}
