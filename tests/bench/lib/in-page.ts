import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { haveExtras } from '../../../core/all-extras.ts';
import type { ReadOptions } from '../../../core/article.ts';
import { JUDGES, UNTIL_MODEL } from '../../../core/judges/index.ts';
import { judgePage } from '../../../core/judges/judge-page.ts';
import { VOCABULARY } from '../../../core/lexicon/all.ts';
import { wordsNamedBy } from '../../../core/lexicon/page-words.ts';
import { kindsOf } from '../../../core/lexicon/vocabulary.ts';
import { readFeatures } from '../../../core/model/features.ts';
import { scoreBlocks } from '../../../core/model/score.ts';
import { WEIGHTS } from '../../../core/model/weights.ts';
import { readArticle } from '../../../core/read-article.ts';
import { rules } from '../../../core/rules/index.ts';
import type { Choice } from './ceiling.ts';
import { isByConvention } from './conventions.ts';
import type { Block } from './measure.ts';

/** What an extractor made of the page. */
export interface Output {
  readonly blocks: readonly Block[];
  readonly html: string;
  readonly note: string;
  /** What the reader shows beside the story: its header and its receipts. */
  readonly listed?: readonly Block[];
  /** Everything that the page says. */
  readonly page?: readonly Block[];
  /** Blocks of which rules and the trained model say the contrary. */
  readonly disputes?: readonly Dispute[];
  /** Every block of the page, for the best that could be made of them. */
  readonly choices?: readonly Choice[];
}

interface Dispute {
  /** The rule that cuts, or the vote that keeps. */
  readonly by: string;
  /** What the model says, as log odds of being story. */
  readonly score: number;
  readonly text: string;
}

const BREAKS = new Set(
  'address article aside blockquote br caption dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const SILENT = new Set(
  'script style noscript template svg iframe object video audio button select textarea'.split(' '),
);

function blocksOf(html: string): Block[] {
  const body = new DOMParser().parseFromString(`<body>${html}`, 'text/html').body;
  const blocks: { text: string; figure: boolean }[] = [];
  let text = '';
  const flush = (figure: boolean) => {
    if (text.trim()) blocks.push({ text: text.replace(/\s+/g, ' ').trim(), figure });
    text = '';
  };
  const walk = (node: Node, figure: boolean): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      text += node.nodeValue ?? '';
      return;
    }
    if (!(node instanceof Element) || SILENT.has(node.localName)) return;
    const inFigure = figure || node.localName === 'figure';
    const breaks = BREAKS.has(node.localName);
    if (breaks) flush(figure);
    for (const child of node.childNodes) walk(child, inFigure);
    if (breaks) flush(inFigure);
  };
  walk(body, false);
  flush(false);
  return blocks;
}

async function clearstory(options: ReadOptions): Promise<Output> {
  const result = await readArticle(document, options);
  if (!result.ok) return { blocks: [], html: '', note: result.reason };
  const removals = result.removals.map(removal => `${removal.rule}: ${removal.preview}`);
  const { title, byline, publishedTime } = result.article;
  const header = [title, byline, publishedTime].map(text => ({ text, figure: false }));
  return {
    listed: [...header, ...result.removals.flatMap(({ html }) => blocksOf(html))],
    page: blocksOf(document.body.innerHTML),
    blocks: blocksOf(result.article.body),
    html: result.article.body,
    note: [result.way, ...removals].join('\n'),
  };
}

async function blocks(options: ReadOptions): Promise<Output> {
  const judged = await judgePage(haveExtras, document, options);
  const story = judged.ledger.all('story');
  return {
    blocks: story.map(block => ({ text: block.text, figure: block.kind === 'caption' || judged.captions.has(block) })),
    html: '',
    note: '',
    disputes: await disputesIn(options),
  };
}

/** All blocks, for the best story that could be made of them: see ceiling.ts. */
async function choices(options: ReadOptions): Promise<Output> {
  const judged = await judgePage(haveExtras, document, options);
  const isSettled = isByConvention(judged);
  const all = judged.page.blocks.map(block => ({
    text: block.text,
    figure: block.kind === 'caption' || judged.captions.has(block),
    kept: judged.ledger.is(block, 'story'),
    open: !isSettled(block) && !judged.ledger.trail(block).some(({ by }) => by === 'standfirst'),
  }));
  return { blocks: [], html: '', note: '', choices: all };
}

/** Everything that can be left out: `judge:`, `rule:` and `words:` with a name. */
function parts(): string[] {
  return [
    ...JUDGES.map(({ name }) => `judge:${name}`),
    ...rules.map(({ id }) => `rule:${id}`),
    ...kindsOf(VOCABULARY).map(kind => `words:${kind}`),
  ];
}

/** The story as it would be without one judge, one rule, or one list of words. */
async function without(part: string, options: ReadOptions): Promise<Output> {
  const [what = '', name = ''] = part.split(':');
  const { page, ledger, captions } = await judgePage(
    haveExtras,
    document,
    {
      ...options,
      ...(what === 'rule' && { keep: [name] }),
      ...(what === 'words' && { words: { ...wordsNamedBy(document), [name]: { alone: {} } } }),
    },
    what === 'judge' ? JUDGES.filter(judge => judge.name !== name) : JUDGES,
  );
  const story = page.blocks.filter(block => ledger.is(block, 'story'));
  const isFigure = (block: (typeof story)[number]) => block.kind === 'caption' || captions.has(block);
  return { blocks: story.map(block => ({ text: block.text, figure: isFigure(block) })), html: '', note: '' };
}

/** Log odds at which the model is sure. */
const SURE = 2.5;

async function disputesIn(options: ReadOptions): Promise<Dispute[]> {
  const { page, ledger, title } = await judgePage(haveExtras, document, options, UNTIL_MODEL);
  const { rows, width } = await readFeatures(page, ledger, title);
  const scores = scoreBlocks(rows, width, options.weights ?? WEIGHTS);
  return page.blocks.flatMap(block => {
    const { index, text, size } = block;
    const trail = ledger.trail(block);
    const cut = trail.find(({ is }) => is === 'clutter');
    const vote = cut ? undefined : trail.find(({ by }) => by === 'vote');
    const score = scores[index] ?? 0;
    const isDisputed = size > 0 && ((cut && score > SURE) || (vote && score < -SURE));
    return isDisputed ? [{ by: (cut ?? vote)?.by ?? '', score, text }] : [];
  });
}

function readability(): Output {
  const html = new Readability(document.cloneNode(true) as Document).parse()?.content ?? '';
  return { blocks: blocksOf(html), html, note: '' };
}

function defuddle(): Output {
  const html = new Defuddle(document.cloneNode(true) as Document, { url: location.href }).parse().content;
  return { blocks: blocksOf(html), html, note: '' };
}

/** Lets one extractor read the current document. An exception is an output of its own: nothing, and why. */
async function read(extractor: string, options: ReadOptions): Promise<Output> {
  try {
    if (extractor === 'readability') return readability();
    if (extractor === 'defuddle') return defuddle();
    if (extractor === 'blocks') return await blocks(options);
    if (extractor === 'ceiling') return await choices(options);
    if (extractor.startsWith('without ')) return await without(extractor.slice(8), options);
    return await clearstory(options);
  } catch (error) {
    return { blocks: [], html: '', note: `threw: ${error instanceof Error ? error.stack : String(error)}` };
  }
}

Object.assign(globalThis, { clearstoryBench: { read, parts } });
