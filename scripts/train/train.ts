import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Weights } from '../../core/article.ts';
import { scoreBlocks } from '../../core/model/score.ts';
import { FOLDS, foldOf } from '../../tests/bench/lib/folds.ts';
import { findPages, readSet } from '../../tests/bench/lib/sets.ts';
import { type BoostOptions, boost } from './boost.ts';
import { collect } from './collect.ts';
import { allColumns, bestColumns, bytesOf, type Column, type Lesson, spellOut, tableOf } from './columns.ts';
import { labelPage } from './label.ts';
import { type Scores, type Source, writeWeights } from './write-weights.ts';

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

interface FoldedLesson extends Lesson {
  readonly fold: number;
}

function learn(lessons: readonly Lesson[], columns: readonly Column[]): Weights {
  return spellOut(boost(tableOf(lessons, columns), OPTIONS), columns);
}

async function main(): Promise<void> {
  const root = findPages();
  const pages = SETS.flatMap(set => readSet(root, set)).filter(page => page.text);
  const samples = await collect(pages, join(OUT, 'samples'));
  if (process.argv.includes('--collect')) return;
  const lessons = samples.map((sample, index): FoldedLesson => {
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
  const folds = learnFolds(lessons, columns);
  writeFileSync(join(OUT, 'folds.json'), JSON.stringify(folds));
  const scores = scoreFolds(lessons, folds);
  await writeWeights(learn(lessons, columns), { features: names, sources, scores });
  console.log('core/model/weights.ts is written', scores);
}

function sourceOf(root: string, set: string): Source {
  const about = JSON.parse(readFileSync(join(root, set, 'ABOUT.json'), 'utf8')) as Partial<Source>;
  return { name: set, source: about.source ?? '', license: about.license ?? 'not stated', pages: about.pages ?? 0 };
}

/** One model for each part of the sites, which has learnt from all the others. */
function learnFolds(lessons: readonly FoldedLesson[], columns: readonly Column[]): Weights[] {
  return Array.from({ length: FOLDS }, (_, fold) =>
    learn(
      lessons.filter(lesson => lesson.fold !== fold),
      columns,
    ),
  );
}

/** How the models do where they have learnt nothing, over all blocks of which the labels say something. */
function scoreFolds(lessons: readonly FoldedLesson[], folds: readonly Weights[]): Scores {
  const story = { all: 0, wrong: 0 };
  const other = { all: 0, wrong: 0 };
  for (const { sample, labels, weights, fold } of lessons) {
    const model = folds[fold];
    if (!model) continue;
    const found = scoreBlocks(bytesOf(sample), sample.names.length, model);
    for (const [index, label] of labels.entries()) {
      if (!weights[index]) continue;
      const sums = label >= 0.5 ? story : other;
      sums.all++;
      if ((found[index] ?? 0) >= 0 !== label >= 0.5) sums.wrong++;
    }
  }
  const percent = ({ all, wrong }: { all: number; wrong: number }) => Number(((100 * wrong) / (all || 1)).toFixed(2));
  return { storyTakenForOther: percent(story), otherTakenForStory: percent(other) };
}

await main();
