import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, openStages, type Stage } from '../../tests/bench/lib/browser.ts';
import type { LabelledPage } from '../../tests/bench/lib/sets.ts';
import type { Sample } from './in-page.ts';

/** Reads every page in real Chromium, with the code that ships; kept in `cache` under the code and the page's name. */
export async function collect(pages: readonly LabelledPage[], cache: string): Promise<Sample[]> {
  const script = await bundle(join(import.meta.dirname, 'in-page.ts'));
  // The bundler's remarks name files from where it was called, and the weights that ship say nothing here.
  const code = script.replace(/^\s*(?:\/\/#|columns: "|trees: "|base: ).*$/gm, '');
  const folder = join(cache, createHash('sha1').update(code).digest('hex').slice(0, 12));
  mkdirSync(folder, { recursive: true });
  const { stages, close } = await openStages(script, 2);
  const samples = new Array<Sample>(pages.length);
  const queue = pages.entries();
  const work = async (stage: Stage) => {
    for (const [index, page] of queue) {
      const file = join(folder, `${page.set}-${createHash('sha1').update(page.id).digest('hex')}.json`);
      if (!existsSync(file)) writeFileSync(file, JSON.stringify(await read(stage, page)));
      samples[index] = JSON.parse(readFileSync(file, 'utf8')) as Sample;
    }
  };
  await Promise.all(stages.map(work));
  await close();
  return samples;
}

async function read(stage: Stage, page: LabelledPage): Promise<Sample> {
  await stage.show(page.url, page.html());
  return stage.page.evaluate(() =>
    (globalThis as unknown as { clearstorySample(): Promise<Sample> }).clearstorySample(),
  );
}
