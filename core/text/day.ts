/** A moment in universal time, in which many pages keep theirs. */
const MOMENT = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]00:?00)$/;

/**
 * The day of a date that is written as machines write it, or begins so ("2023-10-26T14:09:45.214696Z EST"), as
 * YYYY-MM-DD; '' for any other. A moment in universal time is the day on which the reader sees it, any other one is the
 * day that was written.
 */
export function plainDay(written: string): string {
  const text = written.trim();
  const day = MOMENT.test(text) ? localDay(new Date(text)) : (/^\d{4}-\d\d-\d\d(?!\d)/.exec(text)?.[0] ?? '');
  return Number.isNaN(Date.parse(day)) ? '' : day;
}

/** The day of a moment where the reader is, as YYYY-MM-DD; '' for no moment. */
export function localDay(moment: Date): string {
  const there = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return Number.isNaN(there.getTime()) ? '' : there.toISOString().slice(0, 10);
}
