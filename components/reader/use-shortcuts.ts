import { useLayoutEffect } from 'preact/hooks';
import { actionOf, type ShortcutAction } from './shortcuts.ts';

/** Listens to the reader's keys, as long as single keys are wanted. */
export function useShortcuts(
  surface: { readonly current: HTMLElement | null },
  on: boolean,
  act: (action: ShortcutAction) => void,
): void {
  useLayoutEffect(() => {
    const element = surface.current;
    if (!element || !on) return;
    const onKey = (event: KeyboardEvent) => {
      const action = actionOf(event);
      if (!action) return;
      event.preventDefault();
      act(action);
    };
    element.addEventListener('keydown', onKey);
    return () => element.removeEventListener('keydown', onKey);
  });
}
