import { browser } from '#imports';
import { isStoredKey } from '../core/pack.ts';
import type { Areas } from './store.ts';

/** The browser's storage, for `loadStored` and `makeWriter`. */
export const areas: Areas = { sync: browser.storage.sync, local: browser.storage.local };

/** Calls back whenever something of what is stored changes, here or on another device. The result ends it. */
export function watchStored(onChange: () => void): () => void {
  const listener = (changes: Readonly<Record<string, unknown>>, area: string) => {
    const ours = Object.keys(changes).some(key => isStoredKey(key) || key === 'where' || key === 'aside');
    if (ours && (area === 'sync' || area === 'local')) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
