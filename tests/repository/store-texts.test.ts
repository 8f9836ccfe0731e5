import { describe, expect, test } from 'vitest';
import config from '../../wxt.config.ts';
import { catalogue } from './lib/catalogues.ts';
import { LISTINGS, listing } from './lib/listing.ts';

/** What a text may be, in characters as people count them, and the document that says so. */
const LIMITS: readonly (readonly [section: string, least: number, most: number, source: string])[] = [
  ['Summary', 20, 250, 'Extension Workshop, “Create an appealing listing”: the summary is limited to 250 characters'],
  ['Description', 250, 10_000, 'Microsoft Learn, “Publish a Microsoft Edge extension”; Chrome’s 16,000 is more'],
  ['Single purpose', 20, 1000, 'Chrome Web Store, “Fill out the privacy fields”, as its field counts'],
  ['Remote code', 5, 1000, 'Chrome Web Store, “Fill out the privacy fields”, as its field counts'],
];
/** Chrome Web Store, “Fill out the privacy fields”: as the field for each permission counts. */
const JUSTIFICATION = 1000;
/** Microsoft Learn, “Publish a Microsoft Edge extension”, search terms. */
const TERMS = { most: 7, letters: 30, words: 21 };
/** Chrome for Developers, “Manifest – name”; the stores of Edge and Firefox take the same from there. */
const NAME = 45;

const lengthOf = (text = '') => [...new Intl.Segmenter('en').segment(text)].length;

async function manifest() {
  if (typeof config.manifest !== 'function') throw new Error('The manifest is made in another way.');
  return config.manifest({ browser: 'chrome', command: 'build', manifestVersion: 3, mode: 'production' });
}

async function permissions(): Promise<string[]> {
  const made = await manifest();
  const optional = made.optional_host_permissions?.map(pattern => `${pattern} (optional)`) ?? [];
  return [...(made.permissions ?? []).map(String), ...optional];
}

test('the stores are told of it in English and in the five languages that most people use it in', () => {
  expect(LISTINGS).toEqual(['de', 'en', 'es', 'fr', 'pt_BR', 'zh_CN']);
});

describe.each(LISTINGS)('the listing in %s', locale => {
  const sections = listing(locale);

  test.each(LIMITS)('%s has from %d to %d characters', (section, least, most, source) => {
    const length = lengthOf(sections.get(section));
    expect(length, source).toBeGreaterThanOrEqual(least);
    expect(length, source).toBeLessThanOrEqual(most);
  });

  test('gives a reason for each permission, and for no other', async () => {
    const reasons = [...sections.keys()].slice([...sections.keys()].indexOf('Permissions') + 1);
    expect(reasons.slice(0, reasons.indexOf('Remote code')).toSorted()).toEqual((await permissions()).toSorted());
    for (const permission of await permissions()) {
      expect(lengthOf(sections.get(permission)), permission).toBeGreaterThan(30);
      expect(lengthOf(sections.get(permission)), permission).toBeLessThanOrEqual(JUSTIFICATION);
    }
  });

  test('names the keys that the manifest asks for', async () => {
    const keys = JSON.stringify((await manifest()).commands?.['toggle-reader']?.suggested_key);
    const letter = /"Alt\+Shift\+(\w)"/.exec(keys)?.[1] ?? keys;
    expect(sections.get('Description')).toMatch(new RegExp(`\\bAlt\\+[^+ ]+\\+${letter}\\b`));
  });

  test('has search terms that Edge takes', () => {
    const terms = (sections.get('Search terms') ?? '').split(', ');
    expect(terms.length).toBeLessThanOrEqual(TERMS.most);
    expect(terms.join(' ').split(' ').length).toBeLessThanOrEqual(TERMS.words);
    for (const term of terms) expect(lengthOf(term), term).toBeLessThanOrEqual(TERMS.letters);
  });

  test('has the same parts as the English one, and a name that fits', () => {
    expect([...sections.keys()]).toEqual([...listing('en').keys()]);
    expect(lengthOf(catalogue(locale).extName?.message)).toBeLessThanOrEqual(NAME);
  });
});
