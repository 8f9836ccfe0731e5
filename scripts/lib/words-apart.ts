import type { Plugin } from 'vite';
import { wordsOf } from '../../core/rules/labels/choose.ts';

/** Where all words in all languages are. */
const ALL_WORDS = '/core/rules/labels/all.ts';

/**
 * The Vite plugin for the reader's own build: of the words in all languages it carries only the English ones, a quarter
 * of its size less. The background, which keeps them all, hands the reader those of the page's language when it opens.
 */
export function wordsApart(): Plugin {
  return {
    name: 'clearstory:words-apart',
    enforce: 'pre',
    load(id) {
      if (!id.replaceAll('\\', '/').endsWith(ALL_WORDS)) return;
      return `export const LABELS = ${JSON.stringify(wordsOf(['en']))};`;
    },
  };
}
