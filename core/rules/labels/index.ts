import type { LabelKind, Meaning, Vocabulary } from '../../lexicon/vocabulary.ts';
import { fold } from '../../text/fold.ts';

export type { LabelKind, Meaning, Vocabulary };

/** What is asked for here; the judges over blocks ask for more. */
const ASKED: ReadonlySet<string> = new Set(
  'advertisement relatedPosts readAlso readMore comments paging share promo meta contents legal reprint consent player'.split(
    ' ',
  ),
);

const NOTHING: Meaning = {};
let table: ReadonlyMap<string, Meaning> = new Map();
let known: Vocabulary | undefined;
let longest = 0;
/** Sentences by their first word. */
let sentences: ReadonlyMap<string, readonly Sentence[]> = new Map();

/** A label that is known in parts: each begins a word, and any words may stand between them and after the last. */
interface Sentence {
  readonly parts: readonly string[];
  readonly meaning: Meaning;
}

/** Splits a list of words, folding each. */
function folded(words: string): string[] {
  return words.split('|').map(fold);
}

function note(entries: Map<string, Meaning>, key: string, kind: LabelKind, certainty: 'sure' | 'unsure'): void {
  entries.set(key, { ...entries.get(key), [kind]: certainty });
  longest = Math.max(longest, key.length);
}

/** Makes these the words that are known from now on, in place of those before. Costs nothing when they already are. */
export function learnWords(vocabulary: Vocabulary): void {
  if (vocabulary === known) return;
  const entries = new Map<string, Meaning>();
  const openings = new Map<string, Sentence[]>();
  longest = 0;
  for (const kind of Object.keys(vocabulary) as LabelKind[]) {
    if (!ASKED.has(kind)) continue;
    const words = vocabulary[kind];
    for (const list of Object.values(words.alone))
      for (const entry of list.split('|')) {
        const parts = entry.split('…').map(fold);
        const [opening = ''] = parts;
        if (parts.length === 1) note(entries, opening, kind, 'sure');
        else {
          const first = firstOf(opening);
          openings.set(first, [...(openings.get(first) ?? []), { parts, meaning: { [kind]: 'sure' } }]);
        }
      }
    for (const key of Object.values(words.unsafe ?? {}).flatMap(folded)) if (key) note(entries, key, kind, 'unsure');
  }
  table = entries;
  sentences = openings;
  known = vocabulary;
}

function firstOf(key: string): string {
  return key.split(' ', 1)[0] ?? '';
}

/** What a text says when the whole of it is a known label; nothing for all other texts. Takes folded text. */
export function meaningOf(key: string): Meaning {
  const exact = key.length > longest ? undefined : table.get(key);
  return exact ?? sentences.get(firstOf(key))?.find(({ parts }) => isMadeOf(` ${key}`, parts))?.meaning ?? NOTHING;
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

/** Whether a text is a label of any kind. */
export function isAnyLabel(meaning: Meaning): boolean {
  return meaning !== NOTHING;
}

/** How many words of a folded text, counted from its beginning, are a label of one of these kinds; 0 where none are. */
export function labelAtStart(key: string, kinds: readonly LabelKind[]): number {
  const words = key.split(' ', 8);
  for (let length = words.length; length > 0; length--) {
    const meaning = meaningOf(words.slice(0, length).join(' '));
    if (kinds.some(kind => meaning[kind])) return length;
  }
  return 0;
}
