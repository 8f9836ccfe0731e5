/**
 * Patterns that are always known, or patterns by the languages that they are in: BCP 47 tags, parted by blanks where a
 * list is in several. What is under `en` is always known, too.
 */
export type Sentences = readonly RegExp[] | Readonly<Record<string, readonly RegExp[]>>;

/** Of each list of sentences by its name, the patterns as data: source and flags. */
export type Phrasebook = Readonly<Record<string, readonly (readonly [source: string, flags: string])[]>>;

let known: Phrasebook = {};

/** Makes these the sentences of the lists that were built without their own. */
export function learnSentences(phrasebook: Phrasebook): void {
  known = phrasebook;
}

/**
 * A list of what furniture says that is more than a word or two: all patterns in all languages, the same list each time,
 * so that what has been found out with it can be remembered. The extension's reader is built with a name in the place of
 * the patterns (scripts/lib/sentences-apart.ts): there they are what has been learnt under it.
 */
export function sentences(own: Sentences): () => readonly RegExp[] {
  const given: unknown = own;
  if (typeof given !== 'string') {
    const all = Object.values(own).flat();
    return () => all;
  }
  let from: Phrasebook | undefined;
  let list: readonly RegExp[] = [];
  return () => {
    if (from !== known) list = (known[given] ?? []).map(([source, flags]) => new RegExp(source, flags));
    from = known;
    return list;
  };
}
