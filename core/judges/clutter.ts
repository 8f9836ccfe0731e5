import type { ReadOptions } from '../article.ts';
import type { Extent, Subject } from '../blocks/block.ts';
import type { Ledger } from '../blocks/ledger.ts';
import type { Page } from '../blocks/page.ts';
import { type Clause, evidenceOf, isOfSize, type Rule } from '../rules/clause.ts';
import { rules } from '../rules/index.ts';
import { Look } from '../rules/look.ts';
import { type Yielding, yieldNow } from '../yield.ts';

export interface ClutterOptions extends Yielding, Pick<ReadOptions, 'cuts' | 'keep' | 'cutReadAlso'> {
  /** Before anybody has found a story in the page, or after. */
  readonly phase: 'page' | 'story';
}

/**
 * Runs the rules: each clause names what it knows, and the ledger says what may go. What is clutter already is not
 * named again, so the surest clause, which comes first, is what the receipt tells of.
 */
export async function judgeClutter(page: Page, ledger: Ledger, options: ClutterOptions): Promise<void> {
  const { phase } = options;
  const look = new Look(page, ledger);
  for (const rule of rules) {
    if (staysWhole(rule, options)) continue;
    for (const clause of rule.clauses) if ((clause.phase ?? 'page') === phase) runClause(rule, clause, look);
    await yieldNow(options, `${phase}: ${rule.id}`);
  }
}

/** Whether what a rule finds stays: a site keeps it, a setting does, or only labels and forms are to be cut. */
function staysWhole({ id, light }: Rule, { cuts, keep, cutReadAlso }: ClutterOptions): boolean {
  return (cuts === 'light' && !light) || keep?.includes(id) === true || (cutReadAlso === false && id === 'read-also');
}

/** Lets one clause name what it knows. */
export function runClause(rule: Rule, clause: Clause, look: Look): void {
  const verdict = {
    is: 'clutter',
    by: rule.id,
    why: clause.why,
    kind: rule.kind,
    evidence: evidenceOf(clause),
  } as const;
  let gone: Pick<Extent, 'first' | 'last'> = { first: 0, last: 0 };
  for (const subject of seedsOf(clause, look)) {
    if (subject.first === subject.last || (clause.size && !isOfSize(subject, clause.size))) continue;
    if (subject.first >= gone.first && subject.last <= gone.last) continue;
    if (isKnown(subject, look) || !holds(clause, subject, look)) continue;
    for (const target of targetsOf(clause, subject, look)) {
      if (look.ledger.judge(target, verdict)) gone = target;
      else if (target !== subject && look.ledger.judge(subject, verdict)) gone = subject;
    }
  }
}

/** Whether all of it is clutter already. Of very much, that is not asked. */
function isKnown(subject: Subject, { page, ledger }: Look): boolean {
  if (subject.last - subject.first > MANY) return false;
  for (let index = subject.first; index < subject.last; index++) {
    const block = page.blocks[index];
    if (block && !ledger.is(block, 'clutter')) return false;
  }
  return true;
}

function seedsOf({ vendor, token, marks, named, says, hints, line }: Clause, look: Look): readonly Subject[] {
  const { blocks, segments, lexicon } = look.page;
  const { names } = segments;
  const tokens = vendor ?? token;
  if (tokens) return names.withToken(typeof tokens === 'string' ? lexicon.namesFor(tokens) : tokens);
  if (marks) return marked(marks, look);
  if (named) return names.withPart(named[0] ? lexicon.wordsFor(named[0]) : []);
  if (says) return says.flatMap(kind => look.saying(kind).filter(block => look.says(block, kind)));
  if (hints) return hints.flatMap(kind => look.saying(kind));
  return line ? blocks : look.seen;
}

/** So many blocks are looked through at most. */
const MANY = 400;

function marked(selector: string, look: Look): Subject[] {
  const elements = look.page.containers[0]?.element.querySelectorAll(selector) ?? [];
  return Array.from(elements, element => look.subjectOf(element)).filter(subject => subject !== null);
}

function holds(clause: Clause, subject: Subject, look: Look): boolean {
  const { page, ledger } = look;
  const first = page.blocks[subject.first];
  if (clause.phase === 'story' && (!first || !ledger.is(first, 'story'))) return false;
  if (clause.named && !clause.named.every(words => look.isNamed(subject, words))) return false;
  if (clause.notIn && page.isWithin(subject, clause.notIn)) return false;
  if (clause.apart && !look.isApart(subject)) return false;
  return (clause.shape?.(subject, look) ?? true) && !clause.unless?.(subject, look);
}

function targetsOf(clause: Clause, subject: Subject, look: Look): Iterable<Subject> {
  if (clause.takes) return clause.takes(subject, look);
  return [clause.says || clause.hints || clause.line ? look.page.whole(subject) : subject];
}
