import type { Block } from '../blocks/block.ts';
import type { Ledger, Verdict } from '../blocks/ledger.ts';
import type { Page } from '../blocks/page.ts';

/** A sentence that is pulled out of the text near it: characters, words, and blocks to either side. */
const PULLED = { most: 300, words: 4, near: 12 };
/** Signs around what is quoted, and its end. */
const AROUND = /^[\s"“”„«»‘’'「『…]+|[\s"“”„«»‘’'」』.…]+$/g;
/** So long a sentence (characters) is not said again in other letters on purpose. */
const LONG = 60;
/** What is said again on purpose, or is a part of a larger whole. */
const SAID_AGAIN: ReadonlySet<string> = new Set(['pre', 'blockquote', 'table']);

const PULLED_OUT: Verdict = {
  is: 'clutter',
  by: 'repeated-text',
  why: 'said-before',
  kind: 'boilerplate',
  evidence: 'repeated',
};

/**
 * Takes out what was pulled out of a paragraph: a sentence that stands in a box or, where it is long, in letters of its
 * own beside the paragraph that says it.
 */
export function judgePulled(page: Page, ledger: Ledger): void {
  const lines = page.blocks.filter(block => block.size > 0 && ledger.is(block, 'story'));
  for (const [index, line] of lines.entries())
    if (isPulled(page, line, lines.slice(Math.max(0, index - PULLED.near), index + PULLED.near)))
      ledger.judge(line, PULLED_OUT);
}

function isPulled(page: Page, line: Block, around: readonly Block[]): boolean {
  const { kind, size, links, index, container, wraps } = line;
  const isLong = size >= LONG;
  if (kind !== 'text' && !(isLong && kind === 'heading')) return false;
  if (size > PULLED.most || links > 0 || page.isWithin(line, SAID_AGAIN)) return false;
  const words = line.text.replace(AROUND, '');
  if (words.split(' ', PULLED.words).length < PULLED.words) return false;
  // A part is headed by what it tells of, in other capitals.
  const folded = (text: string) => (kind === 'heading' ? text : text.toLowerCase());
  const long = around.filter(({ size }) => size > PULLED.most / 3);
  return long.some(
    other =>
      other.size > size &&
      (other.container.signature !== container.signature || (isLong && other.wraps.length < wraps.length)) &&
      folded(other.text).includes(folded(words)) &&
      // What opens the story says in short what is said at length.
      long.some(one => one.index < index && one.container.signature === other.container.signature),
  );
}
