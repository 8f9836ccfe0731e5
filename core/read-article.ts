import { haveExtras } from './all-extras.ts';
import type { ReadOptions, ReadResult } from './article.ts';
import type { BringExtras } from './extras.ts';
import { judgePage } from './judges/judge-page.ts';
import { obstacleIn } from './page/limits.ts';
import { buildStory } from './story/build.ts';
import { mayGoOn } from './story/may-go-on.ts';
import { relatedAmong } from './story/related.ts';

/** What has fewer words is a caption, a login or a search box: an almost empty reader helps nobody. */
const LEAST_WORDS = 25;

/**
 * Reads the article of a page. The live page is only looked at: its DOM is byte for byte the same afterwards. Works in
 * any page with a DOM, with no extension around it. Expected failures come back as `{ ok: false, reason }`.
 */
export function readArticle(document: Document, options: ReadOptions = {}): Promise<ReadResult> {
  return readArticleWith(haveExtras, document, options);
}

/** The same, for whoever has what few pages need brought when a page needs it. */
export async function readArticleWith(
  bring: BringExtras,
  document: Document,
  options: ReadOptions,
): Promise<ReadResult> {
  const obstacle = obstacleIn(document);
  if (obstacle) return { ok: false, reason: obstacle };
  try {
    const verdicts = await judgePage(bring, document, options);
    const related = relatedAmong(verdicts.page, verdicts.ledger, verdicts.lists);
    const { draft, elements } = verdicts.snapshot;
    const extras = mayGoOn(verdicts.page, draft) ? await bring() : undefined;
    const pagination = extras?.findPagination(verdicts.page, verdicts.ledger, draft) ?? null;
    const { article, removals } = await buildStory(bring, verdicts, options);
    if (article.words < LEAST_WORDS) return { ok: false, reason: 'no-story' };
    const { way, unapplied } = verdicts;
    const story = { ok: true, article, removals, related, pagination, way, unapplied } as const;
    options.onStory?.(story, elements);
    return story;
  } catch (error) {
    if (options.signal?.aborted) return { ok: false, reason: 'cancelled' };
    throw error;
  }
}
