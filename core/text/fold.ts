/** Marks that languages put on letters and that capitals, keyboards and page makers leave out. */
const MARKS = /[\u0300-\u036f\u0640\u064b-\u0655\u0670]/g;
/** Signs without width: joiners, direction marks, and what makes a sign an emoji. */
const UNSEEN = /\p{Cf}|\p{Variation_Selector}|\u20e3/gu;
const APOSTROPHES = /['’‘ʼ`´]/g;
const NOT_WORDS = /[^\p{L}\p{N}\p{M}]+/gu;
/** Texts of nothing but these, and of printed quotes and dashes, need only the last steps; most are of nothing else. */
const PLAIN = /^[\t\n\r -~\u2010-\u2014\u2018\u2019\u201c-\u201e\u2026«»©·•]*$/;
const PLAIN_APOSTROPHES = /['’‘`]/g;
const NOT_PLAIN_WORDS = /[^a-z0-9]+/g;
const NOT_LIST = /[^\p{L}\p{N}\p{M}|^]+/gu;
const NOT_PLAIN_LIST = /[^a-z0-9|^]+/g;

/**
 * A text as its bare words, so that "— PUBLICITÉ —", "Publicité :" and "publicite" are one: compatibility forms, case,
 * accents, apostrophes, punctuation, dashes and emoji are folded away; Turkish i with and without dot, German ß,
 * Polish ł and Danish ø too. Letters that other scripts make of parts (한, が) stay whole.
 */
export function fold(text: string): string {
  return PLAIN.test(text) ? foldPlain(text) : foldAny(text);
}

/** The same for many texts at once, which are parted by `|` and stay so; `^` stays, too. */
export function foldList(list: string): string {
  return PLAIN.test(list) ? foldPlain(list, NOT_PLAIN_LIST) : foldAny(list, NOT_LIST);
}

function foldPlain(text: string, notWords = NOT_PLAIN_WORDS): string {
  return text.toLowerCase().replace(PLAIN_APOSTROPHES, '').replace(notWords, ' ').trim();
}

function foldAny(text: string, notWords = NOT_WORDS): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(UNSEEN, '')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(APOSTROPHES, '')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ø/g, 'o')
    .replace(/ς/g, 'σ')
    .replace(notWords, ' ')
    .trim();
}
