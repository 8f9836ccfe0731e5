import { WITHOUT_SPACES } from './words.ts';

/** How sentences end, in all scripts that have an end for them, with what may close behind it. */
const ENDS = /[.!?…。！？｡।॥؟۔։።፧။៕᠃꓿]/u;
const END = /[.!?…。！？｡।॥؟۔։።፧။៕᠃꓿]["'”’»)\]）」』》]*$/u;
/** Scripts that end a sentence with nothing but a blank. */
const WITHOUT_END = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const WORDS = 3;
/** Characters of a script without spaces that make a sentence. */
const LETTERS = 8;

/** Where one sentence may end and the next begin: not within a number, a name or an address. */
const BETWEEN = /(?<=[!?…。！？｡।॥؟۔։።፧។៕᠃꓿])\s*|(?<=\.)(?![\p{L}\p{N}])\s*/u;

/** Whether a text ends as a sentence does, in whatever script. */
export function endsSentence(text: string): boolean {
  return END.test(text) || (WITHOUT_END.test(text) && text.length > 40);
}

/** Whether a text is a sentence: a few words with an end. */
export function isSentence(text: string): boolean {
  if (!endsSentence(text)) return false;
  return text.split(' ', WORDS).length >= WORDS || (WITHOUT_SPACES.test(text) && text.length >= LETTERS);
}

/** Whether a sentence stands anywhere in a text. */
export function saysSentence(text: string): boolean {
  // Most lines have no such sign, and need not be parted.
  if (!ENDS.test(text) && !WITHOUT_END.test(text)) return false;
  return text.split(BETWEEN).some(isSentence);
}
