import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import english from '../../public/_locales/en/messages.json';
import { ROOT } from './lib/sources.ts';

const FOLDER = `${ROOT}.github/ISSUE_TEMPLATE/`;

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly value?: string; readonly options?: readonly string[] };
  readonly validations?: { readonly required?: boolean };
}
interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly Field[];
}

const read = (file: string): Form => parse(readFileSync(FOLDER + file, 'utf8'));
const optionsOf = (file: string, id: string) =>
  read(file).body.find(field => field.id === id)?.attributes.options ?? [];

describe.each(readdirSync(FOLDER))('the form %s', file => {
  const { name, description, body } = read(file);
  const fields = body.filter(field => field.type !== 'markdown');

  test('is one that the site understands', () => {
    expect(name && description).toBeTruthy();
    for (const { type, attributes } of body) {
      expect(type).toMatch(/^(markdown|input|textarea|dropdown|checkboxes)$/);
      expect(type === 'markdown' ? attributes.value : attributes.label).toBeTruthy();
      // A bare `No` would be no word but a value.
      for (const option of attributes.options ?? []) expect(typeof option).toBe('string');
    }
    const ids = fields.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('asks for what no fix can begin without', () => {
    const required = fields.filter(({ validations }) => validations?.required).map(({ id }) => id);
    expect(required).toEqual(expect.arrayContaining(['address', 'version', 'browser']));
  });
});

test('the forms call things what the product calls them', () => {
  const kinds = Object.entries(english).flatMap(([key, { message }]) => (key.startsWith('kind_') ? [message] : []));
  expect(kinds).toEqual(expect.arrayContaining(optionsOf('2-clutter.yml', 'kind').slice(0, -1)));
  const states = [english.state_always, english.state_ask, english.state_whitelisted].map(({ message }) => message);
  expect(optionsOf('3-broke.yml', 'site').slice(0, -1)).toEqual(states);
});
