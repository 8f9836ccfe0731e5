import type { Article, ReadOptions, ReadResult, Removal } from './article.ts';
import { takeBreath } from './breath.ts';
import { type Cut, declutter } from './draft/declutter.ts';
import { standParagraphs } from './draft/paragraphs.ts';
import { prepareDraft } from './draft/prepare.ts';
import { linkTargets } from './draft/targets.ts';
import { extract } from './extract/extract.ts';
import { cutOtherStories } from './extract/other-stories.ts';
import { anchorsOf } from './finish/anchors.ts';
import { lift } from './finish/lift.ts';
import { sanitize } from './finish/sanitize.ts';
import { tidy } from './finish/tidy.ts';
import type { Origin } from './finish/urls.ts';
import { obstacleIn } from './page/limits.ts';
import { surveyPage } from './page/survey.ts';
import { rules } from './rules/index.ts';
import { LABELS } from './rules/labels/all.ts';
import { learnWords } from './rules/labels/index.ts';
import { countWords, preview, readingMinutes } from './text/words.ts';

/**
 * Reads the story of a page. The live page is only looked at: its DOM is byte for byte the same afterwards. Works in
 * any page with a DOM, with no extension around it. Expected failures come back as `{ ok: false, reason }`.
 */
export async function readArticle(page: Document, options: ReadOptions = {}): Promise<ReadResult> {
  try {
    const obstacle = obstacleIn(page);
    return obstacle ? { ok: false, reason: obstacle } : await read(page, options);
  } catch (error) {
    if (options.signal?.aborted) return { ok: false, reason: 'cancelled' };
    throw error;
  }
}

async function read(page: Document, options: ReadOptions): Promise<ReadResult> {
  // Without a breath in between: places are counted on the page and on its clone, and must agree.
  learnWords(LABELS);
  const survey = surveyPage(page);
  const origin = { url: survey.url, base: URL.parse(page.baseURI) ?? survey.url };
  const draft = prepareDraft(page);
  await takeBreath(options);
  const targets = linkTargets(draft);
  const wanted = rules.filter(rule => (options.cuts !== 'light' || rule.light) && !options.keep?.includes(rule.id));
  const cuts = declutter({ root: draft.documentElement, stage: 'draft', survey, rules: wanted });
  cuts.push(...cutOtherStories(draft, survey.url, survey.title));
  standParagraphs(draft.documentElement);
  await takeBreath(options);
  const extracted = extract(draft, survey.title);
  if (!extracted) return { ok: false, reason: 'no-story' };
  await takeBreath(options);
  const { found, cuts: lifted } = lift(extracted, id => wanted.some(rule => rule.id === id));
  cuts.push(...extracted.cuts, ...lifted);
  cuts.push(...declutter({ root: found.body, stage: 'story', survey, rules: wanted }));
  tidy(found.body, survey.url);
  const words = countWords(found.body.textContent);
  await takeBreath(options);
  const { html, places } = sanitize(found.body.innerHTML, origin);
  const { body: _body, cuts: _cuts, way, ...meta } = found;
  const article: Article = {
    ...meta,
    title: meta.title || survey.title,
    url: survey.url.href,
    words,
    minutes: readingMinutes(words),
    body: html,
    places,
    anchors: anchorsOf(targets, places),
    leadIn: null,
  };
  const removals: Removal[] = [];
  for (const [index, cut] of cuts.entries()) {
    await takeBreath(options);
    removals.push(toRemoval(cut, index, places, origin));
  }
  return {
    ok: true,
    article,
    removals,
    related: null,
    pagination: null,
    way: options.cuts === 'light' ? 'light' : way,
  };
}

function toRemoval(cut: Cut, index: number, places: readonly number[], origin: Origin): Removal {
  const next = places.findIndex(place => place > cut.place);
  return {
    id: String(index),
    rule: cut.rule,
    kind: cut.kind,
    preview: preview(cut.node.textContent ?? '') || cut.rule,
    html: sanitize(markupOf(cut.node), origin).html,
    where: next === -1 ? places.length : next,
  };
}

/** A node as markup; text that spells markup must stay text. */
function markupOf(node: Element | Text): string {
  return node instanceof Element ? node.outerHTML : node.data.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
