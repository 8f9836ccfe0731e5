import { browser } from '#imports';
import { isRecord } from '../core/settings.ts';
import { pageUrl } from './pages.ts';

const CALL = { clearstory: 'toggle-try' };

/** Whether an address is the page with our own story. */
export function isTryPage(url: string): boolean {
  return url.replace(/[?#].*$/, '') === pageUrl('try');
}

/** Has that page open its reader, or leave it. */
export async function callTryPage(): Promise<void> {
  await browser.runtime.sendMessage(CALL).catch(() => undefined);
}

export function isTryCall(message: unknown): boolean {
  return isRecord(message) && message.clearstory === CALL.clearstory;
}
