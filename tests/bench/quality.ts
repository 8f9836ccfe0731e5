import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ReadOptions, Weights } from '../../core/article.ts';
import { bundle, openStages, type Stage } from './lib/browser.ts';
import { foldOf } from './lib/folds.ts';
import type { Output } from './lib/in-page.ts';
import { printChanges, printDisputes, printWorst } from './lib/print.ts';
import { OUT, record } from './lib/record.ts';
import { describe, type PageResult, scorePage, summarize, table } from './lib/report.ts';
import { findPages, type LabelledPage, listSets, readSet } from './lib/sets.ts';

const NEWS = ['aad', 'aeb', 'fundus-eval'];

const { values: flags } = parseArgs({
  options: {
    set: { type: 'string', multiple: true },
    only: { type: 'string', multiple: true },
    limit: { type: 'string' },
    dump: { type: 'string', multiple: true },
    html: { type: 'boolean', default: false },
    with: { type: 'string', multiple: true },
    ablate: { type: 'string', multiple: true },
    worst: { type: 'string', default: '15' },
    by: { type: 'string', default: 'leakBare' },
    jobs: { type: 'string', default: '2' },
    save: { type: 'string', default: 'quality' },
    against: { type: 'string' },
    folds: { type: 'boolean', default: false },
    'leave-out': { type: 'string', multiple: true },
  },
});

interface Run {
  readonly name: string;
  readonly extractor: string;
  readonly options: ReadOptions;
}

/** Models that each have learnt from the sites of all parts but one (`npm run train`): none has seen what it reads here. */
const folds = flags.folds ? (JSON.parse(readFileSync(join(OUT, 'folds.json'), 'utf8')) as Weights[]) : [];

/** Our judging as it is and without each of its parts. */
function leaveOutRuns(parts: readonly string[]): Run[] {
  const whole = { name: 'blocks', extractor: 'without nothing', options: {} };
  return [whole, ...parts.map(part => ({ name: part, extractor: `without ${part}`, options: {} }))];
}

/** Which readings are compared: ours, ours without one family of rules each, and the others. */
function chooseRuns(): Run[] {
  const ours: Run = { name: 'clearstory', extractor: 'clearstory', options: {} };
  const without = (flags.ablate ?? []).map(rules => ({
    name: `without ${rules}`,
    extractor: 'clearstory',
    options: { keep: rules.split(',') },
  }));
  const others = (flags.with ?? ['readability', 'defuddle']).filter(name => name !== 'none');
  return [ours, ...without, ...others.map(name => ({ name, extractor: name, options: {} }))];
}

