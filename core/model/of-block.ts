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
export function ofWords({ text, size, linked }: Block): number[] {
  const { words, capitals, commas, sentences } = readText(text);
  return [
    scale(size),
    scale(words),
    share(linked, size),
    share(capitals, words),
    scale(commas),
    scale(sentences),
    endOf(text),
    beginningOf(text),
  ];
}

export const MARKUP = 'kind tag bold hidden link-size link-kind';
/** What its markup tells. */
export function ofMarkup({ facts }: Page, block: Block): number[] {
  const { kind, container, wraps, hidden } = block;
  return [
    (KINDS.get(kind) ?? 1) - 1,
    TAGS.get(container.tag) ?? 0,
    Number(wraps.some(({ localName }) => localName === 'b' || localName === 'strong')),
    hidden === '' ? 0 : hidden === 'clipped' ? 1 : 2,
    scale(block.links && block.linked / block.links),
    linkKind(block.anchors[0]?.element.getAttribute('href') ?? '', facts.url.host),
  ];
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
export function ofTold(page: Page, block: Block, bodies: readonly string[]): number[] {
  const { descriptions, data } = page.facts;
  const { text } = block;
  const key = page.key(block);
  return [
    labelOf(page, block),
    Number(key !== '' && descriptions.some(line => line.includes(key) || key.includes(line))),
    Number(data.authors.some(name => name.length > 3 && text.includes(name))),
    most(page.byText.get(key)?.length ?? 0),
    bodies.length === 0 || text.length < TELLING ? 1 : bodies.some(body => body.includes(text)) ? 2 : 0,
  ];
}

/** The kind of label that a block is, as a number; 0 for none. */
export function labelOf(page: Page, block: Block): number {
  for (const kind in page.meaning(block)) return LABELS.get(kind) ?? 0;
  return 0;
}

export const SAID = 'vote cut evidence';
/** What was said of it before. */
export function ofTrail(trail: readonly Verdict[]): number[] {
  const cut = trail.findLast(({ is }) => is === 'clutter');
  return [
    Number(trail.some(({ by }) => by === 'vote')),
    cut ? CLUTTER.indexOf(cut.kind ?? '') + 1 : 0,
    cut ? EVIDENCE.indexOf(cut.evidence ?? 'words') + 1 : 0,
  ];
}
