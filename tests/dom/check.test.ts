import { expect, test } from 'vitest';
import { readArticle } from '../../core/read-article.ts';
import { ADDRESS, line, lines, pageOf, read } from './lib/story.ts';

/** Boxes that are called something else than they are: each is small enough for a rule to be trusted with it. */
const boxes = (count: number) =>
  Array.from(
    { length: count },
    (_, n) =>
      `<div class="irp"><p>On night ${n} the keeper read aloud and without a stop <a href="/log/${n}">all that was written in the log of the lamp</a> and wept.</p></div>`,
  ).join('');

test('where the rules took more of the story than they left, they are not believed', async () => {
  const { text, way } = await read(
    `<article><h1>The lamp</h1>${line('the keeper', 1)}${boxes(26)}${lines('the keeper', 6)}</article>`,
  );
  expect(way).toBe('retried');
  expect(text).toContain('On night 25 the keeper');
  expect(text).toContain('On day 5 the keeper');
});

test('a few boxes between many lines are what they are called', async () => {
  const { text, way } = await read(
    `<article><h1>The lamp</h1>${line('the keeper', 1)}${boxes(2)}${lines('the keeper', 16)}</article>`,
  );
  expect(way).toBe('full');
  expect(text).not.toContain('On night 1');
});

test('a very large story is judged by its length, too: it is read once', async () => {
  let drafts = 0;
  const breathe = async (done?: string) => {
    if (done === 'clone') drafts += 1;
  };
  const long = Array.from(
    { length: 900 },
    (_, n) => `<p>On day ${n} the <b>keeper</b> climbed <i>all</i> the stairs again, and wrote ${n} careful lines.</p>`,
  ).join('');
  const { text, way } = await read(
    `<article><h1>The lamp</h1>${long}${boxes(16)}${lines('the keeper', 9)}</article>`,
    '',
    { breathe },
  );
  expect(text).toContain('On day 899 the keeper');
  expect(text).not.toContain('On night 1');
  expect(way).toBe('full');
  expect(drafts).toBe(1);
});

test('a very large story that was mistaken is read again, and its lines are those of the page by then', async () => {
  const page = pageOf(
    `<article><h1>The lamp</h1>${line('the keeper', 1)}${boxes(1500)}${lines('the keeper', 300)}</article>`,
  );
  let drafts = 0;
  const breathe = async (done?: string) => {
    if (done !== 'survey') return;
    drafts += 1;
    page.querySelector('h1')?.insertAdjacentHTML('beforebegin', '<aside><p>Buy one lamp, get one wick.</p></aside>');
  };
  let counted: ArrayLike<Element> = [];
  const result = await readArticle(page, { url: ADDRESS, breathe, onStory: (_, elements) => (counted = elements) });
  if (!result.ok) throw new Error(result.reason);
  expect(drafts).toBe(2);
  expect(result.way).toBe('retried');
  const { body, places } = result.article;
  const shown = [...new DOMParser().parseFromString(body, 'text/html').body.querySelectorAll('*')];
  const paragraphs = [...shown.entries()].filter(([, element]) => element.localName === 'p');
  expect(paragraphs).toHaveLength(1801);
  for (const [index, { textContent }] of paragraphs)
    expect(counted[places[index] ?? -1]?.textContent).toBe(textContent);
});
