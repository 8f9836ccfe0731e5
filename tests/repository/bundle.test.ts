import { expect, test } from 'vitest';
import { shippedSources } from './lib/sources.ts';

/** A call with all that stands in an element as its arguments. */
const SPREAD = /\w\((?:[^()]*, )?\.\.\.(?:\[\.\.\.)?[\w.]+\.(?:childNodes|children)\b(?!\()/g;

test('no call is given all that stands in an element, which may be more than a call may have arguments', () => {
  const found = shippedSources().flatMap(({ path, text }) => (text.match(SPREAD) ?? []).map(hit => `${path}: ${hit}`));
  expect(found, 'Use bundle of core/bundle.ts.').toEqual([]);
});

test.each([
  'a.append(...b.childNodes)',
  "a.replaceWith(' ', ...b.childNodes, ' ')",
  'a.append(...[...b.children].map(f))',
])('%s is noticed', text => expect(text.match(SPREAD)).not.toBeNull());
