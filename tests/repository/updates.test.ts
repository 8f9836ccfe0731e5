import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOT, shippedSources } from './lib/sources.ts';

interface Rule {
  readonly groupName?: string | null;
  readonly matchPackageNames?: readonly string[];
  readonly schedule?: readonly string[];
  readonly minimumReleaseAge?: string;
}

const read = (path: string) => JSON.parse(readFileSync(ROOT + path, 'utf8'));
const { devDependencies } = read('package.json');
const rules: readonly Rule[] = read('.github/renovate.json').packageRules;

/** What our own code imports, in any way of writing it. */
const IMPORTED = shippedSources().flatMap(({ text }) =>
  Array.from(text.matchAll(/(?:from|import\(?) ?'([^'.#][^']*)'/g), found => found[1] ?? ''),
);

test('what is shipped has one group to be updated in, and no group waits for a package that has gone', () => {
  const grouped = rules.flatMap(rule => rule.matchPackageNames ?? []);
  expect(grouped.filter(name => !(name in devDependencies))).toEqual([]);
  expect(new Set(grouped).size).toBe(grouped.length);
  const shipped = Object.keys(devDependencies).filter(name => IMPORTED.some(one => `${one}/`.startsWith(`${name}/`)));
  expect(shipped.length).toBeGreaterThan(9);
  expect(grouped).toEqual(expect.arrayContaining(shipped));
});

test('the Node that reviewers build with is the one that .nvmrc names', () => {
  expect(readFileSync(`${ROOT}.nvmrc`, 'utf8').trim()).toBe(devDependencies.node);
});

test.each(['dompurify', '@mozilla/readability'])('%s comes alone and at once', name => {
  // What stands later goes before what stands earlier.
  const rule = rules.findLast(one => one.matchPackageNames?.includes(name));
  expect(rule).toMatchObject({ groupName: null, schedule: ['at any time'], minimumReleaseAge: '0 days' });
});
