import { knowsWordsOf, wordsOf } from './choose.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The words for a page for which nobody chose any: those of the languages that it names, as the extension hands them in.
 * A page that names none may speak any. (The extension's background also has the browser find out the language.)
 */
export function wordsNamedBy(page: Document): Vocabulary {
  const locale = page.querySelector('meta[property="og:locale"]')?.getAttribute('content') ?? '';
  const tags = [page.documentElement?.getAttribute('lang') ?? '', locale];
  return wordsOf(knowsWordsOf(tags) ? tags : []);
}
