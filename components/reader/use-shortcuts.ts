import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Painted } from './painted.ts';
import { isSingleKey } from './single-keys.ts';

/** Listens to the reader's keys, as long as single keys are wanted, and obeys those that were pressed before. */
export function useShortcuts({ surface, takeKeys }: Painted, on: boolean, press: (key: string) => void): void {
  const before = useRef<readonly string[]>([]);
  // In one go with listening, or a key that comes between would be pressed twice.
  useLayoutEffect(() => {
    before.current = takeKeys();
  }, []);
  useLayoutEffect(() => {
    if (!on) return;
    const onKey = (event: KeyboardEvent) => {
      if (!isSingleKey(event)) return;
      event.preventDefault();
      press(event.key);
    };
    surface.addEventListener('keydown', onKey);
    return () => surface.removeEventListener('keydown', onKey);
  });
  useEffect(() => {
    for (const key of before.current) if (on) press(key);
    // Once, when everything is there.
  }, []);
}
