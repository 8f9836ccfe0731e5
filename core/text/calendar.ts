import { fold } from './fold.ts';

/** The names of months, from 1, and of days of the week, all 0; long and short, in a language and in English, folded. */
export type Calendar = () => ReadonlyMap<string, number>;

/** The calendar of a language, made when it is first asked for. */
export function calendarOf(lang: string): Calendar {
  let names: ReadonlyMap<string, number> | undefined;
  return () => {
    names ??= namesIn(lang);
    return names;
  };
}

function namesIn(lang: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  // Formatters are dear to make, and American English has no names of its own.
  for (const locale of new Set([lang.replace(/^(?:en-us)?$/i, 'en'), 'en'])) {
    for (const style of ['long', 'short'] as const) {
      const month = formatter(locale, { month: style, day: 'numeric' });
      const day = formatter(locale, { weekday: style });
      for (let index = 1; index < 13; index++)
        add(names, month, new Date(Date.UTC(2024, index - 1, 15)), 'month', index);
      for (let index = 1; index < 8; index++) add(names, day, new Date(Date.UTC(2024, 0, index)), 'weekday', 0);
    }
  }
  return names;
}

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  } catch {
    return new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' });
  }
}

function add(names: Map<string, number>, format: Intl.DateTimeFormat, date: Date, type: string, value: number): void {
  const name = fold(format.formatToParts(date).find(part => part.type === type)?.value ?? '');
  // In its own language "mar" may be a day of the week, and is no month because it is one in English.
  if (name && !names.has(name)) names.set(name, value);
}
