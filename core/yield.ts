import type { ReadOptions } from './article.ts';

/** How a reading shares its time with the page. */
export type Yielding = Pick<ReadOptions, 'yieldToPage' | 'signal'>;

/** So many are done in one go: little time even where each costs calls through Firefox's wrappers. */
const AT_ONCE = 50;

/**
 * Between two slices of work: rejects where reading was called off, and lets the page have its turn. `done` names the
 * step that has just ended, for whoever measures.
 */
export async function yieldNow(yielding: Yielding, done?: string): Promise<void> {
  await turnOf(yielding, done);
}

/** The page's turn, where it is due: waiting for nothing would cost more than most of the work in between. */
function turnOf({ yieldToPage, signal }: Yielding, done?: string): Promise<void> | undefined {
  signal?.throwIfAborted();
  return yieldToPage?.(done)?.then(() => signal?.throwIfAborted());
}

/** Does something with each of many, with a turn of the page in between now and then: after every `atOnce`. */
export async function forEach<T>(
  items: ArrayLike<T> | Iterable<T>,
  yielding: Yielding,
  act: (item: T, index: number) => void,
  atOnce = AT_ONCE,
): Promise<void> {
  const turnAt = (index: number) => (index > 0 && index % atOnce === 0 ? turnOf(yielding) : undefined);
  if ('length' in items) {
    // By number: a list of nodes costs much more by its iterator, and none of those here changes meanwhile.
    for (let index = 0; index < items.length; index++) {
      const turn = turnAt(index);
      if (turn) await turn;
      act(items[index] as T, index);
    }
    return;
  }
  let index = 0;
  for (const item of items) {
    const turn = turnAt(index);
    if (turn) await turn;
    act(item, index);
    index += 1;
  }
}
