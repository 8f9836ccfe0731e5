import type { Block, Container } from '../blocks/block.ts';
import type { Ledger, Verdict } from '../blocks/ledger.ts';
import type { Page } from '../blocks/page.ts';

/** How many blocks behind the title are looked at: what stands further down is the story, or somebody else's. */
const NEAR = 30;
/** Characters of a standfirst: less is a label, more is the story itself. */
const LENGTH = { named: 25, plain: 60, most: 700 };
const MOST = 3;
const MOSTLY_LINKS = 0.3;
/** Folded characters that a line and the page's description must share to be the same. */
const SAME = 30;

const ELSEWHERE: ReadonlySet<string> = new Set('nav aside footer form figure table button dialog address'.split(' '));

const STANDFIRST: Verdict = { is: 'story', by: 'standfirst', why: 'under-the-title' };

/**
 * The lines and points between the story's title and its text that belong to the story: called so by the page, or the
 * same as its description, or the first whole sentence under the title.
 */
export function judgeStandfirst(page: Page, ledger: Ledger, title: Block | null): void {
  if (!title) return;
  const near = page.blocks
    .slice(title.index + 1, title.index + NEAR)
    .filter(block => !block.hidden && !page.isWithin(block, ELSEWHERE));
  const lines = near.filter(block => (block.kind === 'text' ? isSentence(page, block) : isSubtitle(page, block)));
  const known = lines.filter(block => isDescribed(page, block) || isNamed(page, block));
  const plain = lines.filter(block => block.size >= LENGTH.plain && !isOthers(page, block)).slice(0, 1);
  const found = [
    ...(known.length > 0 ? known.slice(0, MOST) : plain),
    ...near.filter(block => isPoint(page, ledger, block)),
  ];
  for (const block of found)
    if (!ledger.is(block, 'clutter') && !ledger.is(block, 'header') && ledger.verdict(block)?.by !== 'told')
      ledger.judge(block, STANDFIRST);
}

function isSentence(page: Page, { text, size, linked, kind }: Block): boolean {
  if (size < LENGTH.named || size > LENGTH.most || kind === 'item') return false;
  if (linked > size * MOSTLY_LINKS || text.split(' ', 5).length < 5) return false;
  return !/^(?:by|von|par|por|di)\s+(?=\p{Lu})/iu.test(text) && page.total.size > 0;
}

function isDescribed(page: Page, block: Block): boolean {
  const line = page.key(block);
  return line.length >= SAME && page.facts.descriptions.some(known => known.startsWith(line) || line.startsWith(known));
}

/** A heading of a few words that a page calls what stands under its title. */
function isSubtitle(page: Page, block: Block): boolean {
  return block.kind === 'heading' && block.links === 0 && /\s\S+\s/.test(block.text) && isNamed(page, block);
}

/** Whether the block, or a wrapper that holds nothing else, is called what pages call the lines under their title. */
function isNamed(page: Page, block: Block): boolean {
  if (isOthers(page, block)) return false;
  const names = page.lexicon.wordsFor('standfirst: words');
  for (let around: Container | null = block.container; around && around.size === block.size; around = around.parent)
    if (around.names.isMadeOf(names)) return true;
  return false;
}

/** Whether it is somebody else's, whatever else it is called. */
function isOthers({ lexicon }: Page, { container }: Block): boolean {
  const others = lexicon.wordsFor('standfirst: others');
  const around = [container, container.parent, container.parent?.parent];
  return around.some(box => box?.names.isMadeOf(others));
}

/** An entry of a list of sentences that lead nowhere else, nor name what follows: what the story says in short. */
function isPoint(page: Page, ledger: Ledger, { kind, container }: Block): boolean {
  if (kind !== 'item') return false;
  const list = container.tag === 'li' ? container.parent : container.parent?.parent;
  if (!list || !/^[uo]l$/.test(list.tag)) return false;
  const entries = list.last - list.first;
  if (page.blocksOf(list).some(entry => ledger.is(entry, 'header'))) return false;
  if (entries < 2 || list.size < entries * LENGTH.named) return false;
  return list.linked <= list.size * MOSTLY_LINKS || page.blocksOf(list).every(entry => leadsToText(page, entry));
}

/** Whether a line leads down to the text, and says something else than the headings there. */
function leadsToText(page: Page, line: Block): boolean {
  const isInside = line.anchors.every(({ element }) => element.getAttribute('href')?.startsWith('#'));
  return isInside && page.byText.get(page.key(line))?.length === 1;
}
