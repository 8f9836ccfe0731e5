import { expect, test } from 'vitest';
import { checkAppearanceChoice, DEFAULT_APPEARANCE, resolveAppearance } from '../../core/appearance.ts';

test.each([
  ['nothing', null, {}],
  ['a word', 'dark', {}],
  ['a good choice', { theme: 'sepia', size: 22 }, { theme: 'sepia', size: 22 }],
  ['a theme that there is not', { theme: 'pink', font: 'mono' }, { font: 'mono' }],
  ['a size out of range', { size: 900 }, { size: 40 }],
  ['a size between the steps', { lineHeight: 1.6400001 }, { lineHeight: 1.6 }],
  ['not a number', { size: Number.NaN, measure: '30' }, {}],
  ['a key from elsewhere', { colour: 'red', align: 'justify' }, { align: 'justify' }],
])('of %s the valid part is kept', (_, value, expected) => {
  expect(checkAppearanceChoice(value)).toEqual(expected);
});

test('the site’s choice goes before that for all sites, and both before the defaults', () => {
  const look = resolveAppearance({ all: { theme: 'dark', size: 24 }, site: { theme: 'sepia' } });
  expect(look).toEqual({ ...DEFAULT_APPEARANCE, theme: 'sepia', size: 24 });
});
