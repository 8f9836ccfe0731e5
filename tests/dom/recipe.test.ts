import { expect, test } from 'vitest';
import { lines, read } from './lib/story.ts';

const TOLD = `<script type="application/ld+json">${JSON.stringify({ '@type': 'Recipe', recipeIngredient: ['2 cups of rye flour'] })}</script>`;
const list = (tag: string, entries: readonly string[]) =>
  `<${tag}>${entries.map(entry => `<li><p>${entry}</p></li>`).join('')}</${tag}>`;
const INGREDIENTS = ['2 cups of rye flour', '1 pinch of sea salt', '3 spoons of honey'];
const STEPS = ['Stir the flour.', 'Add the salt and the honey.', 'Bake until the lamp is lit.'];
const CARD = `<div class="card"><div class="x-ingredients"><h2>Ingredients</h2>${list('ul', INGREDIENTS)}</div>
<div class="x__directions"><h2>Directions</h2>${list('ol', STEPS)}</div></div>`;

const page = (behind: string, head = TOLD) =>
  read(
    `<main><h1>The lamp</h1><div class="text">${lines('the cook', 12)}</div><div class="row">${behind}</div></main>`,
    head,
  );

test('what goes into a recipe, and how it is made, stands behind its story', async () => {
  const { text, dom } = await page(CARD);
  const at = ['On day 11 the cook', 'Ingredients', ...INGREDIENTS, 'Directions', ...STEPS].map(words =>
    text.indexOf(words),
  );
  expect(at).not.toContain(-1);
  expect(at).toEqual(at.toSorted((a, b) => a - b));
  expect(dom.querySelectorAll('ol li').length).toBe(STEPS.length);
});

const GROUP = ['1 cup of glaze', '2 drops of lemon', '1 yellow candle'];

test.each([
  ['printed once more', `${CARD}<div class="print">${CARD}</div>`],
  [
    'with a group of its own',
    CARD.replace('</ul>', `</ul><div class="x-ingredients-group">${list('ul', GROUP)}</div>`),
  ],
  ['told by the story', `<div class="text">${lines('the baker', 12)}${CARD}${lines('the baker', 12)}</div>`],
])('it does not come twice: %s', async (_how, html) => {
  const { text } = await page(html);
  for (const entry of [...INGREDIENTS, ...STEPS]) expect(text.split(entry)).toHaveLength(2);
  expect(text.split(GROUP[0] ?? '').length).toBe(html.includes('group') ? 2 : 1);
});

test('lists by such names are left out where the page tells of no recipe, or before the title', async () => {
  expect((await page(CARD, '')).text).not.toContain(INGREDIENTS[0]);
  const before = `<div class="top"><div class="x-ingredients">${list('ul', GROUP)}</div></div>`;
  const { text } = await read(`${before}<main><h1>The lamp</h1>${lines('the cook', 12)}</main>`, TOLD);
  expect(text).not.toContain(GROUP[0]);
});

test('a wrapper of everything is no part of a recipe', async () => {
  const side = `<aside>${list('ul', GROUP)}</aside>`;
  const { text } = await read(
    `<div class="x-instructions-page">${side}<main><h1>The lamp</h1>${lines('the cook', 12)}</main></div>`,
    TOLD,
  );
  expect(text.split('On day 3 the cook')).toHaveLength(2);
});
