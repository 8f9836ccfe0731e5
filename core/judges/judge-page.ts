import type { ReadOptions, Way } from '../article.ts';
import type { Block } from '../blocks/block.ts';
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
import { judgeBeyond } from './beyond.ts';
import { findCaptions } from './captions.ts';
import { judgeClutter } from './clutter.ts';
import { judgeContainer } from './container.ts';
import { judgeGaps } from './gaps.ts';
import { type HeaderFacts, judgeHeader } from './header.ts';
import { judgeHidden } from './hidden.ts';
import { judgeMass } from './mass.ts';
import { judgeByModel } from './model.ts';
import { judgeOtherStories } from './other-stories.ts';
import { judgePictures } from './pictures.ts';
import { judgeQuestions } from './questions.ts';
import { judgeRepeats, REPEATS } from './repeats.ts';
import { judgeSignOff } from './sign-off.ts';
import { judgeStandfirst } from './standfirst.ts';
import { findTitle } from './title.ts';
import { judgeTold } from './told.ts';
import { askReadability } from './vote.ts';

/** A page, and what was said of each of its blocks. */
export interface Judged {
  readonly snapshot: Snapshot;
  readonly page: Page;
  readonly ledger: Ledger;
  readonly title: Block | null;
  readonly header: HeaderFacts;
  readonly captions: ReadonlyMap<Block, Block>;
  readonly way: Way;
}

/** Takes a page apart into blocks and lets every judge say what each of them is. */
export async function judgePage(document: Document, options: ReadOptions): Promise<Judged> {
  const judged = await judgeUntilModel(document, options);
  const { page, ledger, title, captions, header } = judged;
  const isKept = keeperOf(options);
  await judgeByModel(page, ledger, { ...options, title, captions });
  judgeContainer(page, ledger, title);
  judgeGaps(page, ledger);
  judgeTold(page, ledger);
  judgeMass(page, ledger);
  if (!isKept('related-section')) judgeBeyond(page, ledger, title);
  judgeQuestions(page, ledger, title);
  if (!isKept('author-box')) judgeSignOff(page, ledger, header.byline);
  judgeStandfirst(page, ledger, title);
  judgePictures(page, ledger, captions);
  if (!isKept(REPEATS)) judgeRepeats(page, ledger);
  await takeBreath(options, 'model');
  return judged;
}

/** What is said before the model has its say: the model learns from pages as they stand here. */
export async function judgeUntilModel(document: Document, options: ReadOptions): Promise<Judged> {
  const { snapshot, page, ledger, title } = await takeApart(document, options);
  judgeHidden(page, ledger);
  await judgeClutter(page, ledger, { ...options, phase: 'page' });
  if (!keeperOf(options)('related-section')) judgeOtherStories(page, ledger, title);
  const vote = askReadability(page, ledger);
  for (const index of vote.blocks) {
    const block = page.blocks[index];
    if (block) ledger.judge(block, { is: 'story', by: 'vote', why: 'readability' });
  }
  await takeBreath(options, 'vote');
  const captions = findCaptions(page);
  const header = judgeHeader(page, ledger, title, options.keep);
  await takeBreath(options, 'header');
  await judgeClutter(page, ledger, { ...options, phase: 'story' });
  return { snapshot, page, ledger, title, header, captions, way: 'full' };
}

/** Which rules' finds are to stay. */
function keeperOf({ cuts, keep }: ReadOptions): (rule: string) => boolean {
  return rule => cuts === 'light' || keep?.includes(rule) === true;
}

async function takeApart(
  document: Document,
  options: ReadOptions,
): Promise<Pick<Judged, 'snapshot' | 'page' | 'ledger' | 'title'>> {
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
  return { snapshot, page, ledger, title };
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
