import type { ReadOptions } from '../article.ts';
import { Ledger } from '../blocks/ledger.ts';
import { Page } from '../blocks/page.ts';
import { segment } from '../blocks/segment.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import { readFacts } from '../page/facts.ts';
import { type Snapshot, takeSnapshot } from '../page/snapshot.ts';
import { unname } from '../page/unname.ts';
import { LABELS } from '../rules/labels/all.ts';
import { fold } from '../text/fold.ts';
import { findTitle } from './title.ts';
import { askReadability } from './vote.ts';

/** A page, and what was said of each of its blocks. */
export interface Judged {
  readonly snapshot: Snapshot;
  readonly page: Page;
  readonly ledger: Ledger;
}

/** Takes a page apart into blocks and lets every judge say what each of them is. */
export async function judgePage(document: Document, options: ReadOptions): Promise<Judged> {
  const lexicon = Lexicon.of(options.words ?? LABELS);
  const snapshot = takeSnapshot(document, options.url);
  unname(snapshot.draft);
  const isLabel = (line: string) => lexicon.meaningOf(fold(line)).advertisement === 'sure';
  const segments = await segment(snapshot, { ...options, isLabel });
  const page = new Page(segments, readFacts(snapshot, segments.data), lexicon);
  const ledger = new Ledger(page.blocks, { prose: page.total.prose, title: findTitle(page) });
  const vote = askReadability(page, ledger);
  for (const index of vote.blocks) {
    const block = page.blocks[index];
    if (block) ledger.judge(block, { is: 'story', by: 'vote', why: 'readability' });
  }
  return { snapshot, page, ledger };
}
