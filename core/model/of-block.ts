import type { Evidence } from '../article.ts';
import type { Block } from '../blocks/block.ts';
import type { Verdict } from '../blocks/ledger.ts';
import type { Page } from '../blocks/page.ts';
import { beginningOf, endOf, readText } from './of-text.ts';
import { most, scale, share } from './scale.ts';

const KINDS = orderOf('text heading item table code cell caption media rule control');
const EVIDENCE: readonly Evidence[] = ['name', 'words', 'structure', 'vendor', 'layer'];
const CLUTTER = ['ad', 'interstitial', 'teaser', 'promo', 'share', 'form', 'navigation', 'boilerplate'];
const TAGS = orderOf('p div li span td a h1 h2 h3 h4 h5 h6 blockquote dd dt pre section article');
const LABELS = orderOf(
  'advertisement relatedPosts readAlso readMore comments paging share promo meta contents consent player legal reprint',
);

/** The place of each word in a list, from 1. */
function orderOf(list: string): ReadonlyMap<string, number> {
  return new Map(list.split(' ').map((word, at) => [word, at + 1]));
}

export const WORDS = 'size words linked capitals commas sentences ends begins';
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
  row[at + 7] = beginningOf(text);
  return at + 8;
}

export const MARKUP = 'kind tag bold hidden link-size link-kind';
/** What its markup tells. */
export function ofMarkup(host: string, block: Block, row: Uint8Array, at: number): number {
  const { kind, container, wraps, hidden, links, linked, anchors } = block;
  row[at] = (KINDS.get(kind) ?? 1) - 1;
  row[at + 1] = TAGS.get(container.tag) ?? 0;
  row[at + 2] = Number(wraps.some(({ localName }) => localName === 'b' || localName === 'strong'));
  row[at + 3] = hidden === '' ? 0 : hidden === 'clipped' ? 1 : 2;
  row[at + 4] = scale(links && linked / links);
  row[at + 5] = linkKind(anchors[0]?.element.getAttribute('href') ?? '', host);
  return at + 6;
}

/** Where a link leads: nowhere, to a place on this page, out of the web, within this site, to another. */
function linkKind(href: string, host: string): number {
  if (href === '') return 0;
  if (href.startsWith('#')) return 1;
  if (!/^(?:https?:)?\/\//.test(href)) return /^\w+:/.test(href) ? 2 : 3;
  return href.includes(`//${host}`) ? 3 : 4;
}

/** Shorter text (characters) stands in any article by chance, and is slow to look for. */
const TELLING = 40;

export const TOLD = 'means described author same told';
/** What is known of its words: as a label, in the page's own data, and elsewhere on the page. */
export function ofTold(page: Page, block: Block, bodies: readonly string[], row: Uint8Array, at: number): number {
  const { descriptions, data } = page.facts;
  const { text } = block;
  const key = page.key(block);
  row[at] = labelOf(page, block);
  row[at + 1] = Number(key !== '' && descriptions.some(line => line.includes(key) || key.includes(line)));
  row[at + 2] = Number(data.authors.some(name => name.length > 3 && text.includes(name)));
  row[at + 3] = most(page.byText.get(key)?.length ?? 0);
  row[at + 4] = bodies.length === 0 || text.length < TELLING ? 1 : bodies.some(body => body.includes(text)) ? 2 : 0;
  return at + 5;
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
