/** What the letters of a text tell in any language. */
export interface TextNumbers {
  readonly words: number;
  /** Words that begin with a capital letter. */
  readonly capitals: number;
  readonly digits: number;
  readonly commas: number;
  readonly sentences: number;
  /** 0 with a letter, 1 with what leads on (`:`), 2 as a sentence does. */
  readonly ends: number;
  /** 0 with a capital or another script, 1 in lower case, 2 with a digit, 3 with a sign. */
  readonly begins: number;
}

const COMMAS = ',;，、；،؛';
const STOPS = '.!?…؟।۔';
/** Where words are not parted by blanks, a sentence ends at its mark. */
const FULL_STOPS = '。！？';
const CLOSING = '"\'”’»“)]」』 ';

/** Reads a text once, letter by letter. */
export function readText(text: string): TextNumbers {
  let [words, capitals, digits, commas, sentences] = [0, 0, 0, 0, 0];
  let wasBlank = true;
  let wasStop = false;
  for (const letter of text) {
    const isBlank = letter === ' ';
    if (isBlank && wasStop) sentences += 1;
    if (wasBlank && !isBlank) {
      words += 1;
      if (letter !== letter.toLowerCase()) capitals += 1;
    }
    if (letter >= '0' && letter <= '9') digits += 1;
    else if (COMMAS.includes(letter)) commas += 1;
    else if (FULL_STOPS.includes(letter)) sentences += 1;
    wasStop = STOPS.includes(letter) || (wasStop && !isBlank && CLOSING.includes(letter));
    wasBlank = isBlank;
  }
  if (wasStop) sentences += 1;
  return { words, capitals, digits, commas, sentences, ends: endOf(text), begins: beginningOf(text) };
}

function endOf(text: string): number {
  let at = text.length - 1;
  while (at > 0 && CLOSING.includes(text.charAt(at))) at -= 1;
  const last = text.charAt(at);
  if (last === ':' || last === '：') return 1;
  return last !== '' && (STOPS.includes(last) || FULL_STOPS.includes(last)) ? 2 : 0;
}

function beginningOf(text: string): number {
  const first = text.charAt(0);
  if (first >= '0' && first <= '9') return 2;
  if (first !== first.toUpperCase()) return 1;
  return /^\p{L}/u.test(first) ? 0 : 3;
}
