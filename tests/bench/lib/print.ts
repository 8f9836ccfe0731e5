import type { Output } from './in-page.ts';
import type { PageResult } from './report.ts';
import type { LabelledPage } from './sets.ts';

/** The pages that are worst by one of the measures. */
export function printWorst(results: readonly PageResult[], by: string, count: number): void {
  const measureOf = (result: PageResult) => {
    const score = result.score;
    if (!score) return result.unwantedLeaked.filter(Boolean).length + result.wantedKept.filter(kept => !kept).length;
    if (by === 'f1') return 2 - score.precision - score.recall;
    if (by === 'clutter') return result.clutter.length;
    return by === 'loss' ? score.loss : by === 'leak' ? score.leak : score.leakBare;
  };
  const worst = [...results].sort((a, b) => measureOf(b) - measureOf(a)).slice(0, count);
  console.log(`\nWorst by ${by}:`);
  for (const result of worst)
    console.log(`  ${measureOf(result).toFixed(3)}  ${result.set}/${result.id}  ${result.url.slice(0, 110)}`);
}

/** Pages that got better or worse since a saved run. */
export function printChanges(before: string, now: readonly PageResult[]): void {
  const saved = JSON.parse(before) as { results: PageResult[] }[];
  const old = new Map((saved[0]?.results ?? []).map(result => [`${result.set}/${result.id}`, result]));
  const changes = now.flatMap(result => {
    const was = old.get(`${result.set}/${result.id}`)?.score;
    if (!was || !result.score) return [];
    return { result, leak: result.score.leakBare - was.leakBare, loss: result.score.loss - was.loss };
  });
  changes.sort((a, b) => a.leak + a.loss - (b.leak + b.loss));
  const shown = changes.filter(change => Math.abs(change.leak) + Math.abs(change.loss) > 0.005);
  console.log(`\nChanged: ${shown.length} pages (leak without captions, loss)`);
  for (const { result, leak, loss } of shown)
    console.log(
      `  ${(100 * leak).toFixed(1).padStart(6)} ${(100 * loss).toFixed(1).padStart(6)}  ${result.set}/${result.id}`,
    );
}

/** Where rules and the trained model contradict each other most (words): the best source of new fixtures. */
export function printDisputes(
  pages: readonly LabelledPage[],
  outputs: readonly (Output | undefined)[],
  count: number,
): void {
  const rows = pages.flatMap((page, index) => {
    const disputes = outputs[index]?.disputes ?? [];
    const words = disputes.reduce((sum, { text }) => sum + text.split(' ').length, 0);
    return words > 0 ? [{ page, disputes, words }] : [];
  });
  if (rows.length === 0) return;
  console.log('\nRules and model disagree most (words):');
  for (const { page, disputes, words } of rows.sort((a, b) => b.words - a.words).slice(0, count)) {
    console.log(`  ${String(words).padStart(5)}  ${page.set}/${page.id}  ${page.url.slice(0, 110)}`);
    for (const { by, score, text } of disputes.slice(0, 3))
      console.log(`         ${by}, model ${score.toFixed(1)}: ${text.slice(0, 90)}`);
  }
}
