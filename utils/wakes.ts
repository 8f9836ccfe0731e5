import { browser } from '#imports';

/** True the first time it is asked since the browser or the extension was started. */
export async function isFirstWake(): Promise<boolean> {
  try {
    const { awake } = await browser.storage.session.get('awake');
    if (!awake) await browser.storage.session.set({ awake: true });
    return !awake;
  } catch {
    return true;
  }
}
