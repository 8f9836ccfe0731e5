import { expect, test, vi } from 'vitest';
import type { ReadResult } from '../../core/article.ts';
import { ReaderMachine, type Steps } from '../../entrypoints/reader/machine.ts';

const NO_STORY: ReadResult = { ok: false, reason: 'no-story' };
const STORY = { ok: true } as Extract<ReadResult, { ok: true }>;

/** Steps whose reading ends when the test says so, at a time that it sets. */
function makeSteps(clock = { now: 0 }) {
  const reading = Promise.withResolvers<ReadResult>();
  const steps = {
    read: vi.fn<Steps['read']>(() => reading.promise),
    show: vi.fn<Steps['show']>(() => ({ close: () => undefined, isThere: () => true })),
    decline: vi.fn<Steps['decline']>(),
    now: () => clock.now,
  };
  return { steps, reading, clock };
}

test('a person who asks is told when there is no story, and not when they called it off', async () => {
  const [none, stopped] = [makeSteps(), makeSteps()];
  const asked = new ReaderMachine().toggle(none.steps, 'person');
  none.reading.resolve(NO_STORY);
  expect(await asked).toEqual({ state: 'declined', reason: 'no-story' });
  expect(none.steps.decline).toHaveBeenCalledExactlyOnceWith('no-story');
  const opening = new ReaderMachine().toggle(stopped.steps, 'person');
  stopped.reading.resolve({ ok: false, reason: 'cancelled' });
  expect(await opening).toEqual({ state: 'declined', reason: 'cancelled' });
  expect(stopped.steps.decline).not.toHaveBeenCalled();
});

test('a person who asks while it opens by itself is told when there is no story', async () => {
  const machine = new ReaderMachine();
  const [itself, person] = [makeSteps(), makeSteps()];
  const opening = machine.toggle(itself.steps, 'itself');
  const asked = machine.toggle(person.steps, 'person');
  itself.reading.resolve(NO_STORY);
  expect(await asked).toEqual({ state: 'declined', reason: 'no-story' });
  expect(await opening).toEqual({ state: 'declined', reason: 'no-story' });
  expect(person.steps.decline).toHaveBeenCalledExactlyOnceWith('no-story');
});

test('the popup’s offer to read leaves an open reader open, and does not stop one that opens', async () => {
  const machine = new ReaderMachine();
  const { steps, reading, clock } = makeSteps();
  const close = vi.fn();
  steps.show.mockReturnValue({ close, isThere: () => true });
  const opening = machine.toggle(steps, 'popup');
  clock.now = 5000;
  machine.toggle(steps, 'popup');
  reading.resolve(STORY);
  expect(await opening).toEqual({ state: 'opened' });
  expect(await machine.toggle(steps, 'popup')).toEqual({ state: 'opened' });
  expect(close).not.toHaveBeenCalled();
  expect(await machine.toggle(steps, 'person')).toEqual({ state: 'closed' });
  expect(close).toHaveBeenCalledOnce();
});

test('a person’s first click on what opens by itself does not stop it, however late; a second one does', async () => {
  const machine = new ReaderMachine();
  const clock = { now: 0 };
  const [itself, person] = [makeSteps(clock), makeSteps(clock)];
  machine.toggle(itself.steps, 'itself');
  clock.now = 5000;
  const asked = machine.toggle(person.steps, 'person');
  await Promise.resolve();
  const stop = itself.steps.read.mock.calls[0]?.[0];
  expect(stop?.signal.aborted).toBe(false);
  clock.now = 5900;
  machine.toggle(person.steps, 'person');
  expect(stop?.signal.aborted).toBe(false);
  clock.now = 7000;
  machine.toggle(person.steps, 'person');
  expect(stop?.signal.aborted).toBe(true);
  itself.reading.resolve(STORY);
  expect(await asked).toEqual({ state: 'declined', reason: 'cancelled' });
  expect(person.steps.decline).not.toHaveBeenCalled();
});

test('when nobody asked, nothing is said, and what is open stays open', async () => {
  const machine = new ReaderMachine();
  const none = makeSteps();
  const first = machine.toggle(none.steps, 'itself');
  none.reading.resolve(NO_STORY);
  expect((await first).state).toBe('declined');
  const { steps, reading } = makeSteps();
  const opening = machine.toggle(steps, 'itself');
  reading.resolve(STORY);
  expect(await opening).toEqual({ state: 'opened' });
  expect(await machine.toggle(steps, 'itself')).toEqual({ state: 'opened' });
  expect(await machine.toggle(steps, 'person')).toEqual({ state: 'closed' });
});
