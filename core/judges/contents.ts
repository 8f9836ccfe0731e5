import { type Block, type Container, linkShare } from '../blocks/block.ts';
import type { Ledger, Verdict } from '../blocks/ledger.ts';
import type { Page } from '../blocks/page.ts';

/** So many parts of the story a list names before it is one of the story's contents. */
const LEAST = 2;
const MOSTLY_LINKS = 0.5;

const NAMED: Verdict = { is: 'story', by: 'contents', why: 'announced-list' };

/**
 * Keeps the parts that a list of the story's contents names beside others of the story (notes, sources, an appendix) and
 * the notes that the story leads to, however short they are.
 */
export function judgeContents(page: Page, ledger: Ledger): void {
  for (const { anchors } of ledger.all('story')) for (const { element } of anchors) keepNote(page, ledger, element);
  const headings = headingsByAddress(page);
  let named: Block[] = [];
  for (const { kind, anchors } of page.blocks) {
    const heading = kind === 'item' ? headings.get(anchors[0]?.element.getAttribute('href') ?? '') : undefined;
    if (heading) {
      named.push(heading);
      continue;
    }
    if (named.filter(one => ledger.is(one, 'story')).length >= LEAST)
      for (const one of named) keepPart(page, ledger, one);
    named = [];
  }
}

function headingsByAddress({ blocks }: Page): ReadonlyMap<string, Block> {
  const headings = new Map<string, Block>();
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    const { element } = block.container;
    for (const inner of element.querySelectorAll('[id], [name]'))
      headings.set(`#${inner.id || inner.getAttribute('name')}`, block);
    for (let box: Container | null = block.container; box?.first === block.index; box = box.parent)
      headings.set(`#${box.element.id}`, block);
  }
  // "#" alone leads to the page's beginning.
  headings.delete('#');
  return headings;
}

/** An entry of a list, as notes are. */
function keepNote(page: Page, ledger: Ledger, link: Element): void {
  const [before, fragment] = (link.getAttribute('href') ?? '').split('#');
  const note = before === '' && fragment ? link.ownerDocument.getElementById(fragment) : null;
  const entry = note?.localName === 'li' ? page.segments.byElement.get(note) : undefined;
  if (entry) for (const line of page.blocksOf(entry)) if (ledger.isFree(line)) ledger.judge(line, NAMED);
}

/** A heading, and what stands in its box before the next one. */
function keepPart({ blocks }: Page, ledger: Ledger, heading: Block): void {
  const last = heading.container.parent?.last ?? 0;
  for (let index = heading.index; index < last; index++) {
    const block = blocks[index];
    if (!block || (block.kind === 'heading' && block !== heading)) return;
    if (!ledger.isFree(block)) {
      if (block === heading) return;
    } else if (linkShare(block) < MOSTLY_LINKS) ledger.judge(block, NAMED);
  }
}
