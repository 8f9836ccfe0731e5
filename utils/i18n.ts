import { browser } from '#imports';
import type { Dictionary } from '../core/messages.ts';
import english from '../public/_locales/en/messages.json';

/** Every key of the catalogue; English is the reference. */
export type MessageKey = keyof typeof english;

/** Plural categories (CLDR) that English lacks; a language that has them adds `key_few` and the like to its catalogue. */
const OTHER_PLURALS = ['zero', 'two', 'few', 'many'];

/** All strings in the user's language, to be passed along where no extension API can be called. */
export function dictionary(): Dictionary {
  const keys = Object.keys(english) as MessageKey[];
  const entries = keys.map(key => [key, browser.i18n.getMessage(key) || english[key].message] as const);
  return Object.fromEntries([...entries, ...keys.flatMap(pluralsOf)]);
}

function pluralsOf(key: MessageKey): (readonly [string, string])[] {
  if (!key.endsWith('_other')) return [];
  const base = key.slice(0, -'other'.length);
  return OTHER_PLURALS.map(form => {
    const name = `${base}${form}`;
    return [name, browser.i18n.getMessage(name as MessageKey)] as const;
  }).filter(([, message]) => message !== '');
}

/** The language that the strings are really in, as BCP 47: plural forms and `lang` go by it, not by the browser's. */
export function uiLanguage(): string {
  return browser.i18n.getMessage('languageTag') || english.languageTag.message;
}
