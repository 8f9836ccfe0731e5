import { fold } from '../text/fold.ts';
import type { LabelKind, Meaning, Vocabulary } from './vocabulary.ts';

const NOTHING: Meaning = {};

/** A label that is known in parts: each begins a word, and any words may stand between them and after the last. */
interface Phrase {
  readonly parts: readonly string[];
  readonly meaning: Meaning;
}

const made = new WeakMap<Vocabulary, Lexicon>();

/** Words and phrases of page furniture, in the languages that were handed in, to be asked for by folded text. */
export class Lexicon {
  readonly #labels = new Map<string, Meaning>();
  readonly #phrases = new Map<string, Phrase[]>();
  #longest = 0;

  private constructor(vocabulary: Vocabulary) {
    for (const kind of Object.keys(vocabulary) as LabelKind[]) {
      const words = vocabulary[kind];
      for (const list of Object.values(words.alone)) for (const entry of list.split('|')) this.#learn(entry, kind);
      for (const entry of (words.unsafe ?? '').split('|')) {
        const key = fold(entry);
        if (key) this.#note(key, kind, 'unsure');
      }
    }
  }

  /** The lexicon of a vocabulary, made once. */
  static of(vocabulary: Vocabulary): Lexicon {
    const known = made.get(vocabulary) ?? new Lexicon(vocabulary);
    made.set(vocabulary, known);
    return known;
  }

  /** What a text says when the whole of it is a known label; nothing for all other texts. Takes folded text. */
  meaningOf(key: string): Meaning {
    const exact = key.length > this.#longest ? undefined : this.#labels.get(key);
    return (
      exact ?? this.#phrases.get(firstOf(key))?.find(({ parts }) => isMadeOf(` ${key}`, parts))?.meaning ?? NOTHING
    );
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

  #learn(entry: string, kind: LabelKind): void {
    const parts = entry.split('…').map(fold);
    const [opening = ''] = parts;
    if (parts.length === 1) {
      this.#note(opening, kind, 'sure');
      return;
    }
    const first = firstOf(opening);
    const phrases = this.#phrases.get(first) ?? [];
    phrases.push({ parts, meaning: { [kind]: 'sure' } });
    this.#phrases.set(first, phrases);
  }

  #note(key: string, kind: LabelKind, certainty: 'sure' | 'unsure'): void {
    this.#labels.set(key, { ...this.#labels.get(key), [kind]: certainty });
    this.#longest = Math.max(this.#longest, key.length);
  }
}

/** Whether a meaning says anything. */
export function isAnyLabel(meaning: Meaning): boolean {
  return meaning !== NOTHING;
}

function firstOf(key: string): string {
  return key.split(' ', 1)[0] ?? '';
}

/** Whether a text, with a blank before it, begins with the first part and has the others in this order. */
function isMadeOf(text: string, parts: readonly string[]): boolean {
  let end = 0;
  return parts.every((part, index) => {
    const at = text.indexOf(part && ` ${part}`, end);
    end = at + part.length;
    return index === 0 ? at === 0 : at > 0;
  });
}
