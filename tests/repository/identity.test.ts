import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  CHROME_ID,
  CHROME_KEY,
  DOMAIN,
  FIREFOX_ID,
  HOMEPAGE,
  PRIVACY,
  REPORTS,
  SUPPORT,
} from '../../extension.config.ts';
import { STORES } from '../../scripts/release/stores.ts';
import { ROOT, writtenPaths } from './lib/sources.ts';

test('the id for Firefox is one that Firefox takes', () => {
  // MDN, browser_specific_settings: like an e-mail address, at most 80 characters.
  expect(FIREFOX_ID).toMatch(/^[a-z0-9-._]*@[a-z0-9-._]+$/i);
  expect(FIREFOX_ID.length).toBeLessThanOrEqual(80);
});

test('the id for Chrome follows from its key', () => {
  const digits = createHash('sha256').update(Buffer.from(CHROME_KEY, 'base64')).digest('hex').slice(0, 32);
  const id = digits.replace(/./g, digit => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  expect(id).toBe(CHROME_ID);
});

test('every address is under the domain', () => {
  for (const address of [HOMEPAGE, SUPPORT, REPORTS, PRIVACY]) expect(new URL(address).host).toBe(DOMAIN);
});

test('the domain stands in one place, so that it is decided in one place', () => {
  const texts = writtenPaths().filter(path => /\.(ts|tsx|mjs|json|md|yml|html|css|js)$/.test(path));
  const found = texts.filter(path => readFileSync(ROOT + path, 'utf8').includes(DOMAIN));
  expect(found).toEqual(['extension.config.ts']);
});

test('the release hands the stores their keys, and no others', () => {
  const { jobs } = parse(readFileSync(`${ROOT}.github/workflows/release.yml`, 'utf8'));
  const submit = jobs.release.steps.find(({ run }: { run?: string }) => run === 'npm run release:submit');
  const keys = STORES.flatMap(store => store.keys);
  expect(submit.env).toEqual(Object.fromEntries(keys.map(key => [key, `\${{ secrets.${key} }}`])));
});
