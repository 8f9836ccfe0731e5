/** A date as people write it in a language; what is no date comes back as the page wrote it, if it is short. */
export function sayDate(written: string, lang: string): string {
  const date = new Date(written);
  if (Number.isNaN(date.getTime())) return written.length <= 40 ? written : '';
  // A day without a time is that day everywhere; a moment is the day on which the reader sees it.
  const timeZone = /^\d{4}-\d{2}-\d{2}$/.test(written.trim()) ? { timeZone: 'UTC' } : {};
  return new Intl.DateTimeFormat(knownLanguage(lang), { dateStyle: 'long', ...timeZone }).format(date);
}

function knownLanguage(lang: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(lang)[0];
  } catch {
    return undefined;
  }
}
