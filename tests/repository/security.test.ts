import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOT } from './lib/sources.ts';

const text = readFileSync(`${ROOT}SECURITY.md`, 'utf8');

/** Two screens of 45 lines: who has found a hole is in a hurry. */
const SCREENS = { lines: 90, columns: 100 };

test('SECURITY.md can be read in two screens', () => {
  const rows = text.split('\n').map(line => Math.max(1, Math.ceil(line.length / SCREENS.columns)));
  expect(rows.reduce((sum, row) => sum + row, 0)).toBeLessThanOrEqual(SCREENS.lines);
});

test('the files and tests that it names are there', () => {
  const links = Array.from(text.matchAll(/\]\(([^)]+)\)/g), found => found[1] ?? '');
  const files = Array.from(text.matchAll(/`([a-z]+-[a-z]+|covering|lifecycle|storage)`/g), found => found[1] ?? '');
  const tests = files.map(name => `tests/e2e/${name}.test.ts`);
  expect(links.length).toBeGreaterThan(3);
  expect(tests.length).toBeGreaterThan(3);
  expect([...links, ...tests].filter(path => !existsSync(ROOT + path))).toEqual([]);
});
