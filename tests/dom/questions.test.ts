import { expect, test } from 'vitest';
import { readArticle } from '../../core/read-article.ts';
import { ADDRESS, lines, pageOf, read } from './lib/story.ts';

const ASKED = ['Who may light the lanterns?', 'How long do the lanterns burn?', 'What does it cost?'];
const answer = (n: number) =>
  `Answer ${n}: whoever has the key may do it, as long as the glass is clean, the oil is fresh and nobody is in a hurry.`;

const wrap = (inner: string) => `<div class="row"><div class="col">${inner}</div></div>`;
const SHAPES = {
  headings: (asked: readonly string[]) =>
    `<div class="c-faqList">${asked.map((ask, n) => `<div class="qa"><h3>${ask}</h3><div class="a"><p>${answer(n)}</p></div></div>`).join('')}</div>`,
  buttons: (asked: readonly string[]) =>
    `<div class="page-faq">${asked.map((ask, n) => `<div><button type="button" aria-expanded="false" aria-controls="a${n}"><div><p>${ask}</p></div></button><div id="a${n}"><p>${answer(n)}</p></div></div>`).join('')}</div>`,
  signs: (asked: readonly string[]) =>
    `<div id="faqs">${asked.map((ask, n) => `<div>${ask} <i class="material-icons">expand_more</i></div><div><p>${answer(n)}</p></div>`).join('')}</div>`,
};

const page = (questions: string) =>
  `<main><div class="a1">${wrap(`<article><h1>Seven lanterns of the western pier</h1>${lines('the keeper', 14)}</article>`)}</div>
<div class="b2"><form><p>Write to the harbour</p><input type="email"></form></div>
<div class="c3"><div>${wrap(`<h2>Questions and answers</h2>${questions}`)}</div></div></main>`;

async function textOf(body: string): Promise<string> {
  const live = pageOf(body);
  live.title = 'Seven lanterns of the western pier';
  const result = await readArticle(live, { url: ADDRESS });
  if (!result.ok) throw new Error(result.reason);
  return new DOMParser().parseFromString(result.article.body, 'text/html').body.textContent;
}

test.each(Object.entries(SHAPES))(
  'questions about the story stand at its end, with their answers: %s',
  async (_, shape) => {
    const text = await textOf(page(shape(ASKED)));
    for (const [n, ask] of ASKED.entries()) {
      expect(text.indexOf(ask)).toBeGreaterThan(text.indexOf('On day 13'));
      expect(text.indexOf(answer(n))).toBeGreaterThan(text.indexOf(ask));
    }
    expect(text).toContain('Questions and answers');
    expect(text).not.toContain('expand_more');
  },
);

test('what a site asks about itself below each of its stories is left out', async () => {
  const asked = ['Do you ship abroad?', 'May I pay by card?', 'Where is your shop?'];
  const text = await textOf(page(SHAPES.headings(asked)));
  expect(text).toContain('On day 13');
  expect(text).not.toContain('Answer 0');
});

test('questions that only lead to other pages are left out', async () => {
  const links = ASKED.map((ask, n) => `<li><a href="/asked/${n}">${ask}</a></li>`).join('');
  expect(await textOf(page(`<ul class="faq-links">${links}</ul>`))).not.toContain(ASKED[0]);
});

test('questions in a box within a box of that name are there once', async () => {
  const text = await textOf(page(`<div class="faq-frame">${SHAPES.headings(ASKED)}</div>`));
  expect(text.split('Answer 0').length).toBe(2);
});

test('questions that are in the story already are there once, also where they are buttons', async () => {
  const { text } = await read(`<article><h1>The lamp</h1>${lines('the keeper', 14)}${SHAPES.buttons(ASKED)}</article>`);
  expect(text.split('Answer 1').length).toBe(2);
  for (const ask of ASKED) expect(text.split(ask).length).toBe(2);
});

test('marked answers behind a much longer story are not taken for the story', async () => {
  const { text } =
    await read(`<main><h1>The lamp</h1><div class="text"><div>${lines('the baker', 45)}</div><div>${lines('the keeper', 45)}</div></div></main>
<div class="more"><div><div><section><article class="x">${lines('the answer', 7)}</article></section></div></div></div>`);
  expect(text).toContain('On day 0 the baker');
  expect(text).toContain('On day 44 the keeper');
});

test('an answer that is a paragraph in a span in a paragraph is no repeat', async () => {
  const { text } = await read(
    `<article><h1>The lamp</h1>${lines('the keeper', 14)}<div><h3>Who lit it?</h3><span><p><span>${answer(5)}</span></p></span></div></article>`,
  );
  expect(text.split('Answer 5').length).toBe(2);
});
