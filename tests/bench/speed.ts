import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { saferPackages } from '../../scripts/lib/safer-packages.ts';
import { bundle, openStages, type Stage } from './lib/browser.ts';
import { exponent, type Point, pageOf, plot } from './lib/growth.ts';
import { OUT, record } from './lib/record.ts';
import { findPages, type LabelledPage, listSets, readSet } from './lib/sets.ts';

const WAYS = ['clearstory', 'plain', 'defuddle'];
/** The largest is just below what is still read: `core/page/limits.ts`. */
const SIZES = [1000, 3000, 10_000, 30_000, 75_000];

const { values: flags } = parseArgs({
  options: {
    pages: { type: 'string', default: '60' },
    rounds: { type: 'string', default: '5' },
    set: { type: 'string', multiple: true },
    growth: { type: 'boolean', default: false },
    steps: { type: 'boolean', default: false },
    styles: { type: 'boolean', default: false },
  },
});

type Times = Record<string, number[]>;

function time(stage: Stage, ways: readonly string[], rounds: number): Promise<Times> {
  return stage.page.evaluate(
    ([names, count]) =>
      (
        globalThis as unknown as { clearstoryTimes: { time(names: readonly string[], count: number): Promise<Times> } }
      ).clearstoryTimes.time(names, count),
    [ways, rounds] as const,
  );
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

const median = (numbers: readonly number[]) => quantile(numbers, 0.5);

/** Every n-th page of all sets, so that each set has its share. */
function choosePages(): LabelledPage[] {
  const root = findPages();
  const all = (flags.set ?? listSets(root)).flatMap(set => readSet(root, set));
  const step = Math.max(1, Math.floor(all.length / Number(flags.pages)));
  return all.filter((_, index) => index % step === 0);
}

async function comparePages(stage: Stage): Promise<void> {
  const ratios: Record<string, number[]> = { plain: [], defuddle: [] };
  const medians: Times = Object.fromEntries(WAYS.map(way => [way, []]));
  for (const page of choosePages()) {
    await stage.show(page.url, page.html());
    const times = await time(stage, WAYS, Number(flags.rounds)).catch(() => null);
    if (!times) {
      console.log(`Left out, because a way threw: ${page.set}/${page.id}`);
      continue;
    }
    const ours = median(times.clearstory ?? []);
    for (const way of WAYS) medians[way]?.push(median(times[way] ?? []));
    for (const [way, list] of Object.entries(ratios)) list.push(ours / Math.max(0.1, median(times[way] ?? [])));
  }
  const rows = Object.entries(ratios).map(
    ([way, list]) =>
      `| ${way} | ${median(list).toFixed(2)} | ${quantile(list, 0.25).toFixed(2)}–${quantile(list, 0.75).toFixed(2)} | ${quantile(list, 0.9).toFixed(2)} |`,
  );
  const times = WAYS.map(way => `${way} ${median(medians[way] ?? []).toFixed(1)} ms`).join(', ');
  record(
    'speed',
    `| Clearstory against | median ratio | middle half | nine tenths below |\n|---|---:|---:|---:|\n${rows.join('\n')}\n\n${medians.clearstory?.length} pages, ${flags.rounds} rounds each, in turns. Median page: ${times}.`,
  );
}

/** Where the time goes: the mean over the pages of the least that each step took. */
async function compareSteps(stage: Stage): Promise<void> {
  const pages = choosePages();
  const sums = new Map<string, number>();
  for (const page of pages) {
    await stage.show(page.url, page.html());
    const least = await stage.page
      .evaluate(
        rounds =>
          (
            globalThis as unknown as { clearstoryTimes: { steps(rounds: number): Promise<Record<string, number>> } }
          ).clearstoryTimes.steps(rounds),
        Number(flags.rounds),
      )
      .catch(() => ({}));
    for (const [step, ms] of Object.entries(least)) sums.set(step, (sums.get(step) ?? 0) + ms / pages.length);
  }
  const whole = [...sums.values()].reduce((sum, ms) => sum + ms, 0);
  console.log(`\n${pages.length} pages, ${flags.rounds} rounds each\n\n| step | ms | share |\n|---|---:|---:|`);
  for (const [step, ms] of [...sums, ['all', whole] as const])
    console.log(`| ${step} | ${ms.toFixed(2)} | ${((100 * ms) / whole).toFixed(1)} % |`);
}

/** What it costs to ask a page for its styles: against a reading that is answered by defaults, in turns. */
async function measureStyles(stage: Stage): Promise<void> {
  const shares: number[] = [];
  for (const page of choosePages()) {
    await stage.show(page.url, page.html());
    const times = await time(stage, ['clearstory', 'unstyled'], Number(flags.rounds)).catch(() => null);
    if (times) shares.push(100 * (1 - median(times.unstyled ?? []) / median(times.clearstory ?? [])));
  }
  const [least, most] = [0.25, 0.75].map(share => quantile(shares, share).toFixed(0));
  record(
    'styles',
    `Asking for styles takes ${median(shares).toFixed(0)} % of the time of a reading; in the middle half of the pages, ${least} to ${most} %. ${shares.length} pages that are laid out, ${flags.rounds} rounds each, in turns.`,
  );
}

async function measureGrowth(stage: Stage): Promise<void> {
  const lines: Record<string, Point[]> = { clearstory: [], plain: [] };
  for (const size of SIZES) {
    await stage.show('https://harbour.example/lamp', pageOf(size));
    const times = await time(stage, ['clearstory', 'plain'], size > 20_000 ? 2 : 5);
    for (const [way, line] of Object.entries(lines)) line.push({ size, time: median(times[way] ?? []) });
  }
  const rows = Object.entries(lines).map(
    ([way, line]) =>
      `| ${way} (ms) | ${line.map(point => point.time.toFixed(0)).join(' | ')} | ${exponent(line).toFixed(2)} |`,
  );
  const head = `| elements | ${SIZES.join(' | ')} | exponent |\n|---|${SIZES.map(() => '---:').join('|')}|---:|`;
  record('growth', `${head}\n${rows.join('\n')}`);
  writeFileSync(join(OUT, 'growth.svg'), plot(lines));
  console.log('\nPlot: bench-output/growth.svg');
}

mkdirSync(OUT, { recursive: true });
// Ours with what our builds take out of packages; the others with those packages as they are.
const ours = await bundle('ours.ts', [{ ...saferPackages(), apply: () => true }]);
const { stages, close } = await openStages(`${ours}\n${await bundle('timed.ts')}`, 1);
const [stage] = stages;
if (stage) {
  if (flags.steps) await compareSteps(stage);
  else if (flags.styles) await measureStyles(stage);
  else {
    if (!flags.growth) await comparePages(stage);
    await measureGrowth(stage);
  }
}
await close();
