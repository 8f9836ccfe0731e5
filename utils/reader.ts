import { browser } from '#imports';
import { READER_HANDLE, type ReaderHandle, type ReaderInput, type ReaderOutcome } from '../core/reader-input.ts';
import { dictionary, uiLanguage } from './i18n.ts';

/** What the reader is told beside its strings. */
export type ReaderContext = Omit<ReaderInput, 'strings' | 'lang'>;

/** Chromium may tell us of a click before it has granted what the click allows; milliseconds between further tries. */
const RETRIES = [60, 200];

/** Opens the reader in a tab, or leaves it. Undefined where the browser lets nothing in. */
export async function toggleReader(tabId: number, context: ReaderContext): Promise<ReaderOutcome | undefined> {
  const input: ReaderInput = { strings: dictionary(), lang: uiLanguage(), ...context };
  for (const wait of [...RETRIES, null]) {
    try {
      return await putReader(tabId, input);
    } catch {
      if (wait !== null) await new Promise(resolve => setTimeout(resolve, wait));
    }
  }
  return undefined;
}

async function putReader(tabId: number, input: ReaderInput): Promise<ReaderOutcome | undefined> {
  const outcome = await callReader(tabId, input);
  if (outcome) return outcome;
  await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'], injectImmediately: true });
  return callReader(tabId, input);
}

async function callReader(tabId: number, input: ReaderInput): Promise<ReaderOutcome | undefined> {
  const [injection] = await browser.scripting.executeScript({
    target: { tabId },
    // The reader itself waits for a page that is still coming in, and says so; the browser would wait in silence.
    injectImmediately: true,
    args: [READER_HANDLE, input],
    func: (name: string, given: ReaderInput) =>
      (globalThis as unknown as Record<symbol, ReaderHandle | undefined>)[Symbol.for(name)]?.toggle(given),
  });
  return injection?.result ?? undefined;
}
