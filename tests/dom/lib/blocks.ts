import { haveExtras } from '../../../core/all-extras.ts';
import type { Block } from '../../../core/blocks/block.ts';
import { Ledger } from '../../../core/blocks/ledger.ts';
import { Page } from '../../../core/blocks/page.ts';
import { segment } from '../../../core/blocks/segment.ts';
import { wordsOf } from '../../../core/lexicon/choose.ts';
import { Lexicon } from '../../../core/lexicon/lexicon.ts';
import type { Vocabulary } from '../../../core/lexicon/vocabulary.ts';
import { readFacts } from '../../../core/page/facts.ts';
import { takeSnapshot } from '../../../core/page/snapshot.ts';
import { fold } from '../../../core/text/fold.ts';

export interface Taken {
  readonly page: Page;
  readonly ledger: Ledger;
  readonly title: Block | null;
}

/** Takes a page apart as the pipeline does, with nobody having said anything yet. */
export async function takeApart(document: Document, vocabulary: Vocabulary = wordsOf([])): Promise<Taken> {
  const lexicon = new Lexicon(vocabulary);
  const base = document.createElement('base');
  base.href = 'https://a.example/coast/lamp';
  document.head.prepend(base);
  const snapshot = takeSnapshot(document, new URL(base.href));
  const isLabel = (line: string) => lexicon.meaningOf(fold(line)).advertisement === 'sure';
  const segments = await segment(snapshot, { isLabel, bring: haveExtras });
  const page = new Page(segments, readFacts(snapshot), lexicon);
  const title = page.blocks.find(({ container }) => container.tag === 'h1') ?? null;
  return { page, ledger: new Ledger(page.blocks, { prose: page.total.prose, title }), title };
}

/** The blocks with words. */
export function said(blocks: readonly Block[]): string[] {
  return blocks.filter(({ size }) => size > 0).map(({ text }) => text);
}
