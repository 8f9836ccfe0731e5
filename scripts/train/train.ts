import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Weights } from '../../core/article.ts';
import { FOLDS, foldOf } from '../../tests/bench/lib/folds.ts';
import { findPages, readSet } from '../../tests/bench/lib/sets.ts';
import { type BoostOptions, boost } from './boost.ts';
import { collect } from './collect.ts';
import { allColumns, bestColumns, type Column, type Lesson, spellOut, tableOf } from './columns.ts';
import { labelPage } from './label.ts';
import { type Source, writeWeights } from './write-weights.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const OUT = join(ROOT, 'bench-output');
/** All sets with whole golds, of all kinds of pages. */
const SETS = ['aad', 'aeb', 'dragnet', 'fundus-eval', 'fundus-parsers', 'wcxb-article', 'wcxb-other'];

const OPTIONS: BoostOptions = {
  trees: 64,
  leaves: 12,
  rate: 0.15,
  least: 20,
  l2: 5,
  rows: 0.4,
  columns: 0.4,
  seed: 1,
};
/** To find out which columns are worth asking, part of the pages and few trees are enough. */
const TRIAL: BoostOptions = { ...OPTIONS, trees: 40, rows: 0.25 };
const COLUMNS = 90;

function learn(lessons: readonly Lesson[], columns: readonly Column[]): Weights {
  return spellOut(boost(tableOf(lessons, columns), OPTIONS), columns);
}

async function main(): Promise<void> {
  const root = findPages();
  const pages = SETS.flatMap(set => readSet(root, set)).filter(page => page.text);
  const samples = await collect(pages, join(OUT, 'samples'));
  if (process.argv.includes('--collect')) return;
  const lessons = samples.map((sample, index): Lesson & { fold: number } => {
    const page = pages[index];
    if (!page) throw new Error('A page without a label.');
    return { sample, fold: foldOf(page.url), ...labelPage(page, sample) };
  });
  const names = samples[0]?.names ?? [];
  console.log(`${pages.length} pages, ${names.length} features`);
  const all = allColumns(names);
  const columns = bestColumns(boost(tableOf(lessons, all), TRIAL), all, COLUMNS);
  console.log('columns chosen');
  const sources = SETS.map(set => sourceOf(root, set));
  await writeWeights(learn(lessons, columns), names, sources);
  console.log('core/model/weights.ts is written');
  if (process.argv.includes('--folds')) writeFolds(lessons, columns);
}

function sourceOf(root: string, set: string): Source {
  const about = JSON.parse(readFileSync(join(root, set, 'ABOUT.json'), 'utf8')) as Partial<Source>;
  return { name: set, source: about.source ?? '', license: about.license ?? 'not stated', pages: about.pages ?? 0 };
}

/** One model for each part of the sites, which has learnt from all the others. */
function writeFolds(lessons: readonly (Lesson & { fold: number })[], columns: readonly Column[]): void {
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    learn(
      lessons.filter(lesson => lesson.fold !== fold),
      columns,
    ),
  );
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, 'folds.json'), JSON.stringify(folds));
}

await main();
