import { expect, test } from 'vitest';
import { shippedSources } from './lib/sources.ts';

test('nothing iterates what Firefox’s content scripts cannot', () => {
  const found = shippedSources().flatMap(({ path, text }) =>
    (text.match(/(\.\.\.|\bof )[\w.]*searchParams|searchParams\.(keys|values|entries)\(/g) ?? []).map(
      hit => `${path}: ${hit}`,
    ),
  );
  expect(found, 'Use queryOf of core/text/query.ts.').toEqual([]);
});
