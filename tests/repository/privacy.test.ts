import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from './lib/catalogues.ts';
import { ROOT } from './lib/sources.ts';

const english = catalogue('en');
const document = readFileSync(`${ROOT}docs/privacy.md`, 'utf8');

/** What the page in the extension says, in its order. */
const KEYS = Array.from(
  readFileSync(`${ROOT}components/sites/PrivacyView.tsx`, 'utf8').matchAll(/t\('((?:privacy|stored)\w+)'\)/g),
  found => found[1] ?? '',
);

test('the document says what the page in the extension says, word for word and in its order', () => {
  expect(KEYS.length).toBeGreaterThan(12);
  const places = KEYS.map(key => document.indexOf(`${english[key]?.message}\n`));
  expect(KEYS.filter((_, at) => (places[at] ?? -1) < 0)).toEqual([]);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});
