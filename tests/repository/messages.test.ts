import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import { ROOT, shippedSources } from './lib/sources.ts';

const keys = Object.keys(english);
const wxt = { path: 'wxt.config.ts', text: readFileSync(`${ROOT}wxt.config.ts`, 'utf8') };
const sources = [...shippedSources(), wxt];
const PLURAL = /_(zero|one|two|few|many|other)$/;

test('every message says something', () => {
  for (const [key, { message }] of Object.entries(english)) expect(message, key).not.toBe('');
});

test('every key is used', () => {
  const all = sources.map(({ text }) => text).join('\n');
  const said = new Set(Array.from(all.matchAll(/['"](?:__MSG_)?(\w+?)(?:__)?['"]/g), found => found[1]));
  // `kind_${kind}` uses every key that begins so.
  const made = Array.from(all.matchAll(/`(\w*)\$\{[^`]*\}(\w*)`/g))
    .filter(([, start, end]) => (start ?? '').length + (end ?? '').length > 3)
    .map(([, start, end]) => new RegExp(`^${start}.+${end}$`));
  const unused = keys.filter(key => {
    const base = key.replace(PLURAL, '');
    return ![key, base].some(name => said.has(name) || made.some(pattern => pattern.test(name)));
  });
  expect(unused, 'Take them out of public/_locales/*/messages.json, or use them.').toEqual([]);
});

test('every use has its key', () => {
  const known = new Set([...keys, ...keys.map(key => key.replace(PLURAL, ''))]);
  const unknown = sources.flatMap(({ path, text }) => {
    const calls = text.matchAll(/(?:\bt(?:\.plural)?|getMessage)\(\s*((?:[^(),;]|\([^()]*\))*)/g);
    const inCalls = Array.from(calls, found => found[1] ?? '').flatMap(argument =>
      Array.from(argument.replace(/[!=]==\s*'\w+'/g, '').matchAll(/(?:^|[?:])\s*'(\w+)'/g), found => found[1] ?? ''),
    );
    const inManifest = Array.from(text.matchAll(/__MSG_(\w+?)__/g), found => found[1] ?? '');
    return [...inCalls, ...inManifest].filter(key => !known.has(key)).map(key => `${path}: ${key}`);
  });
  expect(unknown, 'Add them to public/_locales/en/messages.json.').toEqual([]);
});
