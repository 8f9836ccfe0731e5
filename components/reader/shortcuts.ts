/** What a single key can ask for. */
export type ShortcutAction =
  | 'help'
  | 'appearance'
  | 'contents'
  | 'related'
  | 'removeParts'
  | 'larger'
  | 'smaller'
  | 'dark'
  | 'nextParagraph'
  | 'previousParagraph'
  | 'nextHeading'
  | 'previousHeading';

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
  { keys: ['j'], says: 'key_nextParagraph', action: 'nextParagraph' },
  { keys: ['k'], says: 'key_previousParagraph', action: 'previousParagraph' },
  { keys: ['n'], says: 'key_nextHeading', action: 'nextHeading' },
  { keys: ['b'], says: 'key_previousHeading', action: 'previousHeading' },
  { keys: ['+'], says: 'key_larger', action: 'larger' },
  { keys: ['-'], says: 'key_smaller', action: 'smaller' },
  { keys: ['d'], says: 'key_dark', action: 'dark' },
  { keys: ['a'], says: 'key_appearance', action: 'appearance' },
  { keys: ['c'], says: 'key_contents', action: 'contents' },
  { keys: ['r'], says: 'key_related', action: 'related' },
  { keys: ['x'], says: 'removeParts', action: 'removeParts' },
  { keys: ['?'], says: 'key_help', action: 'help' },
];
