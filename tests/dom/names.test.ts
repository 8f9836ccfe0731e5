import { expect, test } from 'vitest';
import { TreeView } from '../../core/draft/view.ts';
import { surveyPage } from '../../core/page/survey.ts';
import { lines, pageOf, read } from './lib/story.ts';

async function viewOf(body: string) {
  const page = pageOf(body);
  const survey = await surveyPage({ page, elements: [] });
  return TreeView.of({ root: page.documentElement, stage: 'draft', survey }, {});
}

const OWN =
  'post-navigation post-nav-links post-pagination post-tags post-categories tag-list tag-links post-views post-ratings author-box author-bio author-info post-author-box post-related';

test.each(OWN.split(' '))(
  'what a theme calls %s can be asked for, though tokens that begin so are mostly states',
  async name => {
    const view = await viewOf(`<div class="wide ${name}">Lamps</div>`);
    expect(view.named(new RegExp(`^${name}$`))).toHaveLength(1);
  },
);

test('the count of views goes from the end of a story', async () => {
  const { text } = await read(
    `<article><h1>The lamp</h1>${lines('the keeper', 12)}<div class="post-views">4711 times seen</div></article>`,
  );
  expect(text).toContain('On day 11 the keeper');
  expect(text).not.toContain('4711');
});

test('what WordPress lists of a post is no name of it: its tags may be called as they like', async () => {
  const view = await viewOf(
    '<article class="post-7 hentry tag-list category-share has-social"><p>The lamp.</p></article>',
  );
  expect(view.named(/^tag-list$/)).toEqual([]);
  expect(view.namedWith(['share', 'social', 'list'])).toEqual([]);
});

test('part of a state is no name: a page without a sidebar is none', async () => {
  const view = await viewOf(
    '<div class="no-share has-related is-social">The lamp.</div><div class="lamp-share">Share</div>',
  );
  expect(view.namedWith(['share', 'related', 'social']).map(({ className }) => className)).toEqual(['lamp-share']);
});
