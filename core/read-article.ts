import type { Article, ReadOptions, ReadResult } from './article.ts';
import { takeBreath } from './breath.ts';
import { type Cut, declutter } from './draft/declutter.ts';
import { flatten } from './draft/flatten.ts';
import { undoLayoutTables } from './draft/layout-tables.ts';
import { standParagraphs } from './draft/paragraphs.ts';
import { standPlain } from './draft/plain-tags.ts';
import { catchMoment, prepareDraft } from './draft/prepare.ts';
import { shelter } from './draft/shelter.ts';
import { linkTargets } from './draft/targets.ts';
import { unveil } from './draft/unveil.ts';
import { cutBeyond } from './extract/bounds.ts';
import { isSuspicious } from './extract/check.ts';
import { extract } from './extract/extract.ts';
import { cutOtherStories } from './extract/other-stories.ts';
import { anchorsOf } from './finish/anchors.ts';
import { divideGiantText } from './finish/giant-text.ts';
import { findLeadIn, rangeOf } from './finish/lead-in.ts';
import { lift } from './finish/lift.ts';
import { plainHead } from './finish/plain-head.ts';
import { receiptsOf } from './finish/receipts.ts';
import { REPEATS } from './finish/repeats.ts';
import { restoreLines } from './finish/restore.ts';
import { sanitizeStory } from './finish/sanitize.ts';
import { tidy } from './finish/tidy.ts';
import { VOCABULARY } from './lexicon/all.ts';
import { obstacleIn } from './page/limits.ts';
import { findPagination } from './page/pagination.ts';
import { RELATED_RULE, relatedAmong, standingApart } from './page/related.ts';
import { surveyPage } from './page/survey.ts';
import { rules } from './rules/index.ts';
import { learnWords } from './rules/labels/index.ts';
import { learnSentences } from './rules/labels/sentences.ts';
import type { Rule } from './rules/rule.ts';
import { piecesOf } from './text/weight.ts';
import { countWords, readingMinutes } from './text/words.ts';

/** What has fewer words is a caption, a login or a search box: an almost empty reader helps nobody. */
const LEAST_WORDS = 25;

/** Letters whose words are counted in one go. */
const AT_ONCE = 500_000;

/** What light cuts bring back is worth the clutter from here on. */
const MUCH_MORE = 1.5;

/**
 * Reads the story of a page. The live page is only looked at: its DOM is byte for byte the same afterwards. Works in
 * any page with a DOM, with no extension around it. Expected failures come back as `{ ok: false, reason }`.
 */
export async function readArticle(page: Document, options: ReadOptions = {}): Promise<ReadResult> {
  try {
    const obstacle = obstacleIn(page);
    if (obstacle) return { ok: false, reason: obstacle };
    const { result, elements } = await readChecked(page, options);
    if (result.ok) options.onStory?.(result, elements);
    return result;
  } catch (error) {
    if (options.signal?.aborted) return { ok: false, reason: 'cancelled' };
    throw error;
  }
}

/** Reads, and once more with light cuts where the rules seem to have taken the story for clutter. */
async function readChecked(page: Document, options: ReadOptions): Promise<Reading> {
  const reading = await read(page, options);
  if (!reading.suspicious || options.cuts === 'light') return reading;
  const again = await read(page, { ...options, cuts: 'light' });
  const before = reading.result.ok ? reading.result.article.words : 0;
  if (!again.result.ok || again.result.article.words <= before * MUCH_MORE) return reading;
  return { ...again, result: { ...again.result, way: 'retried' } };
}

interface Found {
  readonly result: ReadResult;
  /** Whether the rules took more than a story can do without. */
  readonly suspicious: boolean;
}

interface Reading extends Found {
  /** The page's elements as it stood when it was read. */
  readonly elements: ArrayLike<Element>;
}

async function read(page: Document, options: ReadOptions): Promise<Reading> {
  learnWords(options.words ?? VOCABULARY);
  learnSentences(options.sentences ?? {});
  const seen = await look(page, options);
  const cut = await cutClutter(seen, options);
  const taken = await takeOut(seen, cut, options);
  const short = !taken || taken.words < LEAST_WORDS;
  const found = short ? declined(cut.cuts) : await finish(seen, cut, taken, options);
  return { ...found, elements: seen.elements };
}

type Seen = Awaited<ReturnType<typeof look>>;
type Cutting = Awaited<ReturnType<typeof cutClutter>>;
type Taken = NonNullable<Awaited<ReturnType<typeof takeOut>>>;

