import { RANGES } from '../../core/appearance.ts';
import type { Heading } from './headings.ts';
import { nextHeading } from './next-heading.ts';
import { APPEARANCE_ID, CONTENTS_ID, HELP_ID } from './panel-ids.ts';
import { RELATED_ID } from './RelatedPosts.tsx';
import type { ShortcutAction } from './shortcuts.ts';
import { bringTo, togglePanel } from './surface.ts';
import type { AppearanceState } from './use-appearance.ts';

/** What the single keys act on. */
export interface KeyTargets {
  readonly surface: { readonly current: HTMLElement | null };
  readonly headings: readonly Heading[];
  readonly appearance: AppearanceState;
  readonly close: () => void;
}

/** What each of the single keys does. */
export function shortcutHandlers(targets: KeyTargets): Readonly<Record<ShortcutAction, () => void>> {
  const { surface, headings, appearance } = targets;
  const toggle = (id: string) => () => togglePanel(surface.current, id);
  const resize = (by: number) => () => {
    const { min, max } = RANGES.size;
    appearance.change({ size: Math.min(max, Math.max(min, appearance.look.size + by)) });
  };
  return {
    help: toggle(HELP_ID),
    appearance: toggle(APPEARANCE_ID),
    contents: toggle(CONTENTS_ID),
    related: () => bringTo(surface.current?.querySelector(`#${RELATED_ID}`)),
    larger: resize(1),
    smaller: resize(-1),
    nextHeading: () => bringTo(nextHeading(headings, 1)),
    previousHeading: () => bringTo(nextHeading(headings, -1)),
    close: targets.close,
  };
}
