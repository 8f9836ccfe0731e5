/** What a sentence that may be bait is asked; core/text/bait-patterns.ts says more. */
export type BaitKind = 'questions' | 'calls' | 'promises' | 'maxims' | 'past' | 'report' | 'middle';

/** The patterns of the languages of a page. */
export type Bait = Readonly<Record<BaitKind, readonly RegExp[]>>;

/** The same as plain data: sources of patterns for lower-cased sentences. */
export type BaitSources = Readonly<Record<BaitKind, readonly string[]>>;

const HOOKS: readonly BaitKind[] = ['questions', 'calls', 'promises'];
const PLEAS: readonly BaitKind[] = [...HOOKS, 'maxims'];

/** The patterns out of their sources. */
export function compileBait(sources: BaitSources): Bait {
  const patterns = Object.entries(sources).map(([kind, list]) => [kind, list.map(source => new RegExp(source, 'u'))]);
  return Object.fromEntries(patterns) as Bait;
}

/** What shows that something is told: a number, a speech, a name inside a sentence, somebody who did something. */
const DIGIT = /\d/;
const SPEECH = /["“„«»]/;
const NAME = /(?<![.!?…:]\s)(?<!^)(?<=[\p{Ll},;’'] )(?!I\b|I['’]|God\b|Internet\b)\p{Lu}[\p{Ll}\p{Lu}]+/u;

interface Tally {
  sentences: number;
  bait: number;
  facts: number;
}

/**
 * Whether a paragraph only baits: it asks the reader, promises or moralises, and tells nothing that happened. Judged by
 * sentences; one that tells something saves the paragraph.
 */
export function isBait(text: string, bait: Bait): boolean {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length < 20 || line.length > 900) return false;
  const tally = tallyOf(line, bait);
  return tally.facts === 0 && tally.bait >= Math.max(1, tally.sentences * 0.6) && hasHook(line, bait);
}

/** Whether a paragraph cannot be the first, because it speaks of what has been said before it. */
export function startsInTheMiddle(text: string, bait: Bait): boolean {
  return fits(bait.middle, text.trim().toLowerCase());
}

function tallyOf(line: string, bait: Bait): Tally {
  const tally: Tally = { sentences: 0, bait: 0, facts: 0 };
  for (const sentence of sentencesOf(line)) {
    tally.sentences += 1;
    const lower = sentence.toLowerCase();
    const pleads = PLEAS.some(kind => fits(bait[kind], lower));
    if (pleads) tally.bait += 1;
    if (tells(sentence, lower, pleads, bait)) tally.facts += 1;
  }
  return tally;
}

/** A sentence that pleads may speak of what "he did" in general; figures, speech and names tell all the same. */
function tells(sentence: string, lower: string, pleads: boolean, bait: Bait): boolean {
  if (DIGIT.test(sentence) || SPEECH.test(sentence) || NAME.test(sentence)) return true;
  return !pleads && (fits(bait.past, lower) || fits(bait.report, lower));
}

/** A maxim alone may open an essay; there has to be a question, a call or a promise to the reader. */
function hasHook(line: string, bait: Bait): boolean {
  return sentencesOf(line).some(sentence => HOOKS.some(kind => fits(bait[kind], sentence.toLowerCase())));
}

function fits(patterns: readonly RegExp[], sentence: string): boolean {
  return patterns.some(pattern => pattern.test(sentence));
}

function sentencesOf(line: string): string[] {
  return line.split(/(?<=[.!?…]["”’')]*)\s+/).filter(sentence => /\p{L}/u.test(sentence));
}
