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

/** Parts of names by which pages call the lines under their title. */
const NAMES: ReadonlySet<string> = new Set(
  'standfirst dek deck sub subtitle subhead subheading subheadline subline strap strapline summary abstract lede lead excerpt intro introduction description chapo chapeau vorspann sommario entradilla bajada copete ingress manchet sapo highlights takeaways keypoints'.split(
    ' ',
  ),
);
/** Parts of names of blocks that are somebody else's, whatever else they are called. */
const OTHERS: ReadonlySet<string> = new Set(
  'author authors byline bio caption credit image photo video gallery player social share tags category newsletter subscribe product products related comments ad ads sponsor breadcrumb menu nav date time timestamp toc'.split(
    ' ',
  ),
);
const ELSEWHERE: ReadonlySet<string> = new Set('nav aside footer form figure table button a dialog address'.split(' '));

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
  const lines = near.filter(block => block.kind === 'text' && isSentence(page, block));
  const known = lines.filter(block => isDescribed(page, block) || isNamed(block));
  const plain = lines.filter(block => block.size >= LENGTH.plain && !isOthers(block)).slice(0, 1);
  const found = [...(known.length > 0 ? known.slice(0, MOST) : plain), ...near.filter(block => isPoint(block))];
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

/** Whether the block, or a wrapper that holds nothing else, has such a name. */
function isNamed(block: Block): boolean {
  if (isOthers(block)) return false;
  for (let around: Container | null = block.container; around && around.size === block.size; around = around.parent)
    if ([...around.names.parts].some(part => NAMES.has(part))) return true;
  return false;
}

function isOthers({ container }: Block): boolean {
  const around = [container, container.parent, container.parent?.parent];
  return around.some(box => box && [...box.names.parts].some(part => OTHERS.has(part)));
}

/** An entry of a list of sentences that are no links: what the story says in short. */
function isPoint({ kind, container }: Block): boolean {
  if (kind !== 'item') return false;
  const list = container.tag === 'li' ? container.parent : container.parent?.parent;
  if (!list || !/^[uo]l$/.test(list.tag)) return false;
  const entries = list.last - list.first;
  return entries > 1 && list.size >= entries * LENGTH.plain && list.linked <= list.size * MOSTLY_LINKS;
}
