import { type Block, type Container, linkShare, type Subject } from '../blocks/block.ts';
import type { Ledger, Verdict } from '../blocks/ledger.ts';
import { isInside, type Page } from '../blocks/page.ts';
import { endsSentence } from '../text/sentence.ts';

/** Elements by which a page marks its story; with less running text (characters) one may be its first part only. */
const MARKED: ReadonlySet<string> = new Set(['article', 'main']);
const ENOUGH = 600;
/** What is never a part of a story, however alike it is made. */
const OTHERS: ReadonlySet<string> = new Set(['nav', 'form', 'dialog', 'figure', 'button', 'label', 'address']);
/** Characters of a sentence that is too short to be judged by itself. */
const SHORT = 300;
/** Characters from which a line is running text. */
const RUNNING = 60;
/** A linked title in a card is longer than a label and shorter than a paragraph (characters). */
const TITLE = { shortest: 20, longest: 200, linked: 0.8 };
const MOST_IN_CARD = 4;
const MOSTLY_LINKS = 0.65;
/** The share of the story that must stand in one kind of box before its like elsewhere is believed. */
const LEAST = 0.08;

const ALIKE: Verdict = { is: 'story', by: 'container', why: 'in-the-same-kind-of-box' };
const ENDS: Verdict = { is: 'story', by: 'container', why: 'ends-the-story' };
const INTRODUCED: Verdict = { is: 'story', by: 'container', why: 'announced-list' };
const ASTRAY: Verdict = { is: 'left-out', by: 'container', why: 'another-story' };
const MARKED_AS: Verdict = { is: 'story', by: 'container', why: 'under-the-title' };
const BETWEEN: Verdict = { is: 'story', by: 'container', why: 'between-story' };

/** Parts of names of boxes that are rightly left out behind a story, whole sentences or not. */
const LEFT_OUT =
  /author|banner|byline|caption|card|comment|cookie|consent|credit|\bcta|dialog|hidden|modal|newsletter|popup|promo|related|share|signature|social|sponsor|subscri|teaser|widget/i;
/** Words from which a heading with a full stop is a sentence. */
const SENTENCE = 6;

/**
 * Puts back sentences that stand where the story stands: in the very kind of box that it is in, behind its title and
 * within what the page marks as its story, or in a row of boxes between two of its own. Headings, links, and excerpts in
 * cards are none of them.
 */
export function judgeContainer(page: Page, ledger: Ledger, title: Block | null): void {
  judgeAlike(page, ledger, title);
  judgeEnd(page, ledger, title);
  for (const block of page.blocks) if (isIntroduced(page, ledger, block)) ledger.judge(block, INTRODUCED);
}

function judgeAlike(page: Page, ledger: Ledger, title: Block | null): void {
  const story = page.blocks.filter(block => block.prose > 0 && ledger.is(block, 'story'));
  const [first, last] = [story[0], story.at(-1)];
  if (!first || !last) return;
  const own = markedStory(page, title ?? first);
  if (own && isAstray(story, own)) {
    for (const block of story) ledger.judge(block, ASTRAY);
    for (const block of page.blocksOf(own))
      if (block.prose > 0 && mayBeTold(page, ledger, block)) ledger.judge(block, MARKED_AS);
    return;
  }
  const start = Math.min(title?.index ?? first.index, first.index);
  const kinds = kindsOf(story);
  for (const block of page.blocks) {
    if (block.index <= start || !mayBeTold(page, ledger, block)) continue;
    const isBetween = block.index > first.index && block.index < last.index;
    // What is told in steps beside a picture begins with the first of them.
    const isStep = block.index < first.index && kindOf(block) === kindOf(first);
    const isAlike = block.prose > 0 && (isStep || kinds.has(kindOf(block)));
    if (isAlike && (isBetween || !own || isInside(block, own))) ledger.judge(block, ALIKE);
    else if (isBetween && block.size <= SHORT && standsBetween(page, ledger, block)) ledger.judge(block, BETWEEN);
  }
}

/** Boxes of whole sentences right behind the story, within what is marked as it; and a sentence set as a heading. */
function judgeEnd(page: Page, ledger: Ledger, title: Block | null): void {
  const story = page.blocks.filter(block => block.size > 0 && ledger.is(block, 'story'));
  const last = story.at(-1);
  const own = last && markedStory(page, title ?? last);
  if (!last || !own) return;
  const kinds = kindsOf(story.filter(block => block.prose > 0));
  let left = story.reduce((sum, { size }) => sum + size, 0) / 2;
  for (let index = last.index + 1; index < own.last; ) {
    const block = page.blocks[index];
    if (!block || !isFree(ledger, block)) return;
    const box = page.whole(block).last === index + 1 ? largestBehind(page, block, own) : block;
    const lines = page.blocksOf(box);
    const isEnding =
      isEnd(page, ledger, lines, box, kinds) || isLastWord(page, ledger, block, index === last.index + 1);
    if (!isEnding || box.size > left) return;
    left -= box.size;
    ledger.judge(box, ENDS);
    index = box.last;
  }
}

