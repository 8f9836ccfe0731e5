import { useLayoutEffect } from 'preact/hooks';
import { actionOf, type ShortcutAction } from './shortcuts.ts';

/** Listens to the reader's keys, as long as single keys are wanted. */
export function useShortcuts(
  surface: { readonly current: HTMLElement | null },
  on: boolean,
  act: (action: ShortcutAction) => void,
): void {
  useLayoutEffect(() => {
    const box = surface.current;
    if (!box || !on) return;
    const onKey = (event: KeyboardEvent) => {
      const action = actionOf(event);
      if (!action) return;
      event.preventDefault();
      act(action);
    };
    box.addEventListener('keydown', onKey);
    return () => box.removeEventListener('keydown', onKey);
  });
}
