/** How long to rest after each round, in milliseconds: browsers sync no more than 120 changes a minute. */
const REST = 1000;

/** Does what comes thick and fast at a pace that the browser's storage keeps up with. What fails is left at that. */
export interface Pace {
  /** Does the first step at once, and then, after each rest, the last that has come for each key. Ends with the rests. */
  add(key: string, step: () => Promise<unknown>): Promise<void>;
  /** Does at once what waits for a rest to end. Ends when it is done. */
  hurry(): Promise<void>;
}

export function makePace(rest: () => Promise<void> = () => new Promise(resolve => setTimeout(resolve, REST))): Pace {
  const waiting = new Map<string, () => Promise<unknown>>();
  let round: Promise<void> = Promise.resolve();
  let going: Promise<void> | null = null;
  const hurry = () => {
    const steps = [...waiting.values()];
    const before = round;
    waiting.clear();
    round = (async () => {
      await before;
      for (const step of steps) await step().catch(() => undefined);
    })();
    return round;
  };
  const go = async () => {
    while (waiting.size > 0) {
      await hurry();
      await rest();
    }
    going = null;
  };
  return {
    add: (key, step) => {
      waiting.set(key, step);
      going ??= go();
      return going;
    },
    hurry,
  };
}
