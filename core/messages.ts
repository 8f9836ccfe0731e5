/** All strings of one language, by key, with `{1}`, `{2}` … where values go. */
export type Dictionary = Readonly<Record<string, string>>;

/** Says a message. With a count, the plural form of the language is chosen: `key_one`, `key_few`, … `key_other`. */
export interface Translate {
  /** The language that it speaks, as BCP 47. */
  readonly lang: string;
  (key: string, ...values: readonly (string | number)[]): string;
  plural(key: string, count: number, ...values: readonly (string | number)[]): string;
}

/** Makes the speaker of a dictionary. An unknown key says itself, so that a missing string shows up and breaks nothing. */
export function makeTranslate(dictionary: Dictionary, lang: string): Translate {
  const rules = new Intl.PluralRules(lang);
  const numbers = new Intl.NumberFormat(lang);
  const say = (key: string, ...values: readonly (string | number)[]) =>
    (dictionary[key] ?? key).replace(/\{(\d)\}/g, (_, n: string) => {
      const value = values[Number(n) - 1];
      return typeof value === 'number' ? numbers.format(value) : (value ?? '');
    });
  const plural = (key: string, count: number, ...values: readonly (string | number)[]) => {
    const form = `${key}_${rules.select(count)}`;
    return say(form in dictionary ? form : `${key}_other`, count, ...values);
  };
  return Object.assign(say, { lang, plural });
}
