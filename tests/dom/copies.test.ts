import { expect, test } from 'vitest';
import { REPEATS } from '../../core/judges/repeats.ts';
import { readArticle } from '../../core/read-article.ts';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };

const PARTS = ['oil', 'wick', 'glass', 'brass', 'clock', 'stair'].map(
  name => `<p>Of the ${name} the keeper wrote every night of the year, in the same ink and the same small hand, what it
  had cost him, what was left of it, and whether the wind had been kind to it, so that whoever came after him would know
  how the ${name} had been kept and where the next one was to be bought.</p>`,
);
const PART = `<h2>What he wrote</h2>${PARTS.join('')}`;
const OPENING =
  '<p>The ledger lay on the desk where he had left it, and nobody had closed it in eleven years, because nobody had come.</p>';

async function read(markup: string, keep: string[] = []) {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><title>The ledger</title><body><article><h1>The ledger</h1>${markup}</article>`,
    'text/html',
  );
  const result = await readArticle(page, { keep });
  if (!result.ok) throw new Error(result.reason);
  const { body } = new DOMParser().parseFromString(result.article.body, 'text/html');
  return { body, removals: result.removals, way: result.way };
}

const saidOf = (body: HTMLElement, words: string) => body.textContent.split(words).length - 1;

test('a story that is in the page once for each width of the screen is read once, and the rest is listed', async () => {
  const variant = (name: string) =>
    `<div class="${name}"><div>${PART}<img src="https://a.example/desk.jpg"></div></div>`;
  const { body, removals, way } = await read(OPENING + ['wide', 'middle', 'narrow'].map(variant).join(''));
  expect(saidOf(body, 'Of the clock')).toBe(1);
  expect(saidOf(body, 'What he wrote')).toBe(1);
  expect(body.textContent).toContain('nobody had closed it');
  expect(way).not.toBe('retried');
  const listed = removals.filter(({ preview }) => preview.includes('What he wrote'));
  expect(listed.map(({ rule }) => rule)).toEqual([REPEATS, REPEATS]);
  expect(english[`rule_${REPEATS.replace('-', '_')}` as keyof typeof english]).toBeTruthy();
});

test('a site whose repeats are kept shows them all', async () => {
  const variants = ['wide', 'narrow'].map(name => `<div class="${name}"><div>${PART}</div></div>`).join('');
  const { body, removals } = await read(OPENING + variants, [REPEATS]);
  expect(saidOf(body, 'Of the clock')).toBe(2);
  expect(removals).toEqual([]);
});

test('what a heading of its own parts from the same words stays', async () => {
  const week = (name: string) => `<h2>${name} week</h2>${PARTS.join('')}`;
  const { body } = await read(OPENING + week('First') + week('Second'));
  expect(saidOf(body, 'Of the clock')).toBe(2);
});

test('a chorus that is sung twice stays', async () => {
  const chorus = ['Row, row, and the light is low,', 'row, row, and the tide is slow,', 'home, home, before the snow,']
    .map(line => `<p>${line}</p>`)
    .join('');
  const { body } = await read(`${OPENING}${PARTS.join('')}${chorus}${chorus}`);
  expect(saidOf(body, 'the tide is slow')).toBe(2);
});
