import { browser } from '#imports';
import type { Dictionary } from '../core/messages.ts';
import english from '../public/_locales/en/messages.json';

/** Every key of the catalogue; English is the reference. */
type MessageKey = keyof typeof english;

/** Plural categories (CLDR) that English has; a language with others adds `key_few` and the like to its catalogue. */
const ENGLISH_PLURALS: readonly string[] = ['one', 'other'];

/** All strings in the user's language, to be passed along where no extension API can be called. */
export function dictionary(): Dictionary {
  const keys = Object.keys(english) as MessageKey[];
  const entries = keys.map(key => [key, browser.i18n.getMessage(key) || english[key].message] as const);
  const { pluralCategories } = new Intl.PluralRules(uiLanguage()).resolvedOptions();
  // Only those that the language has: Firefox logs an error for every other one.
  const forms = pluralCategories.filter(form => !ENGLISH_PLURALS.includes(form));
  const plurals = keys.filter(isPlural).flatMap(key => forms.map(form => key.replace(/other$/, form)));
  const more = plurals.map(name => [name, browser.i18n.getMessage(name as MessageKey)] as const);
  return Object.fromEntries([...entries, ...more.filter(([, message]) => message !== '')]);
}

function isPlural(key: string): boolean {
  return key.endsWith('_other') && key.replace(/other$/, 'one') in english;
}

/** The language that the strings are really in, as BCP 47: plural forms and `lang` go by it, not by the browser's. */
export function uiLanguage(): string {
  return browser.i18n.getMessage('languageTag') || english.languageTag.message;
}
