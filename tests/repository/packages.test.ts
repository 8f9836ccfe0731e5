import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { edited } from '../../scripts/lib/edit.ts';
import { EDITS } from '../../scripts/lib/safer-packages.ts';
import { READABILITY, withShortNames } from '../../scripts/lib/short-names.ts';
import { ROOT, shippedSources } from './lib/sources.ts';

const fileOf = (name: string) => ({
  id: `${ROOT}node_modules/${name}`,
  code: readFileSync(`${ROOT}node_modules/${name}`, 'utf8'),
});

test.each(EDITS)('the build finds what it leaves out of $file: $from', edit => {
  const { id, code } = fileOf(edit.file);
  expect(edited(id, code, [edit])).not.toBe(code);
});

test('a package that has changed stops the build, and so does a place that is there twice or has no end', () => {
  const edit = { file: 'a/b.js', from: 'one', upTo: 'two', to: '' };
  const make = (code: string) => edited('/x/a/b.js', code, [edit]);
  expect(make('before one, two')).toBe('before two');
  for (const code of ['something else', 'one one two', 'two one']) expect(() => make(code)).toThrow('has changed');
  expect(edited('/x/c.js', 'something else', [edit])).toBe('something else');
});

test('nothing that writes markup is left in them', () => {
  for (const file of new Set(EDITS.map(edit => edit.file))) {
    const { id, code } = fileOf(file);
    expect(edited(id, code, EDITS).match(/\.innerHTML\s*=(?!=)/g), file).toBeNull();
  }
});

test('Readability says nothing, its own names become short, each one of its own, and what others call it stays', () => {
  const { id, code } = fileOf(READABILITY);
  const short = withShortNames(id, edited(id, code, EDITS));
  expect(short).not.toMatch(/\bthis\.(?:_[a-z]{4}|[A-Z]+_[A-Z]+_)/);
  expect(short).toContain('parse() {');
  expect(short).not.toMatch(/\.log\b/);
  expect(code.match(/\b_[a-z\d]{1,2}\b/g) ?? []).toEqual([]);
  expect(withShortNames('/x/other.js', code)).toBe(code);
});

test('what our components take from Preact is what is left of it', () => {
  const taken = shippedSources().flatMap(({ text }) =>
    Array.from(text.matchAll(/import (?!type)\{([^}]*)\} from 'preact(?:\/hooks)?'/g), found => found[1] ?? '').flatMap(
      names => names.split(',').map(name => name.trim()),
    ),
  );
  const values = new Set(taken.filter(name => name && !name.startsWith('type ')));
  expect([...values].toSorted(), 'No classes, contexts, error boundaries: see scripts/lib/lean-preact.ts.').toEqual([
    'createPortal',
    'h',
    'render',
    'useCallback',
    'useEffect',
    'useLayoutEffect',
    'useMemo',
    'useRef',
    'useState',
  ]);
});
