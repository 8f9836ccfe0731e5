import type { ReadOptions, Way } from '../article.ts';
import { Ledger } from '../blocks/ledger.ts';
import { Page } from '../blocks/page.ts';
import { type Segments, segment } from '../blocks/segment.ts';
import { takeBreath } from '../breath.ts';
import { VOCABULARY } from '../lexicon/all.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import { readFacts } from '../page/facts.ts';
import { openStoryFrame } from '../page/frames.ts';
import { openRootOf, shadowOpener } from '../page/shadows.ts';
import { type Snapshot, takeSnapshot } from '../page/snapshot.ts';
import { unname } from '../page/unname.ts';
import { fold } from '../text/fold.ts';
import { type Case, JUDGES } from './index.ts';
import { findTitle } from './title.ts';

/** A page, and what was said of each of its blocks. */
export interface Judged extends Case {
  readonly snapshot: Snapshot;
  readonly way: Way;
}

/** Takes a page apart into blocks and lets each judge say what each of them is. `judges`: others than all, to measure. */
export async function judgePage(document: Document, options: ReadOptions, judges = JUDGES): Promise<Judged> {
  const judged: Judged = await takeApart(document, options);
  for (const { name, rule, judge } of judges) {
    if (rule && (options.cuts === 'light' || options.keep?.includes(rule))) continue;
    await judge(judged);
    await takeBreath(options, name);
  }
  return judged;
}

async function takeApart(document: Document, options: ReadOptions): Promise<Judged> {
  const lexicon = Lexicon.of(options.words ?? VOCABULARY);
  const snapshot = takeSnapshot(document, options.url);
  unname(snapshot.draft);
  await takeBreath(options, 'snapshot');
  const isLabel = (line: string) => lexicon.meaningOf(fold(line)).advertisement === 'sure';
  const segments = await segmentPage(snapshot, { ...options, isLabel });
  await takeBreath(options, 'segment');
  const page = new Page(segments, readFacts(snapshot, segments.data), lexicon);
  const title = findTitle(page);
  const ledger = new Ledger(page.blocks, { prose: page.total.prose, title });
  await takeBreath(options, 'title');
  const header = { byline: '', publishedTime: '' };
  return {
    snapshot,
    page,
    ledger,
    title,
    options,
    header,
    captions: new Map(),
    unapplied: [],
    way: options.cuts ?? 'full',
  };
}

/** The page's blocks; those of a frame in it where that is what holds the story. */
async function segmentPage(
  snapshot: Snapshot,
  options: ReadOptions & { isLabel: (line: string) => boolean },
): Promise<Segments> {
  const { draft } = snapshot;
  const shadowRootOf = options.shadowRootOf ?? openRootOf;
  const how = { ...options, shadowRootOf, openShadow: shadowOpener(draft, shadowRootOf) };
  const segments = await segment(snapshot, how);
  const opened = openStoryFrame(snapshot, segments.containers[0]?.prose ?? 0);
  if (!opened) return segments;
  const place = segments.placeOf(opened.frame);
  return segment(snapshot, { ...how, placed: new Map(opened.inside.map(element => [element, place])) });
}
