import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOT } from './lib/sources.ts';

/** Two screens of 60 lines: numbers are compared at a glance, or not at all. */
const SCREENS = { lines: 120, columns: 240 };

test('BENCHMARKS.md can be read in two screens', () => {
  const lines = readFileSync(`${ROOT}BENCHMARKS.md`, 'utf8').split('\n');
  const rows = lines.map(line => Math.max(1, Math.ceil(line.length / SCREENS.columns)));
  expect(rows.reduce((sum, row) => sum + row, 0)).toBeLessThanOrEqual(SCREENS.lines);
});
