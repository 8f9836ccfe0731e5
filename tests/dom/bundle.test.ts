import { expect, test } from 'vitest';
import { lines, read } from './lib/story.ts';

/** More nodes in one place than a call may have arguments. */
const MANY = '<br>a'.repeat(66_000);

test('a block may hold as many nodes as it likes', async () => {
  const { text } = await read(`<article><h1>The lamp</h1>${lines('the keeper', 9)}<div>${MANY}</div></article>`);
  expect(text).toContain('On day 8 the keeper');
  expect(text).toContain('a'.repeat(100));
});
