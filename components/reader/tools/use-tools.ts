import { useCallback, useRef, useState } from 'preact/hooks';
import type { Tools } from './tools.ts';

/** Where the tools come from, and whether they are there. */
export interface ToolBox {
  readonly tools: Tools | undefined;
  /** They were asked for and could not be had. */
  readonly failed: boolean;
  /** Brings them; to be called whenever somebody is about to need one. Undefined where they cannot be had. */
  load(): Promise<Tools | undefined>;
}

/** Keeps the tools, which come when the first of them is asked for. */
export function useTools(given: Tools | undefined, bring: () => Promise<Tools | undefined>): ToolBox {
  const [tools, setTools] = useState(given);
  const [failed, setFailed] = useState(false);
  const coming = useRef<Promise<Tools | undefined> | null>(null);
  const load = useCallback(async () => {
    if (tools) return tools;
    coming.current ??= bring();
    const come = await coming.current;
    // Whoever asks again gets another try.
    coming.current = null;
    setTools(come);
    setFailed(!come);
    return come;
  }, [tools, bring]);
  return { tools, failed, load };
}
