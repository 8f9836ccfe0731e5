import { type AppearanceChoice, RANGES, withChoice } from '../../core/appearance.ts';
import type { Heading } from './headings.ts';
import { nextHeading } from './next-heading.ts';
import { nextParagraph } from './next-paragraph.ts';
import { otherTheme } from './other-theme.ts';
import { APPEARANCE_ID, CONTENTS_ID, HELP_ID } from './panel-ids.ts';
import { type ShortcutAction, shortcuts } from './shortcuts.ts';
import { bringTo, togglePanel } from './surface.ts';
import type { AppearanceState } from './use-appearance.ts';

/** What the single keys act on. */
export interface KeyTargets {
  readonly surface: HTMLElement;
  readonly headings: readonly Heading[];
  readonly appearance: AppearanceState;
  readonly toRelated: () => void;
  readonly onParts: () => void;
}

/** Does what a single key is for. */
export function pressKey(key: string, targets: KeyTargets): void {
  const action = shortcuts.find(shortcut => shortcut.action && shortcut.keys.includes(key))?.action;
  if (action) ACTIONS[action](targets);
}

type Act = (targets: KeyTargets) => void;

const toggle =
  (id: string): Act =>
  ({ surface }) =>
    togglePanel(surface, id);

const resize =
  (by: number): Act =>
  ({ appearance }) => {
    const { min, max } = RANGES.size;
    choose(appearance, { size: Math.min(max, Math.max(min, appearance.look.size + by)) });
  };

const choose = (appearance: AppearanceState, choice: AppearanceChoice) =>
  appearance.choose(withChoice(appearance.choices, choice));

const ACTIONS: Readonly<Record<ShortcutAction, Act>> = {
  help: toggle(HELP_ID),
  appearance: toggle(APPEARANCE_ID),
  contents: toggle(CONTENTS_ID),
  related: ({ toRelated }) => toRelated(),
  removeParts: ({ onParts }) => onParts(),
  larger: resize(1),
  smaller: resize(-1),
  dark: ({ surface, appearance }) => choose(appearance, { theme: otherTheme(surface, appearance.look.theme) }),
  nextParagraph: ({ surface }) => bringTo(nextParagraph(surface, 1)),
  previousParagraph: ({ surface }) => bringTo(nextParagraph(surface, -1)),
  nextHeading: ({ headings }) => bringTo(nextHeading(headings, 1)),
  previousHeading: ({ headings }) => bringTo(nextHeading(headings, -1)),
};
