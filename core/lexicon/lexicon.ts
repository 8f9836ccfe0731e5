import type { BaitSources } from '../text/bait.ts';
import type { NameList } from './names.ts';
import { type TokenTest, tokens, words } from './tokens.ts';
import { ANY, kindsOf, type LabelKind, type Meaning, type Vocabulary, withoutNumbers } from './vocabulary.ts';

const NOTHING: Meaning = {};

/** A label that is known in parts: any words may stand between them and after the last. */
interface Phrase {
  /** Each with a blank before it, and one behind it unless it may go on: "abon…", or the very last. */
  readonly parts: readonly string[];
  readonly kind: LabelKind;
}

/** Words and phrases of page furniture, as `wordsOf` hands them in, to be asked for by folded text. */
export class Lexicon {
  readonly #labels = new Map<string, Meaning>();
  /** By the first word of a text, and by any word of it. */
  readonly #opening = new Map<string, Phrase[]>();
  readonly #within = new Map<string, Phrase[]>();
  #longest = 0;

  readonly #names: Readonly<Record<string, string>>;
  /** What sentences that only bait are known by, where anything was handed in. */
  readonly bait: BaitSources | undefined;
  readonly #tests = new Map<string, TokenTest>();
  readonly #words = new Map<string, ReadonlySet<string>>();

  constructor(vocabulary: Vocabulary) {
    this.#names = vocabulary.names ?? {};
    this.bait = vocabulary.bait;
    for (const kind of kindsOf(vocabulary)) {
      const { alone, unsafe = {} } = vocabulary[kind];
      const sure: Meaning = { [kind]: 'sure' };
      const unsure: Meaning = { [kind]: 'unsure' };
      for (const entry of entriesOf(alone))
        if (entry.includes(ANY)) this.#learn(entry.split(ANY), kind);
        else this.#note(entry, sure);
      for (const entry of entriesOf(unsafe)) this.#note(entry, unsure);
    }
  }

  /** The test for the names of which a clause asks; passed by none where nobody handed any in. */
  namesFor(clause: string): TokenTest {
    const test = this.#tests.get(clause) ?? tokens(this.#names[clause] ?? '');
    this.#tests.set(clause, test);
    return test;
  }

  /** The words of a list of names, made once; none where nobody handed any in. A set is its own. */
  wordsFor(list: NameList): ReadonlySet<string> {
    if (typeof list !== 'string') return list;
    const made = this.#words.get(list) ?? words(this.#names[list] ?? '');
    this.#words.set(list, made);
    return made;
  }

  /** What a text says when the whole of it is a known label; nothing for all other texts. Takes folded text. */
  meaningOf(text: string): Meaning {
    const key = withoutNumbers(text);
    const exact = key.length > this.#longest ? undefined : this.#labels.get(key);
    if (exact) return exact;
    const kinds = new Set<LabelKind>();
    const words = key.split(' ');
    const spaced = ` ${key} `;
    collect(this.#opening.get(words[0] ?? ''), spaced, kinds);
    if (this.#within.size > 0) for (const word of words) collect(this.#within.get(word), spaced, kinds);
    return kinds.size === 0 ? NOTHING : Object.fromEntries([...kinds].map(kind => [kind, 'sure']));
  }

  /** How many words of a folded text, from its beginning, are a label of one of these kinds; 0 where none are. */
  labelAtStart(key: string, kinds: readonly LabelKind[]): number {
    const words = key.split(' ', 8);
    for (let length = words.length; length > 0; length--) {
      const meaning = this.meaningOf(words.slice(0, length).join(' '));
      if (kinds.some(kind => meaning[kind])) return length;
    }
    return 0;
  }

  #learn(pieces: readonly string[], kind: LabelKind): void {
    const parts = pieces.map((piece, at) => partOf(piece, at < pieces.length - 1));
    const [opening = '', next = ''] = parts;
    const index = opening ? this.#opening : this.#within;
    const [first = ''] = (opening || next).trim().split(' ', 1);
    const phrases = index.get(first);
    if (phrases) phrases.push({ parts, kind });
    else index.set(first, [{ parts, kind }]);
  }

  #note(key: string, meaning: Meaning): void {
    if (key === '') return;
    const known = this.#labels.get(key);
    this.#labels.set(key, known ? { ...known, ...meaning } : meaning);
    if (key.length > this.#longest) this.#longest = key.length;
  }
}

/** Whether a meaning says anything. */
export function isAnyLabel(meaning: Meaning): boolean {
  return meaning !== NOTHING;
}

function entriesOf(lists: Readonly<Record<string, string>>): string[] {
  return Object.values(lists).flatMap(list => list.split('|'));
}

/** A part of a phrase with its blanks: whole words, where a blank stands before what may follow. */
function partOf(piece: string, isFollowed: boolean): string {
  const key = piece.trim();
  return key && ` ${key}${isFollowed && piece.endsWith(' ') ? ' ' : ''}`;
}

function collect(phrases: readonly Phrase[] | undefined, text: string, kinds: Set<LabelKind>): void {
  for (const { parts, kind } of phrases ?? []) if (!kinds.has(kind) && isMadeOf(text, parts)) kinds.add(kind);
}

/** Whether a text, with a blank before and behind it, begins with the first part and has the others in this order. */
function isMadeOf(text: string, parts: readonly string[]): boolean {
  const [first = ''] = parts;
  if (!text.startsWith(first)) return false;
  let end = 0;
  return parts.every(part => {
    const at = text.indexOf(part, end);
    end = at + part.trimEnd().length;
    return at >= 0;
  });
}
