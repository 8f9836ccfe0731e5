/** What a key can ask for. */
export type ShortcutAction =
  | 'help'
  | 'appearance'
  | 'contents'
  | 'related'
  | 'larger'
  | 'smaller'
  | 'nextHeading'
  | 'previousHeading'
  | 'close';

/** A line of the help sheet. `action` is what a single key does; the others are the browser's own. */
export interface Shortcut {
  readonly keys: readonly string[];
  readonly says: string;
  readonly action?: ShortcutAction;
}

/** The keys of the reader. None of them is one that browsers or assistive software use alone. */
export const shortcuts: readonly Shortcut[] = [
  { keys: ['Esc'], says: 'key_close' },
  { keys: ['Space', 'Shift + Space'], says: 'key_page' },
  { keys: ['n'], says: 'key_nextHeading', action: 'nextHeading' },
  { keys: ['b'], says: 'key_previousHeading', action: 'previousHeading' },
  { keys: ['+'], says: 'key_larger', action: 'larger' },
  { keys: ['-'], says: 'key_smaller', action: 'smaller' },
  { keys: ['a'], says: 'key_appearance', action: 'appearance' },
  { keys: ['c'], says: 'key_contents', action: 'contents' },
  { keys: ['r'], says: 'key_related', action: 'related' },
  { keys: ['?'], says: 'key_help', action: 'help' },
];

/** Fields that take keys for themselves. */
const FIELDS = 'input, select, textarea, [contenteditable]';

/** What a key asks for: nothing with a modifier, in a field, or when it was not a person who pressed it. */
export function actionOf(event: KeyboardEvent): ShortcutAction | undefined {
  if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  if (event.target instanceof Element && event.target.closest(FIELDS)) return undefined;
  return shortcuts.find(({ keys, action }) => action && keys.includes(event.key))?.action;
}
