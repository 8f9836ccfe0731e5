import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOT } from './lib/sources.ts';

const text = readFileSync(`${ROOT}SECURITY.md`, 'utf8');
const rows = text.split('\n').filter(line => /^\| (?!Danger|-)/.test(line));

test('every danger in SECURITY.md names the tests that see it, and they are there', () => {
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) {
    const named = Array.from(
      row
        .split('|')
        .at(-2)
        ?.matchAll(/`((?:dom|e2e|repository)\/[\w-]+|build)`/g) ?? [],
      found => found[1] ?? '',
    );
    expect(named.length, row).toBeGreaterThan(0);
    for (const name of named) {
      const path = name === 'build' ? 'build/build' : name;
      expect(existsSync(`${ROOT}tests/${path}.test.ts`), `${name} in: ${row.slice(0, 60)}`).toBe(true);
    }
  }
});
