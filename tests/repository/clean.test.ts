import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOT, writtenPaths } from './lib/sources.ts';

const BINARY = /\.(png|jpg|webp|woff2|gz|ico|zip)$/;
const texts = writtenPaths()
  .filter(path => !BINARY.test(path) && statSync(ROOT + path).isFile())
  .map(path => ({ path, text: readFileSync(ROOT + path, 'utf8') }));

/** Put together, so that this file does not find itself. */
const words = (...parts: string[]) => parts.join('');

test.each([
  ['the path of a machine', new RegExp(words('(?<![\\w.:/-])/(', 'home|Users|work|root', ')/[\\w.-]+/'), 'g')],
  [
    'the host of a package registry',
    new RegExp(words('https?://[\\w.-]*(registry|artifactory|nexus', ')[\\w.-]*'), 'gi'),
  ],
  ['something put off', new RegExp(words('\\b(TO', 'DO|FIX', 'ME|X', 'XX)\\b'), 'g')],
  ['a lint or type waiver', new RegExp(words('biome-', 'ignore|@ts-', '(ignore|expect-error|nocheck)'), 'g')],
])('no file holds %s', (_what, pattern) => {
  const found = texts.flatMap(({ path, text }) => (text.match(pattern) ?? []).map(hit => `${path}: ${hit}`));
  expect(found).toEqual([]);
});

test('every package is pinned to an exact version', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, v]) => !/^\d+\.\d+\.\d+$/.test(String(v)),
  );
  expect(loose).toEqual([]);
});

test('editors and version managers are told what the linter and the packages say', () => {
  const read = (name: string) => readFileSync(ROOT + name, 'utf8');
  const { devDependencies, engines } = JSON.parse(read('package.json'));
  expect(read('.nvmrc').trim()).toBe(devDependencies.node);
  expect(engines.node).toMatch(/^>=\d+/);
  const { indentStyle, lineWidth } = JSON.parse(read('biome.json')).formatter;
  expect(read('.editorconfig')).toContain(`indent_style = ${indentStyle}\n`);
  expect(read('.editorconfig')).toContain(`max_line_length = ${lineWidth}\n`);
});
