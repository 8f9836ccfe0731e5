import { expect, test } from 'vitest';
import type { Article, ReadOptions } from '../../core/article.ts';
import { readArticle } from '../../core/read-article.ts';
import { TALE } from './lib/tale.ts';

const BAIT = [
  'What if everything you believed about your own family turned out to be a lie?',
  'How far would you go to find out? Would you open the door?',
  'Brace yourself. What happened next will leave you speechless.',
  'Have you ever felt that somebody was watching you? Have you been right?',
].map(text => `<p>${text}</p>`);

async function articleOf(paragraphs: readonly string[], options: ReadOptions = {}): Promise<Article> {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><title>The key</title><body><article><h1>The key</h1>${paragraphs.join('')}</article>`,
    'text/html',
  );
  const result = await readArticle(page, options);
  if (!result.ok) throw new Error(result.reason);
  return result.article;
}

/** The text of the elements that are to be folded. */
function foldedText({ body, leadIn }: Article): string[] {
  const elements = [...new DOMParser().parseFromString(body, 'text/html').body.querySelectorAll('*')];
  return leadIn ? elements.slice(leadIn.from, leadIn.to).map(element => element.textContent.trim()) : [];
}

test('opening paragraphs that only bait are folded, and nothing of them is removed', async () => {
  const article = await articleOf([...BAIT.slice(0, 2), ...TALE]);
  const folded = foldedText(article);
  expect(folded[0]).toContain('What if everything');
  expect(folded.at(-1)).toContain('How far would you go');
  expect(article.body).toContain('What if everything you believed');
});

test('a story that tells from its first line is not folded', async () => {
  expect((await articleOf(TALE)).leadIn).toBeNull();
});

test('never more than three paragraphs', async () => {
  expect(foldedText(await articleOf([...BAIT, ...TALE, ...TALE])).join(' ')).not.toContain('somebody was watching');
});

test('not when the story would start in the middle', async () => {
  const middle = '<p>But she did, and he knew it, and nobody in that house ever spoke of it again until the storm.</p>';
  expect((await articleOf([...BAIT.slice(0, 2), middle, ...TALE])).leadIn).toBeNull();
});

test('not when hardly anything would be left', async () => {
  expect((await articleOf([...BAIT.slice(0, 2), ...TALE.slice(0, 2)])).leadIn).toBeNull();
});

test('a setting turns it off', async () => {
  expect((await articleOf([...BAIT.slice(0, 2), ...TALE], { foldLeadIn: false })).leadIn).toBeNull();
});
