/** What the letters of a text tell in any language. */
export interface TextNumbers {
  words: number;
  /** Words that begin with a capital letter. */
  capitals: number;
  commas: number;
  sentences: number;
}

const BLANK = 1;
const COMMA = 3;
/** Ends a sentence before a blank. */
const STOP = 4;
/** Ends a sentence where words are not parted by blanks. */
const FULL_STOP = 5;
/** May stand between the end of a sentence and the blank. */
const CLOSING = 6;
const CAPITAL = 7;
const SIGNS: readonly (readonly [number, string])[] = [
  [BLANK, ' '],
  [COMMA, ',;，、；،؛'],
  [STOP, '.!?…؟।۔'],
  [FULL_STOP, '。！？'],
  [CLOSING, '"\'”’»“)]」』'],
  [CAPITAL, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
];
const CLASSES = new Map(SIGNS.flatMap(([kind, signs]) => [...signs].map(sign => [sign.charCodeAt(0), kind] as const)));
/** The same for the letters that most texts are made of. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => CLASSES.get(code) ?? 0);

function classOf(code: number): number {
  return PLAIN[code] ?? CLASSES.get(code) ?? 0;
}

/** In so many letters a text has said what it is. */
const ENOUGH = 2000;

/** Reads a text once, letter by letter. */
export function readText(text: string): TextNumbers {
  const counts = { words: 0, capitals: 0, commas: 0, sentences: 0 };
  let before = BLANK;
  let isEnd = false;
  for (let at = 0; at < text.length && at < ENOUGH; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === BLANK) counts.sentences += Number(isEnd);
    else if (before === BLANK) {
      counts.words += 1;
      if (kind === CAPITAL || isCapital(text, at)) counts.capitals += 1;
    }
    if (kind === COMMA) counts.commas += 1;
    else if (kind === FULL_STOP) counts.sentences += 1;
    isEnd = kind === STOP || (isEnd && kind === CLOSING);
    before = kind;
  }
  counts.sentences += Number(isEnd);
  return counts;
}

function isCapital(text: string, at: number): boolean {
  if (text.charCodeAt(at) < PLAIN.length) return false;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

/** How a text ends: 0 with a letter, 1 with what leads on (`:`), 2 as a sentence does, 3 with a question. */
export function endOf(text: string): number {
  let at = text.length - 1;
  while (at > 0 && classOf(text.charCodeAt(at)) === CLOSING) at -= 1;
  const last = text.charAt(at);
  if (last === ':' || last === '：') return 1;
  if (last === '?' || last === '？' || last === '؟') return 3;
  const kind = classOf(last.charCodeAt(0));
  return kind === STOP || kind === FULL_STOP ? 2 : 0;
}
