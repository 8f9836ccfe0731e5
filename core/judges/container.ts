import { type Block, type Container, isBlock, linkShare } from '../blocks/block.ts';
import type { Ledger, Verdict } from '../blocks/ledger.ts';
import { isInside, type Page } from '../blocks/page.ts';
import { endsSentence } from '../text/sentence.ts';
import { judgeEnd } from './container/end.ts';
import { kindOf, kindsOf, markedStory, OTHERS, RUNNING } from './container/kinds.ts';

/** Characters of a sentence that is too short to be judged by itself. */
const SHORT = 300;
/** A linked title in a card is longer than a label and shorter than a paragraph (characters). */
const TITLE = { shortest: 20, longest: 200, linked: 0.8 };
const MOST_IN_CARD = 4;
const MOSTLY_LINKS = 0.65;
/** Entries that make a thread. */
const SEVERAL = 3;

const ALIKE: Verdict = { is: 'story', by: 'container', why: 'in-the-same-kind-of-box' };
const INTRODUCED: Verdict = { is: 'story', by: 'container', why: 'announced-list' };
const ASTRAY: Verdict = { is: 'left-out', by: 'container', why: 'another-story' };
const MARKED_AS: Verdict = { is: 'story', by: 'container', why: 'under-the-title' };
const BETWEEN: Verdict = { is: 'story', by: 'container', why: 'between-story' };

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
  judgeAnswers(page, ledger, story, own);
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

/** What several have written, each in a box beside a name: there "Thanks!" is an answer. */
function judgeAnswers(page: Page, ledger: Ledger, story: readonly Block[], own: Container | null): void {
  if (own?.tag === 'article') return;
  const boxOf = (block: Block) => {
    const whole = page.whole(block);
    return isBlock(whole) ? whole.container : whole;
  };
  const entries = new Map<number, Set<Container | null>>();
  for (const { signature, parent } of story.map(boxOf))
    entries.set(signature, (entries.get(signature) ?? new Set()).add(parent));
  for (const block of page.blocksOf(own ?? page.total))
    if (block.kind === 'text' && block.links === 0 && ledger.isFree(block))
      if ((entries.get(boxOf(block).signature)?.size ?? 0) >= SEVERAL) ledger.judge(block, ALIKE);
}

/** An entry of a list that a sentence of the story announces. */
function isIntroduced(page: Page, ledger: Ledger, block: Block): boolean {
  if (block.kind !== 'item' || !ledger.isFree(block)) return false;
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
  if (!ledger.isFree(block) || block.size === 0) return false;
  if (block.kind === 'caption' || block.kind === 'control' || block.kind === 'heading') return false;
  if (linkShare(block) >= MOSTLY_LINKS || !endsSentence(block.text)) return false;
  return !page.isWithin(block, OTHERS) && !isExcerpt(page, block);
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
