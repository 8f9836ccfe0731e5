import { expect, test } from 'vitest';
import { line, lines, read } from './lib/story.ts';

const LINES = lines('the keeper', 6);

async function bodyOf(html: string): Promise<string> {
  const { article } = await read(`<main><article><h1>The lamp</h1>${LINES}${html}${LINES}</article></main>`);
  return article.body;
}

test('blocks in tags that the page made up stay blocks, and words in them stay words', async () => {
  const body = await bodyOf(
    '<story-text>The first of two.</story-text><story-text>The second.</story-text><p>Half <a-word>in</a-word>side.</p>',
  );
  expect(body).not.toContain('two.The');
  expect(body.replace(/<[^>]*>/g, '')).toContain('Half inside.');
});

test('a question that is a button in a heading stays', async () => {
  const body = await bodyOf(`<h3><button aria-expanded="true">Who lit the lamp?</button></h3>${line('the keeper', 7)}`);
  expect(body).toContain('Who lit the lamp?');
});

test('a question that opens its answer stays', async () => {
  const ask = (name: string) =>
    bodyOf(
      `<div class="${name}"><button type="button"><b>Who lit the lamp?</b></button></div><div>${line('the keeper', 7)}</div>`,
    );
  expect(await ask('faq-list__block')).toContain('Who lit the lamp?');
});

test('words on either side of a block that is cut do not become one', async () => {
  const body = await bodyOf(
    '<div>He lit the lamp of the tower<div class="ad">Advertisement</div>and slept until the morning came.</div>',
  );
  expect(body).not.toContain('Advertisement');
  expect(body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).toContain('lamp of the tower and slept');
});
