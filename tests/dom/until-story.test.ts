import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { nextEvent, untilStory } from '../../entrypoints/watcher/until-story.ts';
import { lines } from './lib/story.ts';

/** How many listeners were begun and not ended, of those that say when they end. */
function listening(target: EventTarget): () => number {
  const added = vi.spyOn(target, 'addEventListener');
  return () =>
    added.mock.calls.filter(([, , how]) => typeof how !== 'object' || how.signal === undefined || !how.signal.aborted)
      .length;
}

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

test('a look for a story leaves no listener on the window, whether it finds one or is called off', async () => {
  const left = listening(window);
  document.body.innerHTML = `<main><article><h1>The lamp</h1>${lines('the keeper', 14)}</article></main>`;
  expect(await untilStory(location.href)).toBe(true);
  document.body.innerHTML = '<p>Nothing here.</p>';
  expect(await untilStory('https://elsewhere.example/')).toBe(false);
  expect(addEventListener).toHaveBeenCalled();
  expect(left()).toBe(0);
});

test('what waits for one of two events listens to neither of them afterwards', async () => {
  const left = listening(document);
  const heard = nextEvent('pointerdown', 'keydown');
  await userEvent.keyboard('x');
  await heard;
  expect(left()).toBe(0);
});
