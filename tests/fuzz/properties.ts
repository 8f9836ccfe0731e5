import fc from 'fast-check';
import { readArticle } from '../../core/read-article.ts';
import { findBad } from '../hostile/audit.ts';
import { anyPage, hugePage, innocentPage, type MadePage, talkingPage } from './pages.ts';
import { passedOver } from './sentences.ts';

const INLINE =
  'a, abbr, b, bdi, code, data, em, font, i, mark, q, s, small, span, strong, sub, sup, time, u, math, math *, ruby, rt';

/** How many pages, and which. */
export type Runs = Pick<fc.Parameters, 'seed' | 'numRuns' | 'interruptAfterTimeLimit' | 'markInterruptAsFailure'>;

/**
 * Any page: nothing throws, the page is as it was, nothing runs, no word is made up, twice is the same. Rejects with
 * the smallest page for which that is not so.
 */
export async function checkAnyPage(runs: Runs): Promise<void> {
  await fc.assert(fc.asyncProperty(anyPage(), readsSafely), runs);
}

/** A very large page of any shape: the same. */
export async function checkHugePage(runs: Runs): Promise<void> {
  await fc.assert(fc.asyncProperty(hugePage(), readsSafely), { ...runs, endOnFailure: true });
}

/** An innocent page: every word stays. */
export async function checkInnocentPage(runs: Runs): Promise<void> {
  await fc.assert(fc.asyncProperty(innocentPage(), keepsEverything), runs);
}

/** A story among anything: every sentence that is seen is in it, in its header or in a receipt. */
export async function checkEverySentence(runs: Runs): Promise<void> {
  await fc.assert(fc.asyncProperty(fc.oneof(talkingPage(), anyPage(), innocentPage()), passesNothingOver), {
    ...runs,
    endOnFailure: true,
  });
}

async function passesNothingOver({ html }: MadePage): Promise<void> {
  const page = parse(html);
  const result = await readArticle(page);
  if (result.ok) none('sentences that are nowhere', passedOver(page, result));
}

async function readsSafely({ html, words }: MadePage): Promise<void> {
  const page = parse(html);
  const before = page.documentElement.outerHTML;
  const result = await readArticle(page);
  same('the page', page.documentElement.outerHTML, before);
  if (!result.ok) return;
  const { body, places } = result.article;
  const parts = [body, ...result.removals.map(removal => removal.html)];
  none(
    'what no story may hold',
    parts.flatMap(part => findBad(parse(part).body)),
  );
  // What broken markup has run together is a word of the page; a made-up tag may be a block there, or part of a line.
  const own = new Set([...wordsOf(html), ...wordsOf(html, isMadeUp)]);
  const isOwn = (word: string) => words.has(word.replace(/[^\w].*/, '')) || own.has(word);
  none(
    'words that the page does not say',
    parts.flatMap(part => wordsOf(part)).filter(word => !isOwn(word)),
  );
  same('the number of places', places.length, parse(body).body.querySelectorAll('*').length);
  same('a second reading', JSON.stringify(await readArticle(page)), JSON.stringify(result));
}

async function keepsEverything({ html, words }: MadePage): Promise<void> {
  const result = await readArticle(parse(html));
  if (!result.ok) throw new Error(result.reason);
  const kept = new Set(`${result.article.title} ${wordsOf(result.article.body).join(' ')}`.match(/w\d+x/g));
  none(
    'words that are lost',
    [...words].filter(word => !kept.has(word)),
  );
}

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** The text as one would read it: blocks stand apart, what is within a line does not. */
function readable(node: Node, isInLine: (element: Element) => boolean): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return '';
  const inner = [...node.childNodes].map(child => readable(child, isInLine)).join('');
  return node.matches(INLINE) || isInLine(node) ? inner : ` ${inner} `;
}

/** Names that no browser knows, of which broken markup makes more: `<p<p>`. */
function isMadeUp(element: Element): boolean {
  return element instanceof HTMLUnknownElement || element.localName.includes('-');
}

function wordsOf(html: string, isInLine: (element: Element) => boolean = () => false): string[] {
  return readable(parse(html).body, isInLine).match(/w\S*/g) ?? [];
}

function same(what: string, now: unknown, wanted: unknown): void {
  if (now !== wanted) throw new Error(`${what} is another: ${String(now)}\ninstead of ${String(wanted)}`);
}

function none(what: string, found: readonly string[]): void {
  if (found.length > 0) throw new Error(`${what}: ${found.join(', ')}`);
}
