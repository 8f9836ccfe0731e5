import { browser } from '#imports';
import { openOwnPage, pageUrl } from './pages.ts';

/**
 * Says why the reader does not open in a tab, and what can be done: in the popup, which finds out itself what the
 * matter is, or in a tab of our own where the browser does not let the popup open.
 */
export async function showNotice(tabId: number, reason: 'whitelisted' | 'forbidden'): Promise<void> {
  if (await openPopup(tabId, `${POPUP}?reason=${reason}`)) return;
  await openOwnPage(pageUrl('popup', { reason, tab: String(tabId) }), tabId);
}

/** Shows the state of a tab's site in the popup, once it has been set elsewhere; nothing where the browser objects. */
export async function showState(tabId: number): Promise<void> {
  await openPopup(tabId, POPUP);
}

async function openPopup(tabId: number, page: string): Promise<boolean> {
  try {
    await browser.action.setPopup({ tabId, popup: page });
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  } finally {
    await setUsualPopup(tabId).catch(() => undefined);
  }
}

/** So that the next click is what was chosen again. The choice may change while this is under way. */
async function setUsualPopup(tabId: number): Promise<void> {
  const popup = await browser.action.getPopup({});
  await browser.action.setPopup({ tabId, popup });
  if ((await browser.action.getPopup({})) !== popup) await setUsualPopup(tabId);
}

/** Lets a click on the button open the popup first, or the reader at once. */
export async function setButton(opens: 'reader' | 'popup'): Promise<void> {
  const popup = opens === 'popup' ? POPUP : '';
  if (await hasPopup({}, popup)) return;
  await browser.action.setPopup({ popup });
  // A tab in which the popup was opened once has one of its own, and there is no way back to the common one.
  for (const { id: tabId } of await browser.tabs.query({}))
    if (tabId !== undefined && !(await hasPopup({ tabId }, popup)))
      await browser.action.setPopup({ tabId, popup }).catch(() => undefined);
}

async function hasPopup(where: { tabId?: number }, popup: string): Promise<boolean> {
  const set = await browser.action.getPopup(where).catch(() => popup);
  return set.endsWith(popup) && (set === '') === (popup === '');
}

const POPUP = 'popup.html';
