import type { ReadOptions } from '../../../core/article.ts';
import { wordsNamedBy } from '../../../core/lexicon/page-words.ts';
import type { Vocabulary } from '../../../core/lexicon/vocabulary.ts';
import { readArticle } from '../../../core/read-article.ts';

let words: Vocabulary | undefined;

/** The background has the words of the page's language ready when the reader comes; this script is there before the page. */
function readPage(options: ReadOptions = {}): Promise<unknown> {
  words ??= wordsNamedBy(document);
  return readArticle(document, { words, ...options });
}

Object.assign(globalThis, { clearstoryOurs: { readPage } });
