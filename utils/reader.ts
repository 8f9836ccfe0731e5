import { browser } from '#imports';
import { knowsWordsOf, wordsOf } from '../core/lexicon/choose.ts';
import { READER_HANDLE, type ReaderHandle, type ReaderInput, type ReaderOutcome } from '../core/reader-input.ts';
import { dictionary, uiLanguage } from './i18n.ts';
import { aboutUs } from './shortcut.ts';

/** What the reader is told beside its strings. */
export type ReaderContext = Omit<ReaderInput, 'strings' | 'lang' | 'about' | 'words'>;

/** Chromium may tell us of a click before it has granted what the click allows; milliseconds between further tries. */
const RETRIES = [60, 200];
/** How Chromium says that the permission is not there. */
const NOT_YET = /cannot access/i;

/** Opens the reader in a tab, or leaves it. Undefined where the browser lets nothing in. */
export async function toggleReader(tabId: number, context: ReaderContext): Promise<ReaderOutcome | undefined> {
  const input = { strings: dictionary(), lang: uiLanguage(), about: await aboutUs(), ...context };
  try {
    return await putReader(tabId, await lookWhenAllowed(tabId), input);
  } catch {
    return undefined;
  }
}

/**
 * Only the look is tried again. Once it was had, what fails is a page that went away, and the next one must not have
 * the reader opened in its place.
 */
async function lookWhenAllowed(tabId: number): Promise<Glance | undefined> {
  for (const wait of RETRIES) {
    try {
      return await lookAt(tabId);
    } catch (error) {
      if (!NOT_YET.test(String(error))) throw error;
      await new Promise(resolve => setTimeout(resolve, wait));
    }
  }
  return lookAt(tabId);
}

async function putReader(
  tabId: number,
  page: Glance | undefined,
  input: Omit<ReaderInput, 'words'>,
): Promise<ReaderOutcome | undefined> {
  // The browser finds out the language while the script goes in.
  const languages = languagesOf(page, input.lang);
  if (!page?.isThere)
    await browser.scripting.executeScript({ target: { tabId }, injectImmediately: true, files: ['/reader.js'] });
  const tags = await languages;
  return callReader(tabId, { ...input, words: wordsOf(tags) });
}

/** The languages that the page names and that its text is in (many a site names the wrong one), and ours; or none. */
async function languagesOf(page: Glance | undefined, ours: string): Promise<string[]> {
  const found = page?.text ? await browser.i18n.detectLanguage(page.text).catch(() => undefined) : undefined;
  const spoken = found?.languages.filter(({ percentage }) => percentage >= 10).map(({ language }) => language) ?? [];
  const tags = [...(page?.languages ?? []), ...spoken];
  return knowsWordsOf(tags) ? [...tags, ours] : [];
}

/** Stands in the page that was looked at: scripts go to a tab, and another page may have come into it meanwhile. */
const LOOKED_AT = `${READER_HANDLE} looked at`;

/** Whether the reader is in the page already, and what the page says of its language. */
interface Glance {
  readonly isThere: boolean;
  readonly languages: readonly string[];
  /** The beginning of its paragraphs. */
  readonly text: string;
}

async function lookAt(tabId: number): Promise<Glance | undefined> {
  const [injection] = await browser.scripting.executeScript({
    target: { tabId },
    // The reader itself waits for a page that is still coming in, and says so; the browser would wait in silence.
    injectImmediately: true,
    args: [READER_HANDLE, LOOKED_AT],
    func: (name: string, mark: string) => {
      Reflect.set(globalThis, Symbol.for(mark), true);
      const locale = document.querySelector('meta[property="og:locale"]')?.getAttribute('content') ?? '';
      const languages = [document.documentElement?.getAttribute('lang') ?? '', locale];
      const paragraphs = [...document.querySelectorAll('p')].slice(0, 30);
      const text = paragraphs.map(paragraph => paragraph.textContent.slice(0, 200)).join(' ');
      return { isThere: Symbol.for(name) in globalThis, languages, text };
    },
  });
  return injection?.result ?? undefined;
}

async function callReader(tabId: number, input: ReaderInput): Promise<ReaderOutcome | undefined> {
  const [injection] = await browser.scripting.executeScript({
    target: { tabId },
    // The reader itself waits for a page that is still coming in, and says so; the browser would wait in silence.
    injectImmediately: true,
    args: [READER_HANDLE, LOOKED_AT, input],
    func: (name: string, mark: string, given: ReaderInput) => {
      const world = globalThis as unknown as Record<symbol, ReaderHandle | undefined>;
      return Symbol.for(mark) in globalThis ? world[Symbol.for(name)]?.toggle(given) : undefined;
    },
  });
  return injection?.result ?? undefined;
}
