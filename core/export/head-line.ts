import type { ExportInput } from './export-input.ts';

/** Byline, site and day in one line, as far as they are known: "Ada Lamp · The Harbour Post · 1 May 2026". */
export function headLine(article: ExportInput['article'], labels: ExportInput['labels']): string {
  return [article.byline, article.siteName, labels.published].filter(part => part !== '').join(' · ');
}
