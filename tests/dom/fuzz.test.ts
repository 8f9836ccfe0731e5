import { test } from 'vitest';
import { checkAnyPage, checkEverySentence, checkHugePage, checkInnocentPage, type Runs } from '../fuzz/properties.ts';

/** `npm run fuzz` sets these; in the suite the pages are always the same few. */
const seconds = Number(import.meta.env.VITE_FUZZ_SECONDS ?? 0);
const seed = Number(import.meta.env.VITE_FUZZ_SEED ?? 20_260_101);
const runs: Runs = {
  seed,
  ...(seconds > 0
    ? { numRuns: 1e9, interruptAfterTimeLimit: seconds * 1000, markInterruptAsFailure: false }
    : { numRuns: 120 }),
};
/** Milliseconds; a page that hangs the reader fails by this. */
const patience = { timeout: 60_000 + seconds * 1000 };

test(
  'any page: nothing throws, the page is as it was, nothing runs, no word is made up, twice is the same',
  patience,
  () => checkAnyPage(runs),
);

// They take a hundred times as long.
test('a very large page of any shape: the same', patience, () =>
  checkHugePage(seconds > 0 ? runs : { ...runs, numRuns: 8 }),
);

test('an innocent page: every word stays', patience, () => checkInnocentPage(runs));

test('any story among anything: every sentence is in it, in its header or in a receipt', patience, () =>
  checkEverySentence({ ...runs, numRuns: (runs.numRuns ?? 0) * 3 }),
);
