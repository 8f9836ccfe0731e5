import { browser } from '#imports';

/** In `storage.session`: the browser's own words about the registrations that it did not take. */
const REFUSED = 'refused';

/** Notes that the browser did not register what the list wants, in its words; null: all is well. */
export async function setRefused(words: string | null): Promise<void> {
  const { session } = browser.storage;
  // Where even that cannot be kept, there is nobody to tell.
  await (words === null ? session.remove(REFUSED) : session.set({ [REFUSED]: words })).catch(() => undefined);
}

export async function getRefused(): Promise<string | null> {
  const items: Record<string, unknown> = await browser.storage.session.get(REFUSED).catch(() => ({}));
  const words = items[REFUSED];
  return typeof words === 'string' ? words : null;
}

/** Calls back whenever that changes. The result ends it. */
export function watchRefused(onChange: () => void): () => void {
  const listener = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'session' && REFUSED in changes) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
