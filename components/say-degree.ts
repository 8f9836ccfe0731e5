import type { Measurable } from '../core/appearance.ts';
import type { Translate } from '../core/messages.ts';

/** Languages whose letters are as wide as they are high. */
const SQUARE = /^(?:ja|ko|zh)\b/;

/** Letters that go into the width of one em, about. */
const lettersPerEm = (lang: string) => (SQUARE.test(lang) ? 1 : 2);

/** A share as a percentage, as the interface's language writes it. */
export const percent = (value: number, t: Translate) =>
  new Intl.NumberFormat(t.lang, { style: 'percent' }).format(value);

const WRITTEN: Readonly<Record<Measurable, (value: number, t: Translate) => string>> = {
  size: (value, t) => t('pixels', value),
  measure: (value, t) => t.plural('characters', Math.round(value * lettersPerEm(t.lang))),
  lineHeight: (value, t) => t('times', value),
  letterSpacing: percent,
  wordSpacing: percent,
};

/** What is set by degrees, as people of the language write it: the same beside the slider and in the options. */
export function sayDegree(name: Measurable, value: number, t: Translate): string {
  return WRITTEN[name](value, t);
}
