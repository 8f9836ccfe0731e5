import { readFileSync } from 'node:fs';
import { ROOT } from './sources.ts';

export type Catalogue = Readonly<Record<string, { readonly message: string }>>;

/** All plural categories of CLDR; a language has some of them. */
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** More than the numbers that any language needs to show all its forms of whole numbers. */
const NUMBERS = Array.from({ length: 200 }, (_, count) => count);

/** All messages of a locale, by key. */
export function catalogue(locale: string): Catalogue {
  return JSON.parse(readFileSync(`${ROOT}public/_locales/${locale}/messages.json`, 'utf8'));
}

/** BCP 47 for the name of a folder: `pt-BR` for `pt_BR`. */
export const tagOf = (locale: string) => locale.replace('_', '-');

/** `minutes` for `minutes_one`, `minutes_few` …; null for a key that is no plural form. */
export function pluralOf(key: string, english: Catalogue): string | null {
  const base = key.slice(0, key.lastIndexOf('_'));
  const isForm = FORMS.some(form => key === `${base}_${form}`);
  return isForm && `${base}_one` in english && `${base}_other` in english ? base : null;
}

/** The keys that a locale must have: those of the English, in the plural forms of its own grammar. */
export function keysFor(locale: string, english: Catalogue): string[] {
  const { pluralCategories } = new Intl.PluralRules(tagOf(locale)).resolvedOptions();
  const keys = Object.keys(english).flatMap(key => {
    const base = pluralOf(key, english);
    return base === null ? [key] : pluralCategories.map(form => `${base}_${form}`);
  });
  return [...new Set(keys)];
}

/** What the English says under this key, or under the plural that it is a form of. */
export function englishFor(key: string, english: Catalogue): string {
  const base = pluralOf(key, english);
  return english[base === null ? key : `${base}_other`]?.message ?? '';
}

/** Whether a plural form is for one number alone, as "two" in Arabic: its word may then say the number. */
export function saysNumber(locale: string, key: string): boolean {
  const rules = new Intl.PluralRules(tagOf(locale));
  return NUMBERS.filter(count => key.endsWith(`_${rules.select(count)}`)).length === 1;
}
