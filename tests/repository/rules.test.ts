import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../core/clutter/index.ts';
import english from '../../public/_locales/en/messages.json';

const FIXTURES = resolve(import.meta.dirname, '../fixtures/rules');
const RULES = resolve(import.meta.dirname, '../../core/clutter');
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
    expect(existsSync(join(RULES, `${id}.ts`)), `core/clutter/${id}.ts`).toBe(true);
    const key = `rule_${id.replaceAll('-', '_')}`;
    expect(messages[key]?.message, `${key} in public/_locales/en/messages.json`).toBeTruthy();
  }
});
