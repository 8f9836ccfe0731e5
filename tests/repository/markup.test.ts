import { expect, test } from 'vitest';
import { shippedSources } from './lib/sources.ts';

/** Every way of the platform to turn a string into elements. */
const SINKS =
  /\.(inner|outer)HTML\s*\+?=(?!=)|insertAdjacentHTML|createContextualFragment|parseFromString|setHTML|parseHTML|document\.write|srcdoc|dangerouslySetInnerHTML/g;

const THE_PLACE = 'core/text/parse.ts';

test('only one place of ours turns a string into markup', () => {
  const found = shippedSources().flatMap(({ path, text }) => (text.match(SINKS) ?? []).map(sink => `${path}: ${sink}`));
  expect(found, `Use parseInert of ${THE_PLACE}: one place to watch is the point of it.`).toEqual([
    `${THE_PLACE}: parseFromString`,
  ]);
});
