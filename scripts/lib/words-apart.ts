import type { Plugin } from 'vite';

/** What chooses from all words in all languages. */
const CHOICE = '/core/lexicon/page-words.ts';

/**
 * The Vite plugin for the reader's own build: it carries no words at all. The background, which keeps them in all
 * languages, always hands the reader those of the page's language and the English ones when it opens.
 */
export function wordsApart(): Plugin {
  return {
    name: 'clearstory:words-apart',
    enforce: 'pre',
    load: id => (id.replaceAll('\\', '/').endsWith(CHOICE) ? 'export const wordsNamedBy = () => ({});' : undefined),
  };
}
