import { expect, test } from 'vitest';
import { type PendingState, PendingStates, type SessionArea } from '../../utils/pending-states.ts';

const MINUTE = 60_000;
const WISH: PendingState = { domain: 'story.test', state: 'always', decidedBy: null, asker: 7 };
const given = () => true;
const notGiven = () => false;

/** A session's storage and a clock that the test moves. */
function makeStage() {
  const items: Record<string, unknown> = {};
  const clock = { now: 1_000_000 };
  const area: SessionArea = {
    get: async key => (key in items ? { [key]: structuredClone(items[key]) } : {}),
    set: async more => void Object.assign(items, structuredClone(more)),
    remove: async key => void delete items[key],
  };
  // A new one each time, as after the background has slept.
  return { items, clock, pending: () => new PendingStates(area, () => clock.now) };
}

test('access that comes within ten minutes answers the wish, once', async () => {
  const { clock, pending, items } = makeStage();
  await pending().set(WISH);
  clock.now += 10 * MINUTE - 1;
  expect(await pending().take(given)).toMatchObject({ domain: 'story.test', state: 'always' });
  expect(items).toEqual({});
  expect(await pending().take(given)).toBeNull();
});

test('access that comes later, in the settings perhaps, answers nothing, and the old wish goes', async () => {
  const { clock, pending, items } = makeStage();
  await pending().set(WISH);
  clock.now += 10 * MINUTE;
  expect(await pending().get()).toBeNull();
  expect(await pending().take(given)).toBeNull();
  expect(items).toEqual({});
});

test('access to something else leaves a young wish waiting', async () => {
  const { pending } = makeStage();
  await pending().set(WISH);
  const asked: (string | null)[] = [];
  expect(await pending().take(domain => asked.push(domain) === 0)).toBeNull();
  expect(asked).toEqual(['story.test']);
  expect(await pending().take(notGiven)).toBeNull();
  expect(await pending().take(given)).toMatchObject(WISH);
});

test('a wish that is made again waits ten minutes anew, in the tab that asked', async () => {
  const { clock, pending } = makeStage();
  await pending().set(WISH);
  clock.now += 9 * MINUTE;
  await pending().set({ ...WISH, asker: undefined });
  clock.now += 9 * MINUTE;
  expect(await pending().get()).toMatchObject({ asker: 7 });
});

test('the wish goes with the tab that asked, and with no other', async () => {
  const { pending } = makeStage();
  await pending().set(WISH);
  await pending().forgetAsker(8);
  expect(await pending().get()).toMatchObject(WISH);
  await pending().forgetAsker(7);
  expect(await pending().get()).toBeNull();
});

test('what makes no sense, and a storage that fails, are no wish', async () => {
  const { items, pending } = makeStage();
  items.pending = 'story.test';
  expect(await pending().get()).toBeNull();
  items.pending = { domain: 'story.test', state: 'always', decidedBy: null };
  expect(await pending().get()).toBeNull();
  const broken: SessionArea = {
    get: () => Promise.reject(new Error('gone')),
    set: () => Promise.resolve(),
    remove: () => Promise.resolve(),
  };
  expect(await new PendingStates(broken, () => 0).get()).toBeNull();
});
