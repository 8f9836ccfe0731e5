import { expect, test } from 'vitest';
import type { Subject } from '../../core/blocks/block.ts';
import { takeApart } from './lib/blocks.ts';
import { lines, pageOf, read } from './lib/story.ts';

async function namesIn(body: string) {
  return (await takeApart(pageOf(body))).page.segments.names;
}

const classOf = (subject: Subject) => ('element' in subject ? subject.element.className : '');

const OWN =
  'post-navigation post-nav-links post-pagination post-tags post-categories tag-list tag-links post-views post-ratings author-box author-bio author-info post-author-box post-related';

test.each(OWN.split(' '))(
  'what a theme calls %s can be asked for, though tokens that begin so are mostly states',
  async name => {
    const names = await namesIn(`<div class="wide ${name}">Lamps</div>`);
    expect(names.withToken(token => token === name)).toHaveLength(1);
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
  const names = await namesIn(
    '<article class="post-7 hentry tag-list category-share has-social"><p>The lamp.</p></article>',
  );
  expect(names.withToken(token => token === 'tag-list')).toEqual([]);
  expect(names.withPart(['share', 'social', 'list'])).toEqual([]);
});

test('part of a state is no name: a page without a sidebar is none', async () => {
  const names = await namesIn(
    '<div class="no-share has-related is-social">The lamp.</div><div class="lamp-share">Share</div>',
  );
  expect(names.withPart(['share', 'related', 'social']).map(classOf)).toEqual(['lamp-share']);
});
