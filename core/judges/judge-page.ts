import type { ReadOptions, Way } from '../article.ts';
import type { BlockExtras } from '../blocks/extras.ts';
import { Ledger } from '../blocks/ledger.ts';
import { Page } from '../blocks/page.ts';
import { segment } from '../blocks/segment.ts';
import type { Segments } from '../blocks/segments.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import { wordsNamedBy } from '../lexicon/page-words.ts';
import type { PageExtras } from '../page/extras.ts';
import { readFacts } from '../page/facts.ts';
import { mayHoldStory } from '../page/may-hold-story.ts';
import { type Snapshot, takeSnapshot } from '../page/snapshot.ts';
import { unname } from '../page/unname.ts';
import { fold } from '../text/fold.ts';
import { yieldNow } from '../yield.ts';
import { type Case, JUDGES, type JudgeExtras } from './index.ts';
import { findTitle } from './title.ts';

/** A page, and what was said of each of its blocks. */
export interface Judged extends Case {
  readonly snapshot: Snapshot;
  readonly way: Way;
}

/** Brings what few pages need, or nothing where it cannot be had. */
type Bring = () => Promise<(BlockExtras & PageExtras & JudgeExtras) | undefined>;

/** Takes a page apart into blocks and lets each judge say what each of them is. `judges`: others than all, to measure. */
export async function judgePage(
  bring: Bring,
  document: Document,
  options: ReadOptions,
  judges = JUDGES,
): Promise<Judged> {
  const judged: Judged = await takeApart(bring, document, options);
  for (const { name, rule, judge } of judges) {
    if (rule && (options.cuts === 'light' || options.keep?.includes(rule))) continue;
    await judge(judged);
    await yieldNow(options, name);
  }
  return judged;
}

async function takeApart(bring: Bring, document: Document, options: ReadOptions): Promise<Judged> {
  const lexicon = new Lexicon(options.words ?? wordsNamedBy(document));
  const snapshot = takeSnapshot(document, options.url);
  unname(snapshot.draft);
  await yieldNow(options, 'snapshot');
  const isLabel = (line: string) => lexicon.meaningOf(fold(line)).advertisement === 'sure';
  const segments = await segmentPage(bring, snapshot, { ...options, isLabel });
  await yieldNow(options, 'segment');
  const page = new Page(segments, readFacts(snapshot), lexicon);
  const title = findTitle(page);
  const ledger = new Ledger(page.blocks, { prose: page.total.prose, title });
  await yieldNow(options, 'title');
  const header = { byline: '', publishedTime: '' };
  return {
    snapshot,
    page,
    ledger,
    title,
    options,
    bring,
    header,
    captions: new Map(),
    lists: [],
    unapplied: [],
    way: options.cuts ?? 'full',
  };
}

/** The page's blocks; those of a frame in it where that is what holds the story. */
async function segmentPage(
  bring: Bring,
  snapshot: Snapshot,
  options: ReadOptions & { isLabel: (line: string) => boolean },
): Promise<Segments> {
  const how = { ...options, bring };
  const segments = await segment(snapshot, how);
  const prose = segments.containers[0]?.prose ?? 0;
  const extras = mayHoldStory(snapshot, prose) ? await bring() : undefined;
  const opened = extras?.openStoryFrame(snapshot, prose);
  if (!opened) return segments;
  const place = segments.placeOf(opened.frame);
  return segment(snapshot, { ...how, placed: new Map(opened.inside.map(element => [element, place])) });
}
