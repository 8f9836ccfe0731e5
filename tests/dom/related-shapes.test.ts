import { afterAll, expect, test } from 'vitest';
import type { ReadOptions } from '../../core/article.ts';
import { judgeClutter } from '../../core/judges/clutter.ts';
import { findOtherStories, judgeOtherStories } from '../../core/judges/other-stories.ts';
import { readArticle } from '../../core/read-article.ts';
import expected from '../fixtures/related/expected.html?raw';
import innocent from '../fixtures/related/innocent.html?raw';
import { ADDRESS, type Sample } from '../fixtures/related/page.ts';
import { RELATED } from '../fixtures/related/related.ts';
import source from '../fixtures/related/source.html?raw';
import { UNRELATED } from '../fixtures/related/unrelated.ts';
import { said, takeApart } from './lib/blocks.ts';

async function read({ html }: Sample, how: ReadOptions = {}) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const result = await readArticle(page, { url: ADDRESS, ...how });
  if (!result.ok) throw new Error(result.reason);
  const textOf = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body.textContent;
  const lists = result.related.map(({ heading, links }) => ({ heading, titles: links.map(({ title }) => title) }));
  return {
    story: textOf(result.article.body),
    removed: result.removals.map(({ html }) => textOf(html)).join('\n'),
    lists,
  };
}

/** How often a list was there and found, and what else: printed at the end, as of any search. */
const confusion = { 'related: found': 0, 'related: missed': 0, 'unrelated: left': 0, 'unrelated: taken': 0 };

afterAll(() => {
  console.log(
    Object.entries(confusion)
      .map(([name, count]) => `${name} ${count}`)
      .join(', '),
  );
});

test.each(RELATED.map(sample => [sample.name, sample] as const))('it is: %s', async (_, sample) => {
  const { story, lists } = await read(sample);
  const titles = sample.lists.flatMap(list => list.titles);
  const isFound = titles.every(title => lists.some(list => list.titles.includes(title)));
  confusion[isFound ? 'related: found' : 'related: missed'] += 1;
  for (const sentence of sample.story) expect(story).toContain(sentence);
  for (const text of sample.gone) expect(story).not.toContain(text);
  expect(lists).toEqual(sample.lists);
});

test.each(UNRELATED.map(sample => [sample.name, sample] as const))('it is not: %s', async (_, sample) => {
  const { story, removed, lists } = await read(sample);
  for (const text of sample.gone) expect(story).not.toContain(text);
  confusion[lists.length === 0 ? 'unrelated: left' : 'unrelated: taken'] += 1;
  expect(lists).toEqual([]);
  for (const sentence of sample.story) expect(story).toContain(sentence);
  for (const sentence of sample.listed) expect(story + removed).toContain(sentence);
});

/** Where a site keeps its lists, and where hardly anything is to be cut. */
const UNCUT: readonly ReadOptions[] = [{ keep: ['related-section'] }, { cuts: 'light' }];

test.each(UNCUT)('what is not taken out is in the story, or can be reached from there: %o', async how => {
  for (const sample of RELATED) {
    const { story, lists } = await read(sample, how);
    const [list] = sample.lists;
    const isLinked = lists.some(({ titles }) => list?.titles.every(title => titles.includes(title)));
    expect(isLinked || list?.titles.every(title => story.includes(title)), sample.name).toBe(true);
  }
});

/** What a page says after the rules and the judge have looked at it, and nobody else. */
async function judged(markup: string) {
  const { page, ledger, title } = await takeApart(new DOMParser().parseFromString(markup, 'text/html'));
  await judgeClutter(page, ledger, { phase: 'page' });
  judgeOtherStories(page, ledger, findOtherStories(page, ledger, title));
  return said(page.blocks.filter(block => !ledger.is(block, 'clutter')));
}

test('of many lists in one story nothing stays', async () => {
  expect(await judged(source)).toEqual(await judged(expected));
});

test('of all that only looks like a list in one story everything stays', async () => {
  const { page } = await takeApart(new DOMParser().parseFromString(innocent, 'text/html'));
  expect(await judged(innocent)).toEqual(said(page.blocks));
});
