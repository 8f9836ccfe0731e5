/** The single keys that do something; see `shortcuts.ts`. */
export const SINGLE_KEYS = 'jknb+-dacrx?';

/** Fields that take keys for themselves. */
const FIELDS = 'input, select, textarea, [contenteditable]';

/** A key of ours: not with a modifier, in a field, or when it was not a person who pressed it. */
export function isSingleKey(event: KeyboardEvent): boolean {
  if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  if (event.target instanceof Element && event.target.closest(FIELDS)) return false;
  return event.key.length === 1 && SINGLE_KEYS.includes(event.key);
}
