import { expect, test } from 'vitest';
import { makePace } from '../../utils/pace.ts';

/** A pace whose rests end when the test says so. */
function makeStage() {
  const rests: (() => void)[] = [];
  const pace = makePace(() => new Promise(resolve => rests.push(resolve)));
  const done: string[] = [];
  const ask = (key: string, what: string) => pace.add(key, async () => void done.push(`${key} ${what}`));
  const restOver = async () => {
    rests.shift()?.();
    await new Promise(resolve => setImmediate(resolve));
  };
  return { pace, ask, done, rests, restOver };
}

test('a slider that is drawn through twenty degrees is saved where it began and where it ended', async () => {
  const { ask, done, restOver } = makeStage();
  for (let size = 1; size <= 20; size++) ask('a.example', String(size));
  await restOver();
  expect(done).toEqual(['a.example 1']);
  await restOver();
  expect(done).toEqual(['a.example 1', 'a.example 20']);
});

test('of two sites, neither loses what was chosen last', async () => {
  const { ask, done, restOver } = makeStage();
  for (const what of ['1', '2']) for (const site of ['a.example', 'b.example']) ask(site, what);
  await restOver();
  await restOver();
  expect(done).toEqual(['a.example 1', 'b.example 2', 'a.example 2']);
});

test('after a rest, the next is done at once, and a failure stops nothing', async () => {
  const { ask, pace, done, rests, restOver } = makeStage();
  const first = pace.add('a.example', () => Promise.reject(new Error('broken')));
  await restOver();
  await restOver();
  await first;
  expect(rests).toEqual([]);
  ask('a.example', 'again');
  await new Promise(resolve => setImmediate(resolve));
  expect(done).toEqual(['a.example again']);
});

test('what waits is done at once where somebody needs it, and not once more', async () => {
  const { ask, pace, done, restOver } = makeStage();
  for (const what of ['1', '2']) ask('a.example', what);
  await pace.hurry();
  expect(done).toEqual(['a.example 1', 'a.example 2']);
  await restOver();
  await restOver();
  expect(done).toEqual(['a.example 1', 'a.example 2']);
});
