import { browser } from '#imports';
import type { Dictionary } from '../core/messages.ts';
import english from '../public/_locales/en/messages.json';

/** Every key of the catalogue; English is the reference. */
export type MessageKey = keyof typeof english;

/** All strings in the user's language, to be passed along where no extension API can be called. */
export function dictionary(): Dictionary {
  return Object.fromEntries(
    Object.keys(english).map(key => [
      key,
      browser.i18n.getMessage(key as MessageKey) || english[key as MessageKey].message,
    ]),
  );
}

/** The language of the browser's own interface, as BCP 47. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}
