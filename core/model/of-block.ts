import type { Evidence } from '../article.ts';
import type { Block } from '../blocks/block.ts';
import type { Verdict } from '../blocks/ledger.ts';
import type { Page } from '../blocks/page.ts';
import { endOf, readText } from './of-text.ts';
import { scale, share } from './scale.ts';

const KINDS = orderOf('text heading item table code cell caption media rule control');
const EVIDENCE: readonly Evidence[] = ['name', 'words', 'structure', 'vendor', 'layer'];
const CLUTTER = ['ad', 'interstitial', 'teaser', 'promo', 'share', 'form', 'navigation', 'boilerplate'];
const TAGS = orderOf('p div li span td a h1 h2 h3 h4 h5 h6 blockquote dd dt pre section article');
const GOALS: readonly string[] = ['same-page', 'same-site', 'elsewhere'];
const LABELS = orderOf(
  'advertisement relatedPosts readAlso readMore comments paging share promo meta contents consent player legal reprint',
);

/** The place of each word in a list, from 1. */
function orderOf(list: string): ReadonlyMap<string, number> {
  return new Map(list.split(' ').map((word, at) => [word, at + 1]));
}

export const WORDS = 'size words linked capitals commas sentences ends';
/** What the letters of a block tell. */
export function ofWords({ text, size, linked }: Block, row: Uint8Array, at: number): number {
  const { words, capitals, commas, sentences } = readText(text);
  row[at] = scale(size);
  row[at + 1] = scale(words);
  row[at + 2] = share(linked, size);
  row[at + 3] = share(capitals, words);
  row[at + 4] = scale(commas);
  row[at + 5] = scale(sentences);
  row[at + 6] = endOf(text);
  return at + 7;
}

export const MARKUP = 'kind tag hidden link-size link-kind described';
/** What its markup tells, and what the page's own description. */
export function ofMarkup(page: Page, block: Block, row: Uint8Array, at: number): number {
  const { kind, container, hidden, links, linked, anchors } = block;
  const [link] = anchors;
  row[at] = (KINDS.get(kind) ?? 1) - 1;
  row[at + 1] = TAGS.get(container.tag) ?? 0;
  row[at + 2] = hidden === '' ? 0 : hidden === 'clipped' ? 1 : 2;
  row[at + 3] = scale(links && linked / links);
  row[at + 4] = link ? 1 + GOALS.indexOf(page.links.whereTo(link.element)) : 0;
  row[at + 5] = Number(isDescribed(page, block));
  return at + 6;
}

/** Whether the page describes itself with these words. */
function isDescribed(page: Page, block: Block): boolean {
  const key = page.key(block);
  return key !== '' && page.facts.descriptions.some(line => line.includes(key) || key.includes(line));
}

/** The kind of label that a block is, as a number; 0 for none. */
export function labelOf(page: Page, block: Block): number {
  for (const kind in page.meaning(block)) return LABELS.get(kind) ?? 0;
  return 0;
}

export const SAID = 'vote cut evidence';
/** What was said of it before. */
export function ofTrail(trail: readonly Verdict[], row: Uint8Array, at: number): number {
  const cut = trail.findLast(({ is }) => is === 'clutter');
  row[at] = Number(trail.some(({ by }) => by === 'vote'));
  row[at + 1] = cut ? CLUTTER.indexOf(cut.kind ?? '') + 1 : 0;
  row[at + 2] = cut ? EVIDENCE.indexOf(cut.evidence ?? 'words') + 1 : 0;
  return at + 3;
}
