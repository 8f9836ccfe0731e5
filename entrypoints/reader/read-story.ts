import { makeStory } from '../../components/reader/made-story.ts';
import { needsParts } from '../../components/reader/needs-parts.ts';
import { isGuess, type StoryResult } from '../../components/reader/reader-props.ts';
import type { ReadOptions, ReadResult } from '../../core/article.ts';
import type { BringExtras, Extras } from '../../core/extras.ts';
import { readArticleWith } from '../../core/read-article.ts';
import type { ReaderInput } from '../../core/reader-input.ts';
import { sanitize } from '../../core/story/sanitize.ts';
import { loadExtra } from './extras.ts';
import type { ReaderTools } from './opened.ts';
import { readOptions } from './read-options.ts';
import { showsPictures } from './site.ts';
import { makeYieldToPage } from './yield-to-page.ts';

/** Brings what few pages need. With what draws cards, as they are to be there when the story is shown. */
const bring: BringExtras = async () => (await Promise.all([loadExtra<Extras>('core'), loadExtra('tools')]))[0];

/** Reads a page, and brings what it turns out to need for that. */
export function readPage(page: Document, options: ReadOptions): Promise<ReadResult> {
  return readArticleWith(bring, page, options);
}

/**
 * Reads the page and makes ahead what will be shown, giving the page its turn all the while. May be called off by a
 * signal.
 */
export async function readStory(
  input: ReaderInput,
  options: Pick<ReadOptions, 'cuts' | 'parts' | 'signal' | 'onStory'>,
  pictures = showsPictures(input),
): Promise<StoryResult> {
  const pace = { ...options, yieldToPage: makeYieldToPage() };
  const tools = input.selection === undefined ? undefined : await loadExtra<ReaderTools>('tools');
  const result = tools
    ? tools.readSelection(document, input.selection ?? '', sanitize)
    : await readPage(document, { ...readOptions(input), ...pace });
  if (!result.ok) return result;
  // Before it is shown: what is set anew once it stands there moves the lines.
  if (needsParts(result.article) || isGuess(result)) await loadExtra('tools');
  return { ...result, made: await makeStory(document, result.article.body, pictures, pace) };
}
