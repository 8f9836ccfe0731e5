import type { Calendar } from './calendar.ts';
import { fold } from './fold.ts';
import { endsSentence } from './sentence.ts';
import { WITHOUT_SPACES } from './words.ts';

/** A date in digits: 2024-03-01, 1.3.2024, 12/31/23. */
const DIGITS = /\b\d{1,4}[./-] ?\d{1,2}[./-] ?\d{2,4}(?:\b|T)|\d{4}年|\d{1,2}月\d{1,2}日/;
const CLOCK = /\b\d{1,2}[:.h]\d{2}\b/;
/** "19:30 – 21:30" is when something is, and no moment. */
const FROM_TO = /[:.]\d\d[^\d]{0,7}[-–—] ?\d\d?[:.]\d\d/;
const LONGEST = 90;
/** Words that may stand beside a date without making a sentence of it: "Published on … at … ET, updated". */
const MOST_OTHERS = 5;
/** What goes on behind a date in more small words than these tells of that day. */
const MOST_BEHIND = 2;
/** Months and days that two dates in one line can name. */
const MOST_NAMES = 4;
const NO_NAMES: ReturnType<Calendar> = new Map();

/** Folded words around a date that say nothing by themselves. */
const AROUND: Readonly<Record<string, RegExp>> = {
  en: /^(?:published|updated|posted|modified|created|first|last|originally|at|on|[ap]m|[amp]|utc|gmt|[ecmp]s?[dt]?t|bst|ist|cet)$/,
  de: /^(?:uhr|stand|veroffentlicht|aktualisiert)$/,
  'es fr it pt': /^(?:publie|le|mis|a|jour|publicado|actualizado|atualizado|em|el|del?|las|pubblicato|aggiornato)$/,
};
/** "3 hours ago", the whole of it. */
const AGO =
  /^(?:(?:published|updated|posted) )?(?:\d+|an?) (?:min|mins|minutes?|h|hrs?|hours?|days?|weeks?|months?|years?) ago$/;

/**
 * Whether a line is a date, perhaps with words such as "Published" or "Updated" beside it, and nothing more; `most`: of
 * how many other words.
 */
export function isDateLine(text: string, calendar: Calendar, most = MOST_OTHERS): boolean {
  if (!/\d/.test(text)) return false;
  if (text.length > LONGEST || FROM_TO.test(text) || endsSentence(text.replace(/\b[ap]\.m\.$/i, ''))) return false;
  const line = fold(text);
  if (AGO.test(line)) return true;
  const isNumbered = DIGITS.test(text);
  if (!isNumbered && !/\b(?:\d{1,2}|(?:19|20)\d{2})\b/.test(text)) return false;
  const others = line.split(' ').filter(word => !/\d/.test(word) && !isAround(word));
  // The calendar is dear to make, and mostly not needed to decide.
  if (others.length > most + MOST_NAMES) return false;
  const known = others.length > 0 ? calendar() : NO_NAMES;
  const rest = others.filter(word => !known.has(word));
  // A time alone, with words of its own, is an entry of a day that the story tells of; two are hours.
  if (!isNumbered && !others.some(word => known.get(word)))
    return rest.length === 0 && CLOCK.test(text) && /^\D*\d+\D\d+\D*$/.test(text);
  const behind = (text.slice(text.search(/\d/)).match(/[\p{L}\p{M}]{2,}/gu) ?? []).filter(
    word => !/^\p{Lu}/u.test(word) && !isAround(fold(word)) && !known.has(fold(word)),
  );
  const small = behind.reduce((sum, word) => sum + (WITHOUT_SPACES.test(word) ? Math.floor(word.length / 3) : 1), 0);
  return rest.length <= most && small <= MOST_BEHIND;
}

function isAround(word: string): boolean {
  return Object.values(AROUND).some(around => around.test(word));
}
