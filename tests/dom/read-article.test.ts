import { expect, test } from 'vitest';
import { readArticle } from '../../core/read-article.ts';

function pageOf(body: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><title>The lamp</title><body>${body}`, 'text/html');
}

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
