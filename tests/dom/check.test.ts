import { expect, test } from 'vitest';
import { line, lines, read } from './lib/story.ts';

/** Boxes that are called something else than they are: each is small enough for a rule to be trusted with it. */
const boxes = (count: number) =>
  Array.from(
    { length: count },
    (_, n) =>
      `<div class="irp"><p>On night ${n} the keeper read aloud and without a stop <a href="/log/${n}">all that was written in the log of the lamp</a> and wept.</p></div>`,
  ).join('');

test('where the rules took more of the story than they left, they are not believed', async () => {
  const { text, way } = await read(
    `<article><h1>The lamp</h1>${line('the keeper', 1)}${boxes(26)}${lines('the keeper', 6)}</article>`,
  );
  expect(way).toBe('retried');
  expect(text).toContain('On night 25 the keeper');
  expect(text).toContain('On day 5 the keeper');
});

test('a few boxes between many lines are what they are called', async () => {
  const { text, way } = await read(
    `<article><h1>The lamp</h1>${line('the keeper', 1)}${boxes(2)}${lines('the keeper', 16)}</article>`,
  );
  expect(way).toBe('full');
  expect(text).not.toContain('On night 1');
});
