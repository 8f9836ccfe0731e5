import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const SCRIPT = join(ROOT, 'scripts/new-rule.mjs');
const copy = mkdtempSync(join(tmpdir(), 'clearstory-rule-'));
for (const part of ['core/rules', 'public/_locales/en', 'tests/fixtures/rules'])
  cpSync(join(ROOT, part), join(copy, part), { recursive: true });
afterAll(() => rmSync(copy, { recursive: true }));

const run = (...args: string[]) =>
  execFileSync(process.execPath, [SCRIPT, ...args], { env: { ...process.env, CLEARSTORY_ROOT: copy }, stdio: 'pipe' });
const read = (path: string) => readFileSync(join(copy, path), 'utf8');

test('a new rule is laid out whole: file, registry, words and fixtures', () => {
  run('tide-table');
  expect(read('core/rules/tide-table.ts')).toContain('export const tideTable: Rule');
  expect(read('core/rules/tide-table.ts')).toContain("clauses: [{ why: 'named'");
  expect(read('core/rules/index.ts')).toMatch(
    /import \{ tideTable \} from '\.\/tide-table\.ts';[\s\S]*\n {2}tideTable,\n\];/,
  );
  expect(JSON.parse(read('public/_locales/en/messages.json'))).toHaveProperty('rule_tide_table');
  for (const name of ['source', 'expected', 'innocent'])
    expect(read(`tests/fixtures/rules/tide-table/${name}.html`)).toContain('<article');
});

test('a name that is taken or no name at all changes nothing', () => {
  const before = read('core/rules/index.ts');
  expect(() => run('ad-label')).toThrow(/is there already/);
  expect(() => run('Tide Table')).toThrow(/kebab case/);
  expect(() => run()).toThrow(/kebab case/);
  expect(read('core/rules/index.ts')).toBe(before);
});
