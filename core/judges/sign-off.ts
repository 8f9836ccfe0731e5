import type { Block } from '../blocks/block.ts';
import type { Ledger, Verdict } from '../blocks/ledger.ts';
import type { Page } from '../blocks/page.ts';
import { fold } from '../text/fold.ts';

/** How many last lines are looked at, and how long a line after the note may be. */
const LAST = 7;
const SHORT = 120;
const IS = /^\S+ (?:is|was|has been|works as|covers|writes|reports)\b/;
const CLOSED: ReadonlySet<string> = new Set(['blockquote', 'figure', 'table', 'pre']);

const NOTE: Verdict = {
  is: 'clutter',
  by: 'author-box',
  why: 'note-on-the-writer',
  kind: 'boilerplate',
  evidence: 'words',
};

/**
 * Takes the note on the known writer from the end of a story, and from its first line where it says what she does for a
 * living. A name in a sentence further up is left, and so is what a site says of itself where it signs its own page.
 */
export function judgeSignOff(page: Page, ledger: Ledger, byline: string): void {
  const site = fold(page.facts.siteName).replaceAll(' ', '');
  const names = namesIn(byline).filter(name => site === '' || !site.includes(name.replaceAll(' ', '')));
  if (names.length === 0) return;
  const lines = page.blocks.filter(block => block.size > 0 && ledger.is(block, 'story'));
  const tail = lines.slice(Math.max(Math.ceil(lines.length / 2), lines.length - LAST));
  const isNote = (block: Block) =>
    names.some(
      name => page.key(block).startsWith(`${name} `) || isAbout(page, block, name) || isAddress(page, block, name),
    );
  const isName = (block: Block) => names.includes(page.key(block));
  const [first] = lines;
  if (first && names.some(name => isAbout(page, first, name))) ledger.judge(first, NOTE);
  for (const [index, block] of tail.entries()) {
    if (page.isWithin(block, CLOSED) || !(isName(block) || isNote(block))) continue;
    if (tail.slice(index + 1).every(later => later.size < SHORT || isNote(later))) ledger.judge(block, NOTE);
  }
}

/** "Write to Ada Quill at …": a short line with the full name and an address. */
function isAddress(page: Page, block: Block, name: string): boolean {
  return block.size < SHORT && block.text.includes('@') && page.key(block).includes(name);
}

/** "Ada is a writer …": the first name alone, and what somebody does for a living. */
function isAbout(page: Page, block: Block, name: string): boolean {
  const [first = ''] = name.split(' ', 1);
  const key = page.key(block);
  if (first.length < 3 || !key.startsWith(`${first} `) || !IS.test(key)) return false;
  const living = page.lexicon.wordsFor('sign-off: living');
  return key
    .slice(0, 160)
    .split(' ')
    .some(word => living.has(word.replace(/s$/, '')));
}

/** Full names in a byline, folded: two words at least, so that no first name is taken for the writer. */
function namesIn(byline: string): string[] {
  return byline
    .replace(/^by\s+/i, '')
    .split(/,|&|\||\band\b|\bund\b|\bet\b|\by\b/i)
    .map(fold)
    .filter(name => /\S \S/.test(name) && name.length < 40 && !/^the /.test(name));
}
