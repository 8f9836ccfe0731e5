import { useLayoutEffect } from 'preact/hooks';

/** The single keys that the tools know what to do with; see `shortcuts.ts`. */
export const SINGLE_KEYS = 'jknb+-dacrx?';

/** Fields that take keys for themselves. */
const FIELDS = 'input, select, textarea, [contenteditable]';

/** Listens to the reader's keys, as long as single keys are wanted. */
export function useShortcuts(
  surface: { readonly current: HTMLElement | null },
  on: boolean,
  press: (key: string) => void,
): void {
  useLayoutEffect(() => {
    const box = surface.current;
    if (!box || !on) return;
    const onKey = (event: KeyboardEvent) => {
      if (!isSingle(event)) return;
      event.preventDefault();
      press(event.key);
    };
    box.addEventListener('keydown', onKey);
    return () => box.removeEventListener('keydown', onKey);
  });
}

/** A key of ours: not with a modifier, in a field, or when it was not a person who pressed it. */
function isSingle(event: KeyboardEvent): boolean {
  if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  if (event.target instanceof Element && event.target.closest(FIELDS)) return false;
  return event.key.length === 1 && SINGLE_KEYS.includes(event.key);
}
