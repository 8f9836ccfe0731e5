import type { Block, Container, Subject } from '../../blocks/block.ts';
import type { Ledger, Verdict } from '../../blocks/ledger.ts';
import type { Page } from '../../blocks/page.ts';
import { endsSentence } from '../../text/sentence.ts';
import { kindOf, kindsOf, markedStory, OTHERS, RUNNING } from './kinds.ts';

const ENDS: Verdict = { is: 'story', by: 'container', why: 'ends-the-story' };

/** Parts of names of boxes that are rightly left out behind a story, whole sentences or not. */
const LEFT_OUT =
  /author|banner|byline|caption|card|comment|cookie|consent|credit|\bcta|dialog|hidden|modal|newsletter|popup|promo|related|share|signature|social|sponsor|subscri|teaser|widget/i;
/** Words from which a heading with a full stop is a sentence. */
const SENTENCE = 6;

/** Boxes of whole sentences right behind the story, within what is marked as it; and a sentence set as a heading. */
export function judgeEnd(page: Page, ledger: Ledger, title: Block | null): void {
  const story = page.blocks.filter(block => block.size > 0 && ledger.is(block, 'story'));
  const last = story.at(-1);
  const own = last && markedStory(page, title ?? last);
  if (!last || !own) return;
  const kinds = kindsOf(story.filter(block => block.prose > 0));
  let left = story.reduce((sum, { size }) => sum + size, 0) / 2;
  for (let index = last.index + 1; index < own.last; ) {
    const block = page.blocks[index];
    if (!block || !ledger.isFree(block)) return;
    const box = page.whole(block).last === index + 1 ? largestBehind(block, own) : block;
    const lines = page.blocksOf(box);
    const isEnding =
      isEnd(page, ledger, lines, box, kinds) || isLastWord(page, ledger, block, index === last.index + 1);
    if (!isEnding || box.size > left) return;
    left -= box.size;
    ledger.judge(box, ENDS);
    index = box.last;
  }
}

/** The largest box that begins with a block and stands within the story's own. */
function largestBehind(block: Block, own: Container): Subject {
  let box: Subject = block;
  for (let around: Container | null = block.container; around && around !== own; around = around.parent) {
    if (around.first !== block.index || around.last > own.last) break;
    box = around;
  }
  return box;
}

/** Nothing but sentences, the first of them long enough: what calls to something begins with a few loud words. */
function isEnd(page: Page, ledger: Ledger, lines: readonly Block[], box: Subject, kinds: ReadonlySet<number>): boolean {
  const names = 'element' in box ? `${box.element.getAttribute('class') ?? ''} ${box.element.id}` : '';
  if (LEFT_OUT.test(names) || box.links > 0 || box.fields > 0) return false;
  const [first] = lines;
  if (!first || !lines.every(line => ledger.isFree(line) && endsSentence(line.text))) return false;
  if (page.isWithin(first, OTHERS)) return false;
  if (first.kind === 'heading' && lines.length === 1) return first.text.split(' ').length >= SENTENCE;
  // A question as a heading, with its answer.
  if (first.kind === 'heading')
    return (
      /[?？؟]$/.test(first.text) &&
      lines.slice(1).every(({ kind }) => kind === 'text') &&
      (lines[1]?.size ?? 0) >= RUNNING
    );
  return (
    (first.size >= RUNNING || kinds.has(kindOf(first))) && lines.every(({ kind }) => kind === 'text' || kind === 'item')
  );
}

/** A few words right behind the story that Readability has voted for, and that are no label. */
function isLastWord(page: Page, ledger: Ledger, block: Block, isNext: boolean): boolean {
  if (!isNext || block.links > 0 || block.kind !== 'text' || block.size > RUNNING) return false;
  return ledger.trail(block).some(({ by }) => by === 'vote') && Object.keys(page.meaning(block)).length === 0;
}
