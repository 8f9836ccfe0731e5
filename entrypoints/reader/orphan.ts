/**
 * Whether the extension has been updated, disabled or removed under this script. `chrome` may be an element of the page
 * in a world made after it, so nothing is taken for granted here; taken for an orphan, the reader only gives way sooner.
 */
export function isOrphan(): boolean {
  try {
    const api = (globalThis as { chrome?: { runtime?: { id?: unknown } } }).chrome;
    return typeof api?.runtime?.id !== 'string';
  } catch {
    return true;
  }
}
