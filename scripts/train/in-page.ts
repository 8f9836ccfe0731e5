import { judgePage } from '../../core/judges/judge-page.ts';
import { readFeatures } from '../../core/model/features.ts';
import { letterOf } from '../../core/model/score.ts';

/** What is kept of a page to learn from. */
export interface Sample {
  readonly names: readonly string[];
  /** The features of each block, a letter each. */
  readonly rows: string;
  readonly blocks: readonly SampleBlock[];
}

export interface SampleBlock {
  readonly text: string;
  /** Whether it says nothing of what a story is: a title, or a caption, which goes where its picture goes. */
  readonly isAside: boolean;
  /** Whether it stands close below the title. */
  readonly isHead: boolean;
}

/** Blocks below a title among which bylines and dates stand. */
const HEAD = 8;

async function sample(): Promise<Sample> {
  const { page, ledger, title } = await judgePage(document, {});
  const { names, rows } = readFeatures(page, ledger, title);
  const figures = page.containers.filter(({ tag }) => tag === 'figure');
  const blocks = page.blocks.map(block => {
    const isCaption = figures.some(({ first, last }) => block.index >= first && block.index < last);
    const from = title ? block.index - title.index : HEAD;
    return {
      text: block.text,
      isAside: isCaption || block.kind === 'caption' || from === 0,
      isHead: from > 0 && from < HEAD,
    };
  });
  return { names, rows: Array.from(rows, letterOf).join(''), blocks };
}

Object.assign(globalThis, { clearstorySample: sample });