function isFree(ledger: Ledger, block: Block): boolean {
  const verdict = ledger.verdict(block);
  return verdict === undefined || (verdict.is === 'left-out' && verdict.by !== 'hidden');
}

/** The largest box that begins with a block and stands within the story's own. */
function largestBehind(_page: Page, block: Block, own: Container): Subject {
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
  if (!first || !lines.every(line => isFree(ledger, line) && endsSentence(line.text))) return false;
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

/** An entry of a list that a sentence of the story announces. */
function isIntroduced(page: Page, ledger: Ledger, block: Block): boolean {
  if (block.kind !== 'item' || !isFree(ledger, block)) return false;
  const list = listAround(block);
  const before = list && page.blocks[list.first - 1];
  if (!list || !before || !ledger.is(before, 'story')) return false;
  const isAnnounced = /[:：]$/.test(before.text) && before.size >= RUNNING / 2;
  // Or it goes on in the very box that the story is in, and leads nowhere.
  return (
    isAnnounced ||
    (before.prose > 0 && before.container.parent === list.parent && list.links === 0 && list.fields === 0)
  );
}

function listAround({ container }: Block): Container | null {
  let list: Container | null = null;
  for (
    let around: Container | null = container;
    around && /^(?:[uo]l|li|p|div)$/.test(around.tag);
    around = around.parent
  )
    if (around.tag === 'ul' || around.tag === 'ol') list = around;
  return list;
}

/** Whether hardly any of what was found stands in the element that the page's title heads. */
function isAstray(story: readonly Block[], own: Container): boolean {
  const size = (blocks: readonly Block[]) => blocks.reduce((sum, { prose }) => sum + prose, 0);
  return size(story.filter(block => isInside(block, own))) < size(story) * 0.1;
}

function mayBeTold(page: Page, ledger: Ledger, block: Block): boolean {
  const verdict = ledger.verdict(block);
  if (verdict && (verdict.is !== 'left-out' || verdict.by === 'hidden')) return false;
  if (block.size === 0 || block.kind === 'caption' || block.kind === 'control' || block.kind === 'heading')
    return false;
  if (linkShare(block) >= MOSTLY_LINKS || !endsSentence(block.text)) return false;
  return !page.isWithin(block, OTHERS) && !isExcerpt(page, block);
}

/** The kinds of boxes that a good part of the story stands in. */
function kindsOf(story: readonly Block[]): ReadonlySet<number> {
  const sizes = new Map<number, number>();
  let total = 0;
  for (const block of story) {
    total += block.prose;
    sizes.set(kindOf(block), (sizes.get(kindOf(block)) ?? 0) + block.prose);
  }
  return new Set([...sizes].filter(([kind, size]) => kind >= 0 && size >= total * LEAST).map(([kind]) => kind));
}

/** Tag and names of the box around a block's own element. */
function kindOf({ container }: Block): number {
  return container.parent?.signature ?? -1;
}

/** The marked element that the title heads or stands in, where it holds enough to be a story. */
function markedStory(page: Page, title: Block): Container | null {
  const isMarked = ({ tag, element, prose }: Container) =>
    prose >= ENOUGH &&
    (MARKED.has(tag) || element.getAttribute('itemprop') === 'articleBody' || /^post-\d/.test(element.id));
  for (let around: Container | null = title.container; around; around = around.parent)
    if (isMarked(around)) return around;
  return page.containers.find(box => box.first > title.index && isMarked(box)) ?? null;
}

/** Whether the boxes right before and behind it in its row are the story's. */
function standsBetween(page: Page, ledger: Ledger, block: Block): boolean {
  const whole = page.whole(block);
  const row = page.around(whole);
  if (!row || (row.links > 0 && linkShare(whole) > 0)) return false;
  const beside = [page.before(whole), page.after(whole)];
  return beside.every(
    box => box !== null && isInside(box, row) && page.blocksOf(box).some(one => ledger.is(one, 'story')),
  );
}

/** Whether it stands under a linked line of its own, as a teaser's excerpt does. */
function isExcerpt(page: Page, block: Block): boolean {
  const card = block.container.tag === 'li' ? block.container : block.container.parent;
  if (!card || card.last - card.first > MOST_IN_CARD || card.size > block.size + TITLE.longest) return false;
  return page
    .blocksOf(card)
    .some(
      other =>
        other !== block &&
        linkShare(other) >= TITLE.linked &&
        other.anchors.some(({ size }) => size >= TITLE.shortest && size <= TITLE.longest),
    );
}
