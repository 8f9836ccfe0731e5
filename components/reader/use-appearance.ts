import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Appearance, type AppearanceChoices, resolveAppearance } from '../../core/appearance.ts';
import type { ReaderActions } from './reader-props.ts';
import { holdPlace } from './use-place.ts';

/** The look as it is now, what of it was chosen, and the way to choose something else; it is saved at once. */
export interface AppearanceState {
  readonly look: Appearance;
  readonly choices: AppearanceChoices;
  choose(choices: AppearanceChoices): void;
}

/** Keeps the look of the reader's outermost element, and tells the outside what is to be kept. */
export function useAppearance(
  surface: { readonly current: HTMLElement | null },
  given: AppearanceChoices,
  actions: Pick<ReaderActions, 'saveAppearance' | 'loadFont'>,
): AppearanceState {
  const [choices, setChoices] = useState(given);
  const look = resolveAppearance(choices);
  const worn = useRef('');
  useLayoutEffect(() => {
    const box = surface.current;
    const key = JSON.stringify(look);
    if (!box || key === worn.current) return;
    worn.current = key;
    holdPlace(box, () => wear(box, look));
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

/**
 * Puts a look on an element. Through CSSOM and never as a style attribute in markup: a page's policy may forbid those.
 */
export function wear(surface: HTMLElement, look: Appearance): void {
  surface.dataset.theme = look.theme;
  surface.dataset.font = look.font;
  surface.dataset.align = look.align;
  surface.style.setProperty('--size', `${look.size}px`);
  surface.style.setProperty('--measure', `${look.measure}em`);
  surface.style.setProperty('--leading', String(look.lineHeight));
  surface.style.setProperty('--letters', `${look.letterSpacing}em`);
  surface.style.setProperty('--words', `${look.wordSpacing}em`);
}
