import type { BrowserApi } from './driver.ts';

// Both are sent into the extension as source: they see their arguments and nothing else of the file.

/** Everything that the extension keeps goes. */
export async function forgetAll(browser: BrowserApi): Promise<void> {
  const { sync, local, session } = browser.storage;
  for (const area of [sync, local, session]) await area.clear();
  await browser.scripting.unregisterContentScripts();
  await browser.action.setPopup({ popup: '' });
}

/** Gives back access to all sites but these; those of them that there is no access to are what comes back. */
export async function missingAccess(browser: BrowserApi, wanted: readonly string[]): Promise<readonly string[]> {
  const held = async () => (await browser.permissions.getAll()).origins ?? [];
  const more = (await held()).filter(origin => !wanted.includes(origin));
  if (more.length > 0) await browser.permissions.remove({ origins: more });
  // Access to all sites takes that to single ones along when it goes.
  const left = await held();
  return wanted.filter(origin => !left.includes(origin));
}
