import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { KINDS } from '../../core/kinds.ts';
import { rules } from '../../core/rules/index.ts';
import english from '../../public/_locales/en/messages.json';
import { ROOT, shippedSources } from './lib/sources.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures/rules');
const RULES = resolve(import.meta.dirname, '../../core/rules');
const messages: Readonly<Record<string, { message: string } | undefined>> = english;

test('every rule has a source, an expected and an innocent page', () => {
  for (const { id } of rules) {
    for (const name of ['source', 'expected', 'innocent']) {
      const file = join(FIXTURES, id, `${name}.html`);
      expect(existsSync(file), `${file} is missing; "npm run new:rule ${id}" lays it out`).toBe(true);
      expect(readFileSync(file, 'utf8'), file).toContain('<article');
    }
  }
});

test('a source shows clutter: it differs from what is expected of it', () => {
  for (const { id } of rules) {
    const [source, expected] = ['source', 'expected'].map(name =>
      readFileSync(join(FIXTURES, id, `${name}.html`), 'utf8'),
    );
    expect(source, id).not.toBe(expected);
  }
});

test('every folder of fixtures belongs to a rule', () => {
  const ids = rules.map(rule => rule.id);
  for (const folder of readdirSync(FIXTURES)) expect(ids, `tests/fixtures/rules/${folder}`).toContain(folder);
});

test('every rule is in a file of its name and says in plain words what it cuts', () => {
  expect(new Set(rules.map(rule => rule.id)).size).toBe(rules.length);
  for (const { id } of rules) {
    expect(existsSync(join(RULES, `${id}.ts`)), `core/rules/${id}.ts`).toBe(true);
    const key = `rule_${id.replaceAll('-', '_')}`;
    expect(messages[key]?.message, `${key} in public/_locales/en/messages.json`).toBeTruthy();
  }
});

/** A message in English, or a complaint that there is none. */
const said = (key: string) => messages[key]?.message ?? `${key} is missing in public/_locales/en/messages.json`;

/** The ids under which judges and receipts list what they take out. */
function judgeIds(): string[] {
  const files = shippedSources().filter(({ path }) => /^core\/(?:judges|story)\//.test(path));
  return files.flatMap(({ text }) => {
    const verdicts = Array.from(text.matchAll(/\{[^{}]*\bkind: '\w+'[^{}]*\}/g), ([literal]) => literal);
    const named = verdicts.flatMap(literal => /\bby: ([\w'-]+)/.exec(literal)?.[1] ?? []);
    const rules = Array.from(text.matchAll(/\brule = .*'([\w-]+)'/g), ([, id = '']) => id);
    const constant = (name: string) => new RegExp(`const ${name} = '([\\w-]+)'`).exec(text)?.[1] ?? name;
    return [...named.map(name => (name.startsWith("'") ? name.slice(1, -1) : constant(name))), ...rules];
  });
}

test('every id that a receipt may bear says in plain words what it is', () => {
  const ids = new Set(judgeIds());
  for (const id of ['repeated-text', 'related-section', 'post-meta', 'left-out']) expect(ids).toContain(id);
  for (const id of ids) expect(said(`rule_${id.replaceAll('-', '_')}`)).not.toContain('is missing');
});

test('every kind of receipt and every reason for one has its words', () => {
  const types = readFileSync(`${ROOT}core/article.ts`, 'utf8').matchAll(
    /type (?:Evidence|LeftOutReason|Reason) =([^;]+);/g,
  );
  const reasons = Array.from(types, ([, union = '']) => union.match(/(?<=')[\w-]+(?=')/g) ?? []).flat();
  expect(reasons).toContain('vendor');
  const keys = [
    ...[...KINDS, 'leftOut', 'person'].map(kind => `kind_${kind}`),
    ...reasons.map(reason => `why_${reason.replaceAll('-', '_')}`),
  ];
  for (const key of keys) expect(said(key)).not.toContain('is missing');
  const known = Object.keys(messages).filter(key => key.startsWith('why_'));
  expect(
    known.filter(key => !keys.includes(key)),
    'no reason is called that',
  ).toEqual([]);
});
