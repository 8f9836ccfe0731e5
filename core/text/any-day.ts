import { calendarOf } from './calendar.ts';
import { localDay, plainDay } from './day.ts';
import { fold } from './fold.ts';

/** Seconds or milliseconds since 1970. */
const COUNTED = /^\d{10}(?:\d{3})?$/;
/** 2023/10/26, 2023. 10. 26., 2023年10月26日, 2023년 10월 26일. */
const YEAR_FIRST = /(\d{4})[-/.年년] ?(\d\d?)[-/.月월] ?(\d\d?)(?!\d)/;
const UNDIVIDED = /^(\d{4})(\d\d)(\d\d)(?!\d)/;
/** 26.10.2023, 10/26/23, 26 tháng 10 năm 2023. */
const YEAR_LAST = /(\d\d?)([-/.]| tháng) ?(\d\d?)(?:\2|,| năm) ?(\d{4}|\d\d)(?!\d)/;
const TIME = /\d+:[\d:.]+|\d+\s?[ap]\.?m\b/gi;
/** The one letter for "in", which Hebrew writes together with the month. */
const IN_HEBREW = / ב/g;
/** What stands between a day and its month, folded: "26 de octubre", "26th of October". */
const BETWEEN = /^(?:de|of|the)$/;

/** The day that a date names, in any form that pages use, as YYYY-MM-DD; '' where it names none for certain. */
export function dayIn(written: string, lang: string): string {
  const text = written.trim().replace(/[٠-٩۰-۹]/g, digit => String(digit.charCodeAt(0) & 15));
  if (COUNTED.test(text)) return localDay(new Date(Number(text.padEnd(13, '0'))));
  // The calendar last but one: it is dear to make.
  return (
    plainDay(text) ||
    yearFirst(UNDIVIDED, text) ||
    named(text, lang) ||
    yearFirst(YEAR_FIRST, text) ||
    yearLast(text, lang)
  );
}

function yearFirst(form: RegExp, text: string): string {
  const [, year, month, date] = form.exec(text) ?? [];
  return day(year, month, date);
}

function named(text: string, lang: string): string {
  const words = fold(text.replace(TIME, ' ').replace(IN_HEBREW, ' '))
    .split(' ')
    .filter(word => !BETWEEN.test(word));
  const calendar = calendarOf(lang);
  const year = words.find(word => /^(?:19|20|25)\d\d$/.test(word));
  // A number before a month is its day, if there is one: "mar, 26 oct 2023".
  for (const step of [-1, 1])
    for (const [index, word] of words.entries()) {
      const date = /^(\d\d?)(?:st|nd|rd|th|er)?$/.exec(words[index + step] ?? '')?.[1];
      const found = date && day(year, calendar().get(word), date);
      if (found) return found;
    }
  return '';
}

/** Where both numbers may be the month, the language tells; plain English does not. */
function yearLast(text: string, lang: string): string {
  const [, first = '', sign, second = '', year = ''] = YEAR_LAST.exec(text) ?? [];
  const full = year.length === 2 ? `20${year}` : year;
  const isMonthFirst = Number(second) > 12 || (/^en-us$/i.test(lang) && Number(first) < 13);
  if (isMonthFirst) return day(full, first, second);
  const isUnsure = /^(?:en)?$/i.test(lang) && sign !== '.' && Number(first) < 13 && first !== second;
  return isUnsure ? '' : day(full, second, first);
}

function day(year: unknown, month: unknown, date: unknown): string {
  // Thai pages count from the Buddha.
  const y = Number(year) - (Number(year) > 2400 ? 543 : 0);
  const [m, d] = [Number(month), Number(date)];
  if (!(y > 1800 && y < 2200 && m > 0 && m < 13 && d > 0 && d < 32)) return '';
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
