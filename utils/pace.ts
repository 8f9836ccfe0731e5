/** How long to rest after each round, in milliseconds: browsers sync no more than 120 changes a minute. */
const REST = 1000;

/**
 * Does what comes thick and fast at a pace that the browser's storage keeps up with: the first at once, and then, after
 * each rest, the last that has come for each key. Ends when nothing is waiting. What fails is left at that.
 */
export function makePace(
  rest: () => Promise<void> = () => new Promise(resolve => setTimeout(resolve, REST)),
): (key: string, step: () => Promise<unknown>) => Promise<void> {
  const waiting = new Map<string, () => Promise<unknown>>();
  let going: Promise<void> | null = null;
  const go = async () => {
    while (waiting.size > 0) {
      const steps = [...waiting.values()];
      waiting.clear();
      for (const step of steps) await step().catch(() => undefined);
      await rest();
    }
    going = null;
  };
  return (key, step) => {
    waiting.set(key, step);
    going ??= go();
    return going;
  };
}
