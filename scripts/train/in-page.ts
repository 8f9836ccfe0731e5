import { haveExtras } from '../../core/all-extras.ts';
import { UNTIL_MODEL } from '../../core/judges/index.ts';
import { judgePage } from '../../core/judges/judge-page.ts';
import { judgeStandfirst } from '../../core/judges/standfirst.ts';
import { FEATURES, readFeatures } from '../../core/model/features.ts';
import { letterOf } from '../../core/model/score.ts';
import { isByConvention } from '../../tests/bench/lib/conventions.ts';

/** What is kept of a page to learn from. */
export interface Sample {
  readonly names: readonly string[];
  /** The features of each block, a letter each. */
  readonly rows: string;
  readonly blocks: readonly SampleBlock[];
}

export interface SampleBlock {
  readonly text: string;
  /** Whether it says nothing of what a story is: others settle titles, bylines, captions and what is hidden. */
  readonly isAside: boolean;
  /** Whether it stands close below the title. */
  readonly isHead: boolean;
  /** Whether it sums the story up, by the judge that says so after the model. */
  readonly isStandfirst: boolean;
}

/** Names after one with a colon belong to it: `in: size` is `in-size`. */
function namesOf(list: string): string[] {
  let prefix = '';
  return list.split(' ').flatMap(name => {
    if (name.endsWith(':')) prefix = name.replace(':', '-');
    return name.endsWith(':') ? [] : prefix + name;
  });
}

/** Blocks below a title among which bylines and dates stand. */
const HEAD = 8;

async function sample(): Promise<Sample> {
  const judged = await judgePage(haveExtras, document, {}, UNTIL_MODEL);
  const { page, ledger, title } = judged;
  const { rows } = await readFeatures(page, ledger, title);
  judgeStandfirst(page, ledger, title);
  const isAside = isByConvention(judged);
  const blocks = page.blocks.map(block => {
    const isStandfirst = ledger.trail(block).some(({ by }) => by === 'standfirst');
    const from = title ? block.index - title.index : HEAD;
    return { text: block.text, isAside: isAside(block), isHead: from > 0 && from < HEAD, isStandfirst };
  });
  return { names: namesOf(FEATURES), rows: Array.from(rows, letterOf).join(''), blocks };
}

Object.assign(globalThis, { clearstorySample: sample });
