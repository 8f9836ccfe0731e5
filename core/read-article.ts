import type { Article, ReadOptions, ReadResult, Removal } from './article.ts';
import { type Cut, declutter } from './draft/declutter.ts';
import { prepareDraft } from './draft/prepare.ts';
import { linkTargets } from './draft/targets.ts';
import { extract } from './extract/extract.ts';
import { anchorsOf } from './finish/anchors.ts';
import { sanitize } from './finish/sanitize.ts';
import { tidy } from './finish/tidy.ts';
import type { Origin } from './finish/urls.ts';
import { surveyPage } from './page/survey.ts';
import { rules } from './rules/index.ts';
import { countWords, preview, readingMinutes } from './text/words.ts';

/**
 * Reads the story of a page. The live page is only looked at: its DOM is byte for byte the same afterwards. Works in
 * any page with a DOM, with no extension around it. Expected failures come back as `{ ok: false, reason }`.
 */
export async function readArticle(page: Document, options: ReadOptions = {}): Promise<ReadResult> {
  const survey = surveyPage(page);
  const origin = { url: survey.url, base: URL.parse(page.baseURI) ?? survey.url };
  const draft = prepareDraft(page);
  const targets = linkTargets(draft);
  const wanted = rules.filter(rule => (options.cuts !== 'light' || rule.light) && !options.keep?.includes(rule.id));
  const cuts = declutter({ root: draft.documentElement, stage: 'draft', survey, rules: wanted });
  const found = extract(draft);
  if (!found) return { ok: false, reason: 'no-story' };
  cuts.push(...declutter({ root: found.body, stage: 'story', survey, rules: wanted }));
  tidy(found.body, survey.url);
  const words = countWords(found.body.textContent);
  const { html, places } = sanitize(found.body.innerHTML, origin);
  const { body: _body, ...meta } = found;
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
  return {
    ok: true,
    article,
    removals: cuts.map((cut, index) => toRemoval(cut, index, places, origin)),
    related: null,
    pagination: null,
    way: options.cuts ?? 'full',
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
