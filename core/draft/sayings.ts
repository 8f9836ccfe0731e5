import type { Survey } from '../page/survey.ts';
import { type Meaning, meaningOf } from '../rules/labels/index.ts';
import { anyOf } from '../text/any-of.ts';
import { fold } from '../text/fold.ts';

/** A line of text and what has been found out about it. Each question is answered once, whoever says the line. */
export class Saying {
  readonly line: string;
  #key: string | undefined;
  #meaning: Meaning | undefined;

  constructor(line: string) {
    this.line = line;
  }

  /** The line folded: see `fold`. */
  get key(): string {
    this.#key ??= fold(this.line);
    return this.#key;
  }

  /** What the line says when the whole of it is a label. */
  get meaning(): Meaning {
    this.#meaning ??= meaningOf(this.key);
    return this.#meaning;
  }

  /** Whether the folded line fits one of these patterns, which are handed in as the same list each time. */
  fits(patterns: readonly RegExp[]): boolean {
    return askerOf(patterns)(this);
  }
}

const askers = new WeakMap<readonly RegExp[], (saying: Saying) => boolean>();

/** Says of a line whether it fits one of these patterns: for asking many lines. */
export function askerOf(patterns: readonly RegExp[]): (saying: Saying) => boolean {
  let asker = askers.get(patterns);
  if (!asker) {
    const all = joined(patterns);
    asker = ({ key }) => {
      if (key !== '') for (const pattern of all) if (pattern.test(key)) return true;
      return false;
    };
    askers.set(patterns, asker);
  }
  return asker;
}

/**
 * The patterns that are bound to the beginning as one, which costs one look at the beginning; each other one by itself,
 * as it is tried at every letter.
 */
function joined(patterns: readonly RegExp[]): readonly RegExp[] {
  const flags = new Set(patterns.map(pattern => pattern.flags));
  const bound = flags.size > 1 ? [] : patterns.filter(pattern => pattern.source.startsWith('^'));
  const free = patterns.filter(pattern => !bound.includes(pattern));
  return bound.length > 0 ? [anyOf(bound), ...free] : free;
}

const sayings = new WeakMap<Survey, Map<string, Saying>>();

/** What is known of this line in this reading of a page: the story says again what the draft has said. */
export function sayingOf(survey: Survey, line: string): Saying {
  let known = sayings.get(survey);
  if (!known) {
    known = new Map();
    sayings.set(survey, known);
  }
  let saying = known.get(line);
  if (!saying) {
    saying = new Saying(line);
    known.set(line, saying);
  }
  return saying;
}
