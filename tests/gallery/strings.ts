import { makeTranslate, type Translate } from '../../core/messages.ts';
import arabic from '../../public/_locales/ar/messages.json';
import english from '../../public/_locales/en/messages.json';
import hebrew from '../../public/_locales/he/messages.json';

const catalogues: Readonly<Record<string, Readonly<Record<string, { readonly message: string }>>>> = {
  en: english,
  ar: { ...english, ...arabic },
  he: { ...english, ...hebrew },
};

/** Speaks a language of the gallery: English, Arabic or Hebrew. */
export function speak(lang: string): Translate {
  const messages = Object.entries(catalogues[lang] ?? english);
  return makeTranslate(Object.fromEntries(messages.map(([key, { message }]) => [key, message])), lang);
}
