import type { Stage } from './e2e.ts';

/** More tabs than any test opens. */
const MOST = 12;

/** Makes the first tab whose address fits the current one; false where there is none. */
export async function switchTo({ driver }: Stage, fits: (address: string) => boolean): Promise<boolean> {
  for (let index = 0; index < MOST; index++) {
    const isThere = await driver()
      .switchTab(index)
      .then(
        () => true,
        () => false,
      );
    if (!isThere) return false;
    // A tab that sleeps or is on its way has none yet.
    const address = await driver()
      .address()
      .catch(() => '');
    if (fits(address)) return true;
  }
  return false;
}
