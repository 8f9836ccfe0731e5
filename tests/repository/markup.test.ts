import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EDITS, edited } from '../../scripts/lib/safer-packages.ts';
import { ROOT, shippedSources } from './lib/sources.ts';

/** Every way of the platform to turn a string into elements. */
const SINKS =
  /\.(inner|outer)HTML\s*\+?=(?!=)|insertAdjacentHTML|createContextualFragment|parseFromString|setHTML|parseHTML|document\.write|srcdoc|dangerouslySetInnerHTML/g;

const THE_PLACE = 'core/finish/parse.ts';

test('only one place of ours turns a string into markup', () => {
  const found = shippedSources().flatMap(({ path, text }) => (text.match(SINKS) ?? []).map(sink => `${path}: ${sink}`));
  expect(found, `Use parseInert of ${THE_PLACE}: one place to watch is the point of it.`).toEqual([
    `${THE_PLACE}: parseFromString`,
  ]);
});

test.each(EDITS)('the build takes a write of markup out of $file', edit => {
  const id = `${ROOT}node_modules/${edit.file}`;
  const before = readFileSync(id, 'utf8');
  const after = edited(id, before);
  expect(before).toContain(edit.from);
  expect(after).not.toContain(edit.from);
});

test('a package that has changed stops the build', () => {
  const [edit] = EDITS;
  expect(() => edited(`/x/${edit?.file}`, 'something else')).toThrow('has changed');
});
