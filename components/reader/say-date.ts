/** A day of the calendar (YYYY-MM-DD), as people write it in a language. */
export function sayDay(day: string, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
