import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { knowsWordsOf } from '../../core/rules/labels/choose.ts';
import type { Sentences } from '../../core/rules/labels/sentences.ts';
import { allLists, listsIn, phrases, withNames } from '../../scripts/lib/sentences-apart.ts';
import { ROOT } from './lib/sources.ts';

const lists = allLists();

/** What the background's build gets in the place of core/rules/labels/phrases.ts. */
async function handed(): Promise<Readonly<Record<string, Sentences>>> {
  const module: { PHRASES: Record<string, Sentences> } = await import(
    `data:text/javascript,${encodeURIComponent(phrases())}`
  );
  return module.PHRASES;
}

test('every list of sentences has a name of its own, and is handed in under it', async () => {
  expect(lists.length).toBeGreaterThan(15);
  const names = lists.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const all = await handed();
  expect(Object.keys(all)).toEqual(names);
  for (const [name, list] of Object.entries(all)) {
    expect(Object.values(list).flat().length, name).toBeGreaterThan(0);
    for (const pattern of Object.values(list).flat()) expect(pattern, name).toBeInstanceOf(RegExp);
  }
});

test('their languages are some that a page’s words can be chosen in', async () => {
  for (const [name, list] of Object.entries(await handed())) {
    if (Array.isArray(list)) continue;
    for (const tag of Object.keys(list).flatMap(tags => tags.split(' ')))
      expect(knowsWordsOf([tag]), `${name}: ${tag}`).toBe(true);
  }
});

test('the reader is built with their names alone', () => {
  const code = readFileSync(`${ROOT}core/rules/follow-line.ts`, 'utf8');
  const built = withNames('/x/follow-line.ts', code);
  expect(built).toContain("const ASKS = sentences('follow-line ASKS');");
  expect(built).not.toContain('follow|like|join');
  expect(built).toContain('view.reading(ASKS())');
});

describe('a list that has no name', () => {
  test.each(['export default sentences([/a/]);', 'const X = [sentences({ en: [/a/] })]; const Y = sentences([/b/]);'])(
    'stops the build: %s',
    code => {
      expect(() => listsIn('x.ts', `${code}\nconst Z = sentences([/c/]);`)).toThrow('no constant');
    },
  );
});
