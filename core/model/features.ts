import type { Block, BlockKind, Container, Extent } from '../blocks/block.ts';
import type { Evidence, Ledger, Verdict } from '../blocks/ledger.ts';
import type { Page } from '../blocks/page.ts';
import { readSurroundings } from './around.ts';
import { readText } from './of-text.ts';
import { sumVerdicts } from './said.ts';
import { scale, share } from './scale.ts';

const KINDS: readonly BlockKind[] = [
  'text',
  'heading',
  'item',
  'table',
  'code',
  'cell',
  'caption',
  'media',
  'rule',
  'control',
];
const EVIDENCE: readonly Evidence[] = ['name', 'words', 'structure', 'vendor', 'layer'];
const CLUTTER = ['ad', 'interstitial', 'teaser', 'promo', 'share', 'form', 'navigation', 'boilerplate'];
const TAGS = 'p div li span td a h1 h2 h3 h4 h5 h6 blockquote dd dt pre section article'.split(' ');

/** What is known of a block, each a whole number from 0 to 127. */
export type Features = Readonly<Record<string, number>>;

/** What is known of a page's blocks, row by row. */
export interface FeatureTable {
  readonly rows: Uint8Array;
  readonly names: readonly string[];
  /** So many features has each block. */
  readonly width: number;
}

/** Reads what is known of every block, out of what the one walk gathered: no look at the page's elements. */
export function readFeatures(page: Page, ledger: Ledger, title: Block | null): FeatureTable {
  const features = listFeatures(page, ledger, title);
  const names = Object.keys(features[0] ?? {});
  const rows = new Uint8Array(features.length * names.length);
  for (const [block, row] of features.entries()) rows.set(Object.values(row), block * names.length);
  return { rows, names, width: names.length };
}

function listFeatures(page: Page, ledger: Ledger, title: Block | null): Features[] {
  const said = sumVerdicts(page, ledger);
  const around = readSurroundings(page);
  const bodies = page.facts.data.texts('articleBody').map(body => body.replace(/\s+/g, ' '));
  return page.blocks.map(block => {
    const inner = wider(block.container, block);
    const outer = wider(inner, inner);
    const outmost = wider(outer, outer);
    return {
      ...ofWords(block),
      ...ofMarkup(block),
      ...around(block.container),
      ...ofPlace(page, block, title),
      ...said.near(block),
      ...ofVerdict(ledger.trail(block)),
      ...named('in', said.within(inner)),
      ...named('out', said.within(outer)),
      ...named('far', said.within(outmost)),
      ...named('kin', said.alike(block.container)),
      ...named('box', said.alike(inner)),
      same: page.byText.get(page.key(block))?.length ?? 0,
      told: bodies.length === 0 ? 1 : bodies.some(body => body.includes(block.text)) ? 2 : 0,
    };
  });
}

/** The next container out that holds more blocks. */
function wider(from: Container, { first, last }: Extent): Container {
  let around = from;
  while (around.parent && around.first === first && around.last === last) around = around.parent;
  return around;
}

function named(prefix: string, numbers: Features): Features {
  return Object.fromEntries(Object.entries(numbers).map(([name, value]) => [`${prefix}-${name}`, value]));
}

function ofWords(block: Block): Features {
  const { words, capitals, digits, commas, sentences, ends, begins } = readText(block.text);
  return {
    size: scale(block.size),
    words: scale(words),
    linked: share(block.linked, block.size),
    links: scale(block.links),
    capitals: share(capitals, words),
    digits: share(digits, block.size),
    commas: scale(commas),
    sentences: scale(sentences),
    ends,
    begins,
    long: words === 0 ? 0 : Math.min(90, Math.round((4 * block.size) / words)),
  };
}

function ofMarkup(block: Block): Features {
  const { kind, container, wraps, media, lines, hidden } = block;
  const wrapped = new Set(wraps.map(({ localName }) => localName));
  return {
    kind: KINDS.indexOf(kind),
    tag: TAGS.indexOf(container.tag) + 1,
    bold: Number(wrapped.has('b') || wrapped.has('strong')),
    slanted: Number(wrapped.has('i') || wrapped.has('em')),
    media: Math.min(90, media),
    lines: Math.min(90, lines),
    hidden: hidden === '' ? 0 : hidden === 'clipped' ? 1 : 2,
  };
}

function ofPlace(page: Page, block: Block, title: Block | null): Features {
  const from = title ? block.index - title.index : block.index + 1;
  return {
    depth: Math.min(90, block.container.depth),
    place: share(block.offset, page.total.size),
    behind: scale(page.total.size - block.offset),
    title: title === null ? 64 : from < 0 ? 63 - Math.min(63, scale(-from)) : 64 + Math.min(63, scale(from)),
    all: scale(page.blocks.length),
  };
}

function ofVerdict(trail: readonly Verdict[]): Features {
  const cut = trail.findLast(({ is }) => is === 'clutter');
  return {
    vote: Number(trail.some(({ by }) => by === 'vote')),
    cut: cut ? CLUTTER.indexOf(cut.kind ?? '') + 1 : 0,
    evidence: cut ? EVIDENCE.indexOf(cut.evidence ?? 'words') + 1 : 0,
  };
}
