import type { PartVerdict } from '../article.ts';
import type { Block, Container } from '../blocks/block.ts';
import type { Ledger, Verdict } from '../blocks/ledger.ts';
import type { Page } from '../blocks/page.ts';
import { MOST_OF_STORY, signatureOf } from '../blocks/signature.ts';

/**
 * Does what the person has said of this site's stories: takes parts out, brings parts in. Answers with those that would
 * have taken more than a fifth of this story: they stay in it.
 */
export function judgePerson(page: Page, ledger: Ledger, parts: readonly PartVerdict[]): readonly PartVerdict[] {
  const most = sizeOf(ledger.all('story')) * MOST_OF_STORY;
  const called = Map.groupBy(page.containers, ({ element }) => signatureOf(element));
  const unapplied: PartVerdict[] = [];
  for (const part of parts) {
    const boxes = part.by === 'heading' ? headedBy(part.what, page) : (called.get(part.what) ?? []);
    const blocks = [...new Set(boxes.flatMap(box => page.blocksOf(box)))].filter(block => isMeant(block, part, ledger));
    if (part.is === 'out' && sizeOf(blocks) > most) unapplied.push(part);
    else for (const block of blocks) ledger.judge(block, verdictOf(part));
  }
  return unapplied;
}

function verdictOf(part: PartVerdict): Verdict {
  return part.is === 'out'
    ? { is: 'clutter', by: 'person', why: 'taken-out', kind: 'person', evidence: 'person', part }
    : { is: 'story', by: 'person', why: 'brought-in', part };
}

/** What is clutter goes back by its rule, and what the page hides was never in question. */
function isMeant(block: Block, { is }: PartVerdict, ledger: Ledger): boolean {
  return is === 'out' ? ledger.is(block, 'story') : ledger.isFree(block);
}

/** The smallest boxes that begin with such a heading and hold more. */
function headedBy(words: string, page: Page): Container[] {
  return (page.byText.get(words) ?? []).flatMap(({ kind, index, container }) => {
    let box: Container | null = kind === 'heading' ? container : null;
    while (box?.first === index && box.last === index + 1) box = box.parent;
    return box?.first === index ? box : [];
  });
}

function sizeOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { size }) => sum + size, 0);
}
