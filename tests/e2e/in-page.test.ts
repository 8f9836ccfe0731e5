import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { inBothBrowsers } from './lib/e2e.ts';

interface InPage {
  findHoles(): Promise<string[]>;
  fuzzAny(seed: number, runs: number): Promise<string>;
  fuzzHuge(seed: number, runs: number): Promise<string>;
  fuzzInnocent(seed: number, runs: number): Promise<string>;
}

/** `FUZZ_RUNS=5000 FUZZ_SEED=7 BROWSER=firefox` looks longer. */
const SEED = Number(process.env.FUZZ_SEED ?? 20_260_101);
const RUNS = Number(process.env.FUZZ_RUNS ?? 40);

/** core/ with the suite's own questions, as one script. */
async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('../fuzz/in-page.ts', import.meta.url));
  const lib = { entry, formats: ['iife' as const], name: 'inPage' };
  const made = await build({ configFile: false, logLevel: 'silent', build: { write: false, minify: false, lib } });
  const [result] = Array.isArray(made) ? made : [made];
  if (!result || !('output' in result)) throw new Error('Nothing was built.');
  return result.output.map(file => (file.type === 'chunk' ? file.code : '')).join('\n');
}

inBothBrowsers('core in a page', ({ driver, site }) => {
  let script: string;
  beforeAll(async () => {
    script = await bundle();
  });
  beforeEach(async () => {
    site().add('/in-page.js', script, { 'content-type': 'text/javascript; charset=utf-8' });
    site().add(
      '/in-page',
      '<!doctype html><meta charset="utf-8"><title>x</title><body><script src="/in-page.js"></script>',
    );
    await driver().open(site().url('/in-page', 'page.localhost'));
  });

  test('no payload gets through the sanitizer, whatever the parser makes of it', async () => {
    expect(await driver().evaluate(() => (globalThis as unknown as InPage).findHoles())).toEqual([]);
  });

  test('pages made up by chance keep every promise', async () => {
    const any = await driver().evaluate((...given) => (globalThis as unknown as InPage).fuzzAny(...given), SEED, RUNS);
    expect(any).toBe('');
    const innocent = await driver().evaluate(
      (...given) => (globalThis as unknown as InPage).fuzzInnocent(...given),
      SEED,
      RUNS,
    );
    expect(innocent).toBe('');
    const huge = await driver().evaluate(
      (...given) => (globalThis as unknown as InPage).fuzzHuge(...given),
      SEED,
      Math.ceil(RUNS / 10),
    );
    expect(huge).toBe('');
  });
});
