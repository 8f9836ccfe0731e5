import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Appearance, type AppearanceChoices, resolveAppearance } from '../../core/appearance.ts';
import { holdPlace } from './place.ts';
import type { ReaderActions } from './reader-props.ts';
import { wear } from './wear.ts';

/** The look as it is now, what of it was chosen, and the way to choose something else; it is saved at once. */
export interface AppearanceState {
  readonly look: Appearance;
  readonly choices: AppearanceChoices;
  choose(choices: AppearanceChoices): void;
}

/** Keeps the look of the reader's outermost element, and tells the outside what is to be kept. */
export function useAppearance(
  surface: HTMLElement,
  given: AppearanceChoices,
  actions: Pick<ReaderActions, 'saveAppearance' | 'loadFont'>,
): AppearanceState {
  const [choices, setChoices] = useState(given);
  const look = resolveAppearance(choices);
  // It was painted with it.
  const worn = useRef(JSON.stringify(look));
  useLayoutEffect(() => {
    const key = JSON.stringify(look);
    if (key === worn.current) return;
    worn.current = key;
    holdPlace(surface, () => wear(surface, look));
  });
  useEffect(() => {
    if (look.font === 'legible') void actions.loadFont();
  }, [look.font, actions]);
  const choose = (next: AppearanceChoices) => {
    setChoices(next);
    actions.saveAppearance(next);
  };
  return { look, choices, choose };
}
