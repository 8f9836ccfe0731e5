import { calendar } from './calendar.ts';
import { fold } from './fold.ts';

/** A date or time in digits: 2024-03-01, 1.3.2024, 12/31/23, 14:05, 6 am. */
const DIGITS = /\b\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{1,2}[:.h]\d{2}\b|\d{4}年|\d{1,2}月\d{1,2}日/;
const YEAR = /\b(?:19|20)\d{2}\b/;
const LONGEST = 90;
/** Words that may stand beside a date without making a sentence of it: "Published on … at … ET, updated". */
const MOST_OTHERS = 5;
/** Months and days that two dates in one line can name. */
const MOST_NAMES = 4;

/** Folded words around a date that say nothing by themselves. */
const AROUND: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    /^(?:published|updated|posted|modified|created|first|last|originally|at|on|[ap]m|[amp]|utc|gmt|[ecmp]s?[dt]?t|bst|ist|cet)$/,
  ],
  de: [/^(?:uhr|stand|veroffentlicht|aktualisiert)$/],
  'es fr it pt': [/^(?:publie|le|mis|a|jour|publicado|actualizado|atualizado|em|el|pubblicato|aggiornato)$/],
};
/** "3 hours ago", the whole of it. */
const AGO: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    /^(?:(?:published|updated|posted) )?(?:\d+|an?) (?:min|mins|minutes?|h|hrs?|hours?|days?|weeks?|months?|years?) ago$/,
  ],
};

/**
 * Whether a line is a date, perhaps with words such as "Published" or "Updated" beside it, and nothing more; `most`: of
 * how many other words.
 */
export function isDateLine(text: string, lang: string, most = MOST_OTHERS): boolean {
  if (!/\d/.test(text)) return false;
  if (text.length > LONGEST || /[.!?]["”’)]?$/.test(text.replace(/\b[ap]\.m\.$/i, ''))) return false;
  const line = fold(text);
  if (
    Object.values(AGO)
      .flat()
      .some(ago => ago.test(line))
  )
    return true;
  const isNumbered = DIGITS.test(text);
  if (!isNumbered && !YEAR.test(text) && !/\b\d{1,2}\b/.test(text)) return false;
  const words = line.split(' ');
  // The calendar is dear to make, and mostly not needed to decide.
  const others = words.filter(
    word =>
      !/\d/.test(word) &&
      !Object.values(AROUND)
        .flat()
        .some(around => around.test(word)),
  );
  if (others.length > most + MOST_NAMES) return false;
  if (isNumbered && others.length <= most) return true;
  const known = calendar(lang);
  return (isNumbered || words.some(word => known.has(word))) && others.filter(word => !known.has(word)).length <= most;
}
