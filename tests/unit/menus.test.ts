import { expect, test, vi } from 'vitest';
import { makeMenus } from '../../utils/menus.ts';
import { catalogue } from '../repository/lib/catalogues.ts';

const made = vi.hoisted(() => [] as { title: string; contexts: string[] }[]);

vi.mock('#imports', () => ({
  browser: {
    i18n: { getMessage: (key: string) => catalogue('en')[key]?.message ?? '' },
    contextMenus: { removeAll: async () => {}, create: (entry: (typeof made)[number]) => made.push(entry) },
  },
}));

test('the button’s menu calls the three states what they are called everywhere', async () => {
  await makeMenus();
  expect(made.filter(({ contexts }) => contexts.includes('action')).map(({ title }) => title)).toEqual([
    'On this site: Always',
    'On this site: On click',
    'On this site: Never (whitelisted)',
  ]);
});