function choosePages(root: string): LabelledPage[] {
  const sets = flags.set?.flatMap(name => (name === 'news' ? NEWS : name.split(','))) ?? listSets(root);
  const wanted = [...(flags.only ?? []), ...(flags.dump ?? [])];
  const limit = Number(flags.limit ?? Number.POSITIVE_INFINITY);
  return sets
    .flatMap(set => readSet(root, set).slice(0, limit))
    .filter(page => wanted.length === 0 || wanted.some(id => page.id.startsWith(id.replace(/^.*\//, ''))));
}

/** The others never change between runs of ours, so what they said of a page is kept. */
function cachePath(run: Run, html: string): string | null {
  if (!/^(?:readability|defuddle)$/.test(run.extractor)) return null;
  return join(OUT, 'cache', `${run.extractor}-${createHash('sha1').update(html).digest('hex')}.json`);
}

async function readPage(stage: Stage, page: LabelledPage, runs: readonly Run[]): Promise<Output[]> {
  const html = page.html();
  const outputs: Output[] = [];
  let shown = false;
  for (const run of runs) {
    const cache = cachePath(run, html);
    if (cache && existsSync(cache)) {
      outputs.push(JSON.parse(readFileSync(cache, 'utf8')) as Output);
      continue;
    }
    if (!shown) await stage.show(page.url, html);
    shown = true;
    const weights = folds[foldOf(page.url)];
    const output = await stage.page.evaluate(
      ([extractor, options]) =>
        (
          globalThis as unknown as { clearstoryBench: { read(e: string, o: unknown): Promise<unknown> } }
        ).clearstoryBench.read(extractor, options),
      [run.extractor, weights ? { ...run.options, weights } : run.options] as const,
    );
    outputs.push(output as Output);
    if (cache) writeFileSync(cache, JSON.stringify(output));
  }
  return outputs;
}

/** Reads all pages, a few at a time, and hands on each result as it comes. */
async function readAll(pages: readonly LabelledPage[], runs: readonly Run[]): Promise<Output[][]> {
  const { stages, close } = await openStages(await bundle('in-page.ts'), Number(flags.jobs));
  const outputs = new Array<Output[]>(pages.length);
  const queue = pages.entries();
  const work = async (stage: Stage) => {
    for (const [index, page] of queue) {
      outputs[index] = await readPage(stage, page, runs).catch((error: unknown) =>
        runs.map(() => ({ blocks: [], html: '', note: `failed: ${error}` })),
      );
    }
  };
  await Promise.all(stages.map(work));
  await close();
  return outputs;
}

async function partsOfOurs(): Promise<string[]> {
  const { stages, close } = await openStages(await bundle('in-page.ts'), 1);
  await stages[0]?.show('https://page.example/', '<p>');
  const parts = await stages[0]?.page.evaluate(() =>
    (globalThis as unknown as { clearstoryBench: { parts(): string[] } }).clearstoryBench.parts(),
  );
  await close();
  return parts ?? [];
}

function groupsOf(results: readonly PageResult[]): [string, PageResult[]][] {
  const groups = new Map<string, PageResult[]>();
  const add = (name: string, result: PageResult) => groups.set(name, [...(groups.get(name) ?? []), result]);
  for (const result of results) {
    if (NEWS.includes(result.set)) add('news', result);
    add(result.set, result);
    if (result.set === 'wcxb-other') add(`wcxb-other: ${result.type}`, result);
  }
  return [...groups];
}

async function main(): Promise<void> {
  mkdirSync(join(OUT, 'cache'), { recursive: true });
  const pages = choosePages(findPages());
  const leftOut = flags['leave-out'];
  const isLeftOut = (part: string) => leftOut?.some(start => part.startsWith(start));
  const runs = leftOut ? leaveOutRuns((await partsOfOurs()).filter(isLeftOut)) : chooseRuns();
  const outputs = await readAll(pages, runs);
  if (flags.dump) {
    for (const [index, page] of pages.entries()) {
      const chosen = outputs[index]?.[0];
      if (!chosen) continue;
      console.log(describe(page, chosen));
      if (flags.html) console.log(chosen.html);
    }
    return;
  }
  const scored = runs.map((_, run) =>
    pages.map((page, index) => scorePage(page, outputs[index]?.[run] ?? { blocks: [], html: '', note: '' })),
  );
  const names = groupsOf(scored[0] ?? []).map(([name]) => name);
  if (leftOut) recordLeftOut(runs, scored);
  const groups = scored.map(results => new Map(groupsOf(results)));
  // Of the parts of a set, ours alone.
  const isPart = (name: string) =>
    (flags.folds && name.includes(':')) || (NEWS.includes(name) && names.includes('news'));
  const rows = names.flatMap(name =>
    (isPart(name) ? runs.slice(0, 1) : runs).map((run, index): [string, Record<string, number>] => [
      run === runs[0] ? `**${name}**` : run.name,
      summarize(groups[index]?.get(name) ?? []),
    ]),
  );
  const how = `Run with \`${process.argv.slice(2).join(' ') || 'everything'}\`, read with the words of the languages that each page names.`;
  if (!leftOut) record(flags.folds ? 'folds' : flags.save, `${table(rows)}\n\n${how}`);
  printWorst(scored[0] ?? [], flags.by, Number(flags.worst));
  printDisputes(
    pages,
    outputs.map(list => list[runs.findIndex(({ extractor }) => extractor === 'blocks')]),
    Number(flags.worst),
  );
  const failed = (scored[0] ?? []).filter(result => /^(threw|failed)/.test(result.note));
  for (const result of failed) console.log(`FAILED ${result.set}/${result.id}: ${result.note.slice(0, 300)}`);
  const saved = runs.map((run, index) => ({ name: run.name, results: scored[index] }));
  writeFileSync(join(OUT, `${flags.save}.json`), JSON.stringify(saved));
  if (flags.against) printChanges(readFileSync(join(OUT, `${flags.against}.json`), 'utf8'), scored[0] ?? []);
}

/** What each part brings: how much worse everything is without it; nothing where nothing changes. */
function recordLeftOut(runs: readonly Run[], scored: readonly PageResult[][]): void {
  const [whole = {}, ...without] = scored.map(results => summarize(results));
  const rows = without.map((other, index): [string, Record<string, number>] => [
    runs[index + 1]?.name ?? '',
    Object.fromEntries(
      Object.keys(whole).flatMap(key => (key === 'pages' ? [] : [[key, (other[key] ?? 0) - (whole[key] ?? 0)]])),
    ),
  ]);
  const changes = ([, row]: (typeof rows)[number]) => Object.values(row).some(number => Math.abs(number) >= 0.005);
  const isJudge = ([name]: (typeof rows)[number]) => name.startsWith('judge:');
  const all = table([['all', whole], ...rows.filter(row => changes(row) && isJudge(row))]);
  const others = rows.filter(row => changes(row) && !isJudge(row)).sort(([, a], [, b]) => (a.F1 ?? 0) - (b.F1 ?? 0));
  const said = others.map(([name, row]) => `${name} ${row.F1?.toFixed(4)}`).join(', ');
  const idle = rows.flatMap(row => (changes(row) ? [] : row[0])).join(', ');
  record(
    'leave-out',
    [all, said && `F1 without: ${said}.`, idle && `Nothing changes without: ${idle}.`].filter(Boolean).join('\n\n'),
  );
}

await main();
