import { expect, test } from 'vitest';
import { line, lines, read } from './lib/story.ts';

/** A story in one marked element, with something in its middle and something at its end. */
const story = (middle: string, end = '') =>
  read(`<article><h1>The lamp</h1><div class="text">${lines('the keeper', 8)}</div>${middle}
<div class="text">${lines('the fisher', 8)}</div>${end}</article>`);

const EXPERT = 'A lamp of this kind was lit by hand, every evening, by somebody who had to climb for it.';

test('a sentence in a box that is called a header stays where it stands', async () => {
  const { text } = await story(
    `<div class="expert"><div class="expert-header"><div><b>Ada Quill</b></div><p>${EXPERT}</p></div></div>`,
  );
  expect(text.indexOf(EXPERT)).toBeGreaterThan(text.indexOf('On day 7 the keeper'));
  expect(text.indexOf(EXPERT)).toBeLessThan(text.indexOf('On day 0 the fisher'));
});

test('a sentence that introduces links stays with them', async () => {
  const towers = ['Northern Point', 'Old Ferry Rock', 'The Widow', 'Saint Bride', 'Long Reach', 'Gull Island'];
  const links = towers.map(name => `<li><a href="/towers/${name}">${name} lighthouse and its keepers</a></li>`);
  const { text } = await story(
    `<div class="text"><p>These are the other towers along the coast that we climbed in that winter:</p><ul>${links.join('')}</ul></div>`,
  );
  const at = ['These are the other towers', ...towers].map(words => text.indexOf(words));
  expect(at).not.toContain(-1);
  expect(at).toEqual(at.toSorted((a, b) => a - b));
});

test.each([
  ['a caption', `<div class="gallery-header"><figure><figcaption><p>${EXPERT}</p></figcaption></figure></div>`],
])('%s, where extraction drops it, stays out', async (_what, html) => {
  expect((await story(html)).text).not.toContain(EXPERT.slice(0, -1));
});

test('the last sentences, beside links, are the story’s where the others stand in the like, within what is marked', async () => {
  const links = Array.from({ length: 5 }, (_, n) => `<p><a href="/${n}">Tower number ${n} and its keepers</a></p>`);
  const box = (name: string, html: string) => `<div class="col"><div class="${name}">${html}</div></div>`;
  const last = (name: string) => box(name, links.join('') + line('the widow', 1));
  const page = (within: string, behind = '') =>
    read(`<main><article><h1>The lamp</h1>${box('text', lines('the keeper', 16))}${within}</article>${behind}</main>`);
  expect((await page(last('text'))).text).toContain('On day 1 the widow');
  expect((await page(last('more'))).text).not.toContain('On day 1 the widow');
  expect((await page('', last('text'))).text).not.toContain('On day 1 the widow');
});

test('a label of what is taken out between two parts of the story goes, too', async () => {
  const { text } = await story('<div class="x7f"><div>Recommended videos</div></div>');
  expect(text).not.toContain('Recommended videos');
});

test('a quotation stays one', async () => {
  const { dom } = await story(
    `<div class="said"><div class="said-header"><b>Ada Quill</b><blockquote>${EXPERT}</blockquote></div></div>`,
  );
  expect(dom.querySelector('blockquote')?.textContent).toBe(EXPERT);
});

test('what stands under the title opens a story of which no place is known', async () => {
  const said = (who: string) => lines(who, 8).replaceAll('<p>', '').replaceAll('</p>', '<br><br>');
  const { text } =
    await read(`<div class="head"><h1>The lamp</h1><p class="standfirst">${EXPERT}</p></div><div class="slot"><b></b></div>
<div class="row"><div class="text">${said('the keeper')}</div></div>`);
  expect(text.indexOf(EXPERT)).toBeGreaterThan(-1);
  expect(text.indexOf(EXPERT)).toBeLessThan(text.indexOf('On day 0 the keeper'));
});

test.each([
  ['under the title', '', `<div class="box-header"><p>${EXPERT}</p></div>`],
  [
    'as words beside a paragraph',
    `<div class="box-header"><div>${EXPERT}<p>${EXPERT.replace('A lamp', 'No lamp')}</p></div></div>`,
    '',
  ],
])('what is put back comes once: %s', async (_where, middle, opening) => {
  const { text, removals } =
    await read(`<article><h1>The lamp</h1>${opening}<div class="text">${lines('the keeper', 8)}</div>${middle}
<div class="text">${lines('the fisher', 8)}</div></article>`);
  expect(text.split(EXPERT)).toHaveLength(2);
  expect(text.split('No lamp').length).toBe(middle ? 2 : 1);
  expect(removals).toEqual([]);
});

test('steps of a recipe that are put back with it do not come again by themselves', async () => {
  const told = `<script type="application/ld+json">{"@type":"Recipe","recipeIngredient":["oil"]}</script>`;
  const steps = [1, 2, 3].map(
    n => `<li><p>Step ${n} is for the keeper of the lamp, who trims the wick and waits for the evening.</p></li>`,
  );
  const box = `<div class="box-header"><div class="x-directions"><h2>Directions</h2><ol>${steps.join('')}</ol></div></div>`;
  const { text, removals } = await read(
    `<article><h1>The lamp</h1><div class="text">${lines('the keeper', 8)}</div>${box}
<div class="text">${lines('the fisher', 8)}</div></article>`,
    told,
  );
  for (const n of [1, 2, 3]) expect(text.split(`Step ${n} is for`)).toHaveLength(2);
  expect(text.indexOf('Directions')).toBeLessThan(text.indexOf('Step 1'));
  expect(removals).toEqual([]);
});
