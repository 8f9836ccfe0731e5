import { expect, test } from 'vitest';
import { readArticle } from '../../core/read-article.ts';
import { ADDRESS, lines, pageOf } from './lib/story.ts';

const STORY = Array.from(
  { length: 12 },
  (_, n) => `<p>On day ${n} the keeper climbed the stairs, trimmed the lamp, and wrote one line in the book.</p>`,
);

test('a label between paragraphs goes, every paragraph stays, and the page is as it was', async () => {
  const page = pageOf(`<main><article><h1>The lamp</h1>${STORY.join('<div>Advertisement</div>')}</article></main>`);
  const before = page.documentElement.outerHTML;
  const result = await readArticle(page);
  expect(page.documentElement.outerHTML).toBe(before);
  if (!result.ok) throw new Error(result.reason);
  expect(result.article.body).not.toContain('Advertisement');
  for (let n = 0; n < 12; n++) expect(result.article.body).toContain(`On day ${n} the keeper`);
  expect(result.removals).toHaveLength(11);
});

test('a paragraph without end is laid out in several, and not a letter is lost', async () => {
  const endless =
    'The keeper wrote a line, and <em>then</em> another. '.repeat(3) + 'And again one more. '.repeat(30_000);
  const page = pageOf(`<main><article><h1>The lamp</h1>${STORY.join('')}<p>${endless}</p></article></main>`);
  const result = await readArticle(page);
  if (!result.ok) throw new Error(result.reason);
  const shown = new DOMParser().parseFromString(result.article.body, 'text/html');
  expect(shown.body.textContent).toContain(endless.replaceAll(/<\/?em>/g, '').trim());
  const lengths = Array.from(shown.querySelectorAll('p'), paragraph => paragraph.textContent.length);
  expect(lengths.length).toBeGreaterThan(STORY.length + 1);
  expect(Math.max(...lengths)).toBeLessThan(250_000);
});

test('the places of a story are those of the elements it was read from, whatever the page puts in meanwhile', async () => {
  const page = pageOf(`<main><article><h1>The lamp</h1>${lines('the keeper', 12)}</article></main>`);
  let elements: ArrayLike<Element> = [];
  const result = await readArticle(page, {
    url: ADDRESS,
    yieldToPage: async () => page.body.prepend(page.createElement('aside')),
    onStory: (_, counted) => {
      elements = counted;
    },
  });
  if (!result.ok) throw new Error(result.reason);
  const { body, places } = result.article;
  const shown = [...new DOMParser().parseFromString(body, 'text/html').querySelectorAll('p')];
  const told = places.flatMap(place => elements[place] ?? []).filter(element => element.localName === 'p');
  expect(page.querySelector('aside')).not.toBeNull();
  expect(told.map(element => element.textContent)).toEqual(shown.map(element => element.textContent));
  expect(shown).toHaveLength(12);
});
