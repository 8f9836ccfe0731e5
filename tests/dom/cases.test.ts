import { expect, test } from 'vitest';
import { type Expectation, faultsOf } from './lib/case-faults.ts';
import { readLaidOut } from './lib/laid-out.ts';

const pages = import.meta.glob<string>('../fixtures/cases/*.html', { query: '?raw', import: 'default' });
const lists = import.meta.glob<Record<string, Expectation>>('../fixtures/cases/expect.json', {
  import: 'default',
  eager: true,
});
const cases = Object.values(lists).flatMap(list => Object.entries(list));

test.each(cases)('%s shows what it must', async (name, expected) => {
  const result = await readLaidOut((await pages[`../fixtures/cases/${name}.html`]?.()) ?? '');
  expect(result.ok ? faultsOf(result.article, expected) : [result.reason]).toEqual([]);
});
