import { useCallback, useRef, useState } from 'preact/hooks';
import type { Tools } from './tools.ts';

/** Where the tools come from, and whether they are there. */
export interface ToolBox {
  readonly tools: Tools | undefined;
  /** They were asked for and could not be had. */
  readonly failed: boolean;
  /** Brings them; to be called whenever somebody is about to need one. Tries again after a failure. */
  load(): Promise<Tools | undefined>;
  /** Has something done with them, at once where they are there; not where the signal has ended it meanwhile. */
  use(act: (tools: Tools) => void, signal: AbortSignal, otherwise?: () => void): void;
  /** Speaks no longer of the failure. */
  forgive(): void;
}

/** Keeps the tools, which come when the first of them is asked for. */
export function useTools(given: Tools | undefined, bring: () => Promise<Tools | undefined>): ToolBox {
  const [tools, setTools] = useState(given);
  const [failed, setFailed] = useState(false);
  const present = useRef(given);
  const coming = useRef<Promise<Tools | undefined> | null>(null);
  const load = useCallback(async () => {
    if (present.current) return present.current;
    coming.current ??= bring();
    present.current = await coming.current;
    coming.current = null;
    setTools(present.current);
    setFailed(!present.current);
    return present.current;
  }, [bring]);
  const use = useCallback(
    (act: (tools: Tools) => void, signal: AbortSignal, otherwise?: () => void) => {
      if (present.current) act(present.current);
      else load().then(come => !signal.aborted && (come ? act(come) : otherwise?.()));
    },
    [load],
  );
  return { tools, failed, load, use, forgive: () => setFailed(false) };
}
