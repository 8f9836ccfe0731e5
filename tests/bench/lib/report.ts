import { ceilingOf } from './ceiling.ts';
import { clutterBlocks } from './clutter-words.ts';
import type { Output } from './in-page.ts';
import { type Block, goldBlocks, measure, passedOver, type Run, type Score, withoutTitle, words } from './measure.ts';
import type { LabelledPage } from './sets.ts';

/** One page as one extractor read it. */
export interface PageResult {
  readonly set: string;
  readonly id: string;
  readonly url: string;
  readonly type: string;
  readonly score: Score | null;
  readonly clutter: readonly { kind: string; text: string }[];
  readonly wantedKept: readonly boolean[];
  readonly unwantedLeaked: readonly boolean[];
  /** The same without what stands in figures. */
  readonly unwantedBare: readonly boolean[];
  readonly note: string;
  /** Wanted words that are in neither the story, its header nor a receipt; null where there are no receipts. */
  readonly nowhere: readonly Run[] | null;
}

/** Scores one output against its page's label. */
export function scorePage(page: LabelledPage, output: Output): PageResult {
  const gold = withoutTitle(goldBlocks(page.text ?? ''), page.titles);
  const made = output.choices ? ceilingOf(page, output.choices) : output.blocks;
  const blocks = withoutTitle(made, page.titles);
  const says = saying(blocks);
  const saysBare = saying(blocks.filter(block => !block.figure));
  return {
    set: page.set,
    id: page.id,
    url: page.url,
    type: page.type,
    score: page.text === null ? null : measure(blocks, gold),
    clutter: page.text === null ? [] : clutterBlocks(blocks, gold),
    wantedKept: page.wanted.map(says),
    unwantedLeaked: page.unwanted.map(says),
    unwantedBare: page.unwanted.map(saysBare),
    note: output.note,
    nowhere: nowhereIn(page, output, gold),
  };
}

function nowhereIn(page: LabelledPage, output: Output, gold: readonly Block[]): readonly Run[] | null {
  if (page.text === null || !output.listed || !output.page) return null;
  return passedOver(gold, [...output.blocks, ...output.listed], output.page);
}

function saying(blocks: readonly Block[]): (snippet: string) => boolean {
  const said = ` ${blocks.map(block => words(block.text).join(' ')).join(' ')} `;
  return snippet => said.includes(` ${words(snippet).join(' ')} `);
}

/** The means over pages, in percent but F1. */
export function summarize(results: readonly PageResult[]): Record<string, number> {
  const scores = results.flatMap(result => (result.score ? [result.score] : []));
  const precision = mean(scores.filter(score => !score.empty).map(score => score.precision));
  const recall = mean(scores.map(score => score.recall));
  const percent = (numbers: readonly number[]) => 100 * mean(numbers);
  const which = (test: (score: Score) => boolean) => percent(scores.map(score => Number(test(score))));
  const full: Record<string, number> = scores.length
    ? {
        pages: scores.length,
        F1: (2 * precision * recall) / (precision + recall || 1),
        leak: percent(scores.map(score => score.leak)),
        'leak-c': percent(scores.map(score => score.leakBare)),
        loss: percent(scores.map(score => score.loss)),
        perfect: which(score => score.leak <= 0.01 && score.loss <= 0.01),
        'perfect-c': which(score => score.leakBare <= 0.01 && score.loss <= 0.01),
        clutter: percent(results.filter(result => result.score).map(result => Number(result.clutter.length > 0))),
        missed: which(score => score.loss > 0.6),
      }
    : {};
  const nowhere = results.flatMap(result => (result.nowhere ? [result.nowhere] : []));
  if (nowhere.length) full.nowhere = nowhere.flat().reduce((sum, run) => sum + run.words.split(' ').length, 0);
  const wanted = results.flatMap(result => result.wantedKept);
  if (wanted.length) {
    full.kept = percent(wanted.map(Number));
    full.leaked = percent(results.flatMap(result => result.unwantedLeaked).map(Number));
    full['leaked-c'] = percent(results.flatMap(result => result.unwantedBare).map(Number));
  }
  return full;
}

function mean(numbers: readonly number[]): number {
  return numbers.length ? numbers.reduce((sum, number) => sum + number, 0) / numbers.length : 0;
}

/** Rows of numbers as a Markdown table, the first cell a name. */
export function table(rows: readonly (readonly [string, Record<string, number>])[]): string {
  const columns = [...new Set(rows.flatMap(([, row]) => Object.keys(row)))];
  const cell = (name: string, value: number | undefined) => {
    if (value === undefined) return '';
    if (name === 'pages' || name === 'nowhere') return String(value);
    return name === 'F1' ? value.toFixed(4) : value.toFixed(2);
  };
  return [
    `| | ${columns.join(' | ')} |`,
    `|---|${columns.map(() => '---:').join('|')}|`,
    ...rows.map(([name, row]) => `| ${name} | ${columns.map(column => cell(column, row[column])).join(' | ')} |`),
  ].join('\n');
}

/** What a page leaked and lost, with the pipeline's own notes, for looking at. */
export function describe(page: LabelledPage, output: Output): string {
  const result = scorePage(page, output);
  const blocks = withoutTitle(output.blocks, page.titles);
  const gold = withoutTitle(goldBlocks(page.text ?? ''), page.titles);
  const score = result.score;
  const lines = [`# ${page.set}/${page.id}`, page.url, `titles: ${page.titles.join(' ¦ ')}`, ''];
  if (score) {
    lines.push(
      `leak ${pct(score.leak)} (without captions ${pct(score.leakBare)}), loss ${pct(score.loss)}`,
      '',
      '## Leaked',
    );
    for (const run of score.leaked)
      lines.push(`${run.whole ? '' : '… '}${blocks[run.block]?.figure ? '[figure] ' : ''}(${run.block}) ${run.words}`);
    lines.push('', '## Lost');
    for (const run of score.lost) lines.push(`${run.whole ? '' : '… '}(${run.block}) ${run.words}`);
    lines.push('', '## In no list', ...(result.nowhere ?? []).map(run => `(${run.block}) ${run.words}`));
    lines.push('', '## Clutter', ...result.clutter.map(({ kind, text }) => `${kind}: ${text}`));
  }
  lines.push(...page.wanted.map((snippet, index) => `${result.wantedKept[index] ? 'kept' : 'LOST'}: ${snippet}`));
  lines.push(
    ...page.unwanted.map((snippet, index) => `${result.unwantedLeaked[index] ? 'LEAKED' : 'gone'}: ${snippet}`),
  );
  lines.push('', '## Notes', result.note, '', '## Output');
  lines.push(...blocks.map((block, index) => `(${index})${block.figure ? ' [figure]' : ''} ${block.text}`));
  lines.push('', '## Gold', ...gold.map((block, index) => `(${index}) ${block.text}`));
  return lines.join('\n');
}

function pct(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