/** What is learnt from the live page, and the draft of it: the last time that the live page is looked at. */
async function look(page: Document, options: ReadOptions) {
  const moment = catchMoment(page);
  await takeBreath(options, 'clone');
  const survey = await surveyPage({ page, elements: moment.elements, address: options.url }, options);
  await takeBreath(options, 'survey');
  const pagination = findPagination(page, survey.url);
  await takeBreath(options, 'pagination');
  const draft = await prepareDraft(moment, options);
  await takeBreath(options, 'prepare');
  const origin = { url: survey.url, base: URL.parse(moment.base) ?? survey.url };
  return { elements: moment.elements, survey, pagination, draft, origin };
}

/** The draft without its clutter, and in the shape that extraction understands. */
async function cutClutter({ survey, draft }: Seen, options: ReadOptions) {
  const root = draft.documentElement;
  await unveil(draft, survey.hidden, options);
  await undoLayoutTables(root, options);
  const targets = linkTargets(draft, survey.url);
  const apart = standingApart(draft);
  await takeBreath(options, 'unveil');
  const wanted = rules.filter(rule => isWanted(rule, options));
  const cuts = await declutter({ root, stage: 'draft', survey, rules: wanted }, options);
  const names = new Set(wanted.map(rule => rule.id));
  if (options.cuts !== 'light' && !options.keep?.includes(REPEATS)) names.add(REPEATS);
  const wants = (id: string) => names.has(id);
  if (wants(RELATED_RULE)) cuts.push(...cutOtherStories(draft, survey.url, survey.title));
  await takeBreath(options, 'other stories');
  shelter(draft);
  await standPlain(root, options);
  await standParagraphs(root, options);
  await flatten(root, options);
  await takeBreath(options, 'shelter');
  return { cuts, wanted, wants, targets, apart };
}

/** The story out of the draft, with its byline and date lifted into the header; null where there is none. */
async function takeOut({ survey, draft }: Seen, { cuts, wanted, wants }: Cutting, options: ReadOptions) {
  const extracted = await extract(draft, survey.title, options);
  if (!extracted) return null;
  await takeBreath(options, 'extract');
  if (wants(RELATED_RULE)) cuts.push(...cutBeyond(extracted.body, extracted.anchor));
  restoreLines(extracted.body, extracted.left);
  await takeBreath(options);
  const said = plainHead(extracted, extracted.head, survey.url.hostname);
  const { found, cuts: lifted } = await lift(said, wants, options);
  cuts.push(...lifted);
  await takeBreath(options, 'lift');
  cuts.push(...(await declutter({ root: found.body, stage: 'story', survey, rules: wanted }, options)));
  tidy(found.body);
  await takeBreath(options);
  await divideGiantText(found.body, options);
  await takeBreath(options);
  const lead = options.foldLeadIn === false ? null : findLeadIn(found.body);
  await takeBreath(options);
  const text = found.body.textContent;
  let words = 0;
  for (const piece of piecesOf(text, AT_ONCE)) {
    words += countWords(piece);
    await takeBreath(options);
  }
  await takeBreath(options, 'tidy');
  return { found, lead, words, length: text.length };
}

/** Values only: the safe article, the receipts of what was cut, the related posts. */
async function finish(
  { survey, origin, pagination }: Seen,
  { cuts, targets, apart }: Cutting,
  { found, lead, words, length }: Taken,
  options: ReadOptions,
): Promise<Found> {
  const { html, places } = await sanitizeStory(found.body, origin, options);
  await takeBreath(options, 'sanitize');
  const { body: _body, anchor: _anchor, left: _left, head: _head, way, ...meta } = found;
  const article: Article = {
    ...meta,
    title: meta.title || survey.title,
    url: survey.url.href,
    words,
    minutes: readingMinutes(words),
    body: html,
    places,
    anchors: anchorsOf(targets, places),
    leadIn: rangeOf(lead, places),
  };
  const removals = receiptsOf(cuts, places, origin);
  const related = relatedAmong(cuts, survey.url, origin.base, apart);
  await takeBreath(options, 'receipts');
  return {
    result: { ok: true, article, removals, related, pagination, way: options.cuts === 'light' ? 'light' : way },
    suspicious: isSuspicious(cuts, places, length),
  };
}

function declined(cuts: readonly Cut[]): Found {
  return { result: { ok: false, reason: 'no-story' }, suspicious: isSuspicious(cuts, [], 0) };
}

/** Which rules look: the setting for "Read also" lines and the rules that a site keeps are respected. */
function isWanted(rule: Rule, options: ReadOptions): boolean {
  if (options.cuts === 'light' && !rule.light) return false;
  if (options.cutReadAlso === false && rule.id === 'read-also') return false;
  return !options.keep?.includes(rule.id);
}
