import { beforeAll, expect, test } from 'vitest';
import { declutter } from '../../core/draft/declutter.ts';
import { STAMP, stamp } from '../../core/draft/stamp.ts';
import { VOCABULARY } from '../../core/lexicon/all.ts';
import { surveyPage } from '../../core/page/survey.ts';
import { rules } from '../../core/rules/index.ts';
import { learnWords } from '../../core/rules/labels/index.ts';
import type { Rule } from '../../core/rules/rule.ts';

learnWords(VOCABULARY);

const fixtures = import.meta.glob<string>('../fixtures/rules/*/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

beforeAll(() => learnWords(VOCABULARY));

function fixture(rule: Rule, name: string): Document {
  const markup = fixtures[`../fixtures/rules/${rule.id}/${name}.html`];
  if (!markup) throw new Error(`tests/fixtures/rules/${rule.id}/${name}.html is missing.`);
  return new DOMParser().parseFromString(markup, 'text/html');
}

/** The page's body as markup that does not care for the blanks between blocks. */
function markupOf(page: Document): string {
  for (const element of page.querySelectorAll(`[${STAMP}]`)) element.removeAttribute(STAMP);
  return page.body.innerHTML.replace(/\s+/g, ' ').replace(/> </g, '>\n<').trim();
}

/** What is left of a page, and the first words of what was cut. */
async function clean(page: Document, wanted: readonly Rule[]): Promise<{ markup: string; cut: string[] }> {
  const survey = await surveyPage({ page, elements: [] });
  page.querySelectorAll('*').forEach(stamp);
  const inDraft = await declutter({ root: page.documentElement, stage: 'draft', survey, rules: wanted });
  const story = page.querySelector('article');
  if (!story) throw new Error('The fixture has no article.');
  const inStory = await declutter({ root: story, stage: 'story', survey, rules: wanted });
  const cut = [...inDraft, ...inStory].map(({ rule, node }) => `${rule}: ${node.textContent?.trim().slice(0, 60)}`);
  return { markup: markupOf(page), cut };
}

for (const rule of rules) {
  test(`${rule.id}: what is clutter goes and the story stays`, async () => {
    const { markup } = await clean(fixture(rule, 'source'), [rule]);
    expect(markup).toBe(markupOf(fixture(rule, 'expected')));
  });

  test(`${rule.id}: what only looks like it stays, whatever the other rules think`, async () => {
    const { markup, cut } = await clean(fixture(rule, 'innocent'), rules);
    expect(cut).toEqual([]);
    expect(markup).toBe(markupOf(fixture(rule, 'innocent')));
  });
}
