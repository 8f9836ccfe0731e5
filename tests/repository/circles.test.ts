import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { type Source, shippedSources } from './lib/sources.ts';

/** What a name imports, types included. */
type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

const IMPORT = /\bfrom\s+'(\.[^']+)'/g;

const core = shippedSources().filter(({ path }) => path.startsWith('core/'));

/** The folder of a file in core; none of those that lie beside the folders, each of which is its own. */
const roomOf = (path: string) => (path.split('/').length > 2 ? (path.split('/')[1] ?? '') : '');

function arrowsOf(sources: readonly Source[], name: (path: string) => string): Arrows {
  const arrows = new Map<string, Set<string>>();
  for (const { path, text } of sources) {
    const from = arrows.get(name(path)) ?? new Set<string>();
    arrows.set(name(path), from);
    for (const [, target = ''] of text.matchAll(IMPORT)) {
      const to = name(join(dirname(path), target));
      if (to && to !== name(path)) from.add(to);
    }
  }
  return arrows;
}

/** The first way that leads from a name back to itself, or ''. */
function circleIn(arrows: Arrows): string {
  const done = new Set<string>();
  const walk = (at: string, way: readonly string[]): string => {
    if (way.includes(at)) return [...way.slice(way.indexOf(at)), at].join(' → ');
    if (done.has(at)) return '';
    for (const next of arrows.get(at) ?? []) {
      const found = walk(next, [...way, at]);
      if (found) return found;
    }
    done.add(at);
    return '';
  };
  for (const at of arrows.keys()) {
    const found = walk(at, []);
    if (found) return found;
  }
  return '';
}

test('no file of core imports itself by way of others, types included', () => {
  expect(circleIn(arrowsOf(core, path => path))).toBe('');
});

test('no folder of core does either', () => {
  expect(circleIn(arrowsOf(core, roomOf))).toBe('');
});

test.each([
  [
    [
      ['core/a/x.ts', 'core/b/y.ts'],
      ['core/b/y.ts', 'core/a/z.ts'],
    ],
    'a → b → a',
  ],
  [
    [
      ['core/a/x.ts', 'core/b/y.ts'],
      ['core/b/y.ts', 'core/c.ts'],
    ],
    '',
  ],
])('a circle is found where there is one: %j', (imports, circle) => {
  const sources = imports.map(([path = '', target = '']) => ({ path, text: `import { it } from '../../${target}';` }));
  expect(circleIn(arrowsOf(sources, roomOf))).toBe(circle);
});
