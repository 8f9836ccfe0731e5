import { expect, test } from 'vitest';
import { readArticle } from '../../core/read-article.ts';
import garden from '../fixtures/demo/a-garden-on-the-ninth-floor.html?raw';
import stories from '../fixtures/demo/stories.json';
import bakery from '../fixtures/demo/the-baker-and-the-stranger.html?raw';
import radio from '../fixtures/demo/the-five-euro-radio.html?raw';
import ferry from '../fixtures/demo/the-night-ferry.html?raw';
import poster from '../fixtures/demo/what-the-poster-said.html?raw';

const PAGES: Record<string, string> = {
  'the-baker-and-the-stranger': bakery,
  'the-five-euro-radio': radio,
  'the-night-ferry': ferry,
  'a-garden-on-the-ninth-floor': garden,
  'what-the-poster-said': poster,
};

async function relatedOf(markup: string) {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  const result = await readArticle(page);
  if (!result.ok) throw new Error(result.reason);
  const [related] = result.related;
  return { related, section: page.querySelectorAll('*')[related?.place ?? -1] };
}

test.each(stories.map(story => [story.file, story.related] as const))('%s: its related posts', async (file, titles) => {
  const { related, section } = await relatedOf(PAGES[file] ?? '');
  expect(related?.links.map(link => link.title) ?? []).toEqual(titles);
  if (titles.length === 0) return;
  for (const title of titles) expect(section?.textContent).toContain(title);
  for (const link of related?.links ?? []) expect(new URL(link.url).origin).toBe(location.origin);
});

const STORY = Array.from(
  { length: 8 },
  (_, n) => `<p>On day ${n} the keeper climbed the stairs, trimmed the lamp, and wrote one line in the book.</p>`,
).join('');

test('a card counts once, by its title and without the tracker; "Read more" and other sites do not', async () => {
  const card = (n: number) => `<div class="x1"><a href="/tale-${n}/?utm_source=box"><img src="i.png" alt="picture"></a>
    <a href="/tale-${n}/"><b>The tale of the lamp, part ${n}</b></a> <a href="/tale-${n}/">Read more</a></div>`;
  const { related } = await relatedOf(`<main><h1>The lamp</h1>${STORY}<div><h3>You may also like</h3>
    ${card(1)}${card(2)}${card(3)}<div class="x1"><a href="https://elsewhere.example/x">Sold elsewhere, far away</a></div></div></main>`);
  expect(related?.links.map(link => link.title)).toEqual([1, 2, 3].map(n => `The tale of the lamp, part ${n}`));
  expect(related?.links.map(link => new URL(link.url).search)).toEqual(['', '', '']);
});

test('the section under the story wins over the box in the sidebar', async () => {
  const list = (word: string) =>
    [1, 2, 3].map(n => `<li><a href="/${word}-${n}/">The ${word} and day ${n}</a></li>`).join('');
  const { related } = await relatedOf(`<aside><h3>Related posts</h3><ul>${list('sidebar')}${list('more')}</ul></aside>
    <main><h1>The lamp</h1>${STORY}<h3>Related posts</h3><ul>${list('story')}</ul></main>`);
  expect(related?.links[0]?.title).toBe('The story and day 1');
});
