import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFault } from '../../utils/find-fault.ts';

test('the one that is refused is found wherever it stands, in a few tries', async () => {
  const place = fc.nat({ max: 4999 }).chain(last => fc.tuple(fc.constant(last + 1), fc.nat({ max: last })));
  await fc.assert(
    fc.asyncProperty(place, async ([length, bad]) => {
      const patterns = Array.from({ length }, (_, n) => `*://*.s${n}.test/*`);
      let tries = 0;
      const found = await findFault(patterns, async some => {
        tries += 1;
        return !some.includes(`*://*.s${bad}.test/*`);
      });
      expect(found).toBe(`*://*.s${bad}.test/*`);
      expect(tries).toBeLessThan(16);
    }),
  );
});

test('of several the first is named', async () => {
  const takes = async (some: readonly string[]) => !some.includes('b') && !some.includes('d');
  expect(await findFault(['a', 'b', 'c', 'd'], takes)).toBe('b');
});

test('where the browser takes nothing, or only fewer, nobody is blamed', async () => {
  expect(await findFault(['a', 'b'], async () => false)).toBeNull();
  expect(await findFault(['a', 'b', 'c', 'd'], async some => some.length < 3)).toBeNull();
  expect(await findFault([], async () => false)).toBeNull();
});
