import type { Article, ReadOptions, Removal } from '../article.ts';
import type { Block } from '../blocks/block.ts';
import type { Ledger } from '../blocks/ledger.ts';
import type { Page } from '../blocks/page.ts';
import type { Snapshot } from '../page/snapshot.ts';
import { isVeryLarge, piecesOf } from '../text/weight.ts';
import { countWords, readingMinutes } from '../text/words.ts';
import { yieldNow } from '../yield.ts';
import { anchorsOf } from './anchors.ts';
import { assembleStory } from './assemble.ts';
import type { StoryExtras } from './extras.ts';
import { LEFTWARDS } from './leftwards.ts';
import { mayBait } from './may-bait.ts';
import { needsMedia } from './needs-media.ts';
import { receiptsOf } from './receipts.ts';
import { sanitize, sanitizeSlices } from './sanitize.ts';
import { linkTargets } from './targets.ts';
import { siteNameOf, storyTitle } from './title.ts';

/** What was judged of a page, from which its story is built. */
export interface Verdicts {
  readonly snapshot: Snapshot;
  readonly page: Page;
  readonly ledger: Ledger;
  readonly title: Block | null;
  readonly header: Pick<Article, 'byline' | 'publishedTime'>;
  readonly captions: ReadonlyMap<Block, Block>;
}

/** Letters whose words are counted in one go. */
const AT_ONCE = 500_000;

/**
 * The safe article out of the blocks that are story, and the receipts of all others. Takes the snapshot apart. What only
 * some stories need is brought where it is needed.
 */
export async function buildStory(
  bring: () => Promise<StoryExtras | undefined>,
  verdicts: Verdicts,
  options: ReadOptions,
): Promise<{ article: Article; removals: Removal[] }> {
  const { snapshot, page, ledger, title, header } = verdicts;
  const tools = needsMedia(verdicts) ? (await bring())?.media : undefined;
  const origin = { url: snapshot.url, base: snapshot.base, isDrawing: tools?.isDrawing };
  const targets = linkTargets(snapshot, page.segments);
  const named = new Set(targets.map(({ first }) => first));
  const body = await assembleStory({ ...verdicts, tools, named }, options);
  await yieldNow(options, 'assemble');
  const mayRunLeftwards = LEFTWARDS.test(body.textContent);
  const dir = (mayRunLeftwards && (await bring())?.setDirections(body)) || 'ltr';
  const large = isVeryLarge(body) ? await bring() : undefined;
  await large?.divideGiantText(body, options);
  const { bait } = page.lexicon;
  const hooked = bait && options.foldLeadIn !== false && mayBait(body, bait) ? await bring() : undefined;
  const lead = (bait && hooked?.findLeadIn(body, bait)) ?? null;
  const words = await wordsIn(body.textContent, options);
  await yieldNow(options, 'count');
  const { html, places } = large
    ? await sanitizeSlices(large.slicesOf(body), origin, options)
    : sanitize(body.innerHTML, origin);
  await yieldNow(options, 'sanitize');
  const article: Article = {
    title: storyTitle(page, title),
    byline: header.byline,
    excerpt: page.facts.meta('og:description', 'description', 'twitter:description'),
    siteName: siteNameOf(page),
    lang: page.facts.lang,
    dir,
    publishedTime: header.publishedTime,
    url: snapshot.url.href,
    words,
    minutes: readingMinutes(words),
    body: html,
    places,
    anchors: anchorsOf(targets, places),
    leadIn: hooked?.rangeOf(lead, places) ?? null,
  };
  const removals = receiptsOf({ page, snapshot, ledger, title: article.title, places, origin, tools });
  await yieldNow(options, 'receipts');
  return { article, removals };
}

async function wordsIn(text: string, options: ReadOptions): Promise<number> {
  let words = 0;
  for (const piece of piecesOf(text, AT_ONCE)) {
    words += countWords(piece);
    await yieldNow(options);
  }
  return words;
}
