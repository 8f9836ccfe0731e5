import { expect, test } from 'vitest';
import { line, lines, read } from './lib/story.ts';

/** Whether all of these words are in a text, in this order. */
function expectInOrder(text: string, words: readonly string[]): void {
  const places = words.map(each => text.indexOf(each));
  expect(places, words.join(' … ')).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
}

const article = (inside: string) => `<article><h1>The lamp</h1>${inside}</article>`;
const box = (name: string, inside: string) => `<div class="${name}">${inside}</div>`;

test('a story about somebody ends with what became of her', async () => {
  const about = `<p>Ruth Pym had kept the lamp since the flood, and nobody had ever asked her why.</p>${lines('the keeper', 24)}`;
  const end = '<p>Ruth Pym is a writer now, and lives in a town without a harbour.</p>';
  expect((await read(article(about + end))).text).toContain('town without a harbour');
  // Of whom the story says nothing, she is its writer.
  expect((await read(article(lines('the keeper', 25) + end))).text).not.toContain('town without a harbour');
});

test.each([
  '<h4>Some doors are only ever opened from the inside.</h4>',
  '<h3>And that was all that was ever said of it…</h3>',
])('a last sentence set as a heading stays: %s', async end => {
  const said = end.replace(/<[^>]+>/g, '');
  expect((await read(article(lines('the keeper', 20) + end))).text).toContain(said);
  expect((await read(article(`${lines('the keeper', 20)}<h4>What to read now</h4>`))).text).not.toContain(
    'What to read',
  );
});

test('short pieces between the boxes of a story and behind them are told where they stand', async () => {
  const { text, dom } = await read(
    article(`${box('body', lines('the keeper', 15))}
      ${box('body', '<p>She said no.</p><p>Then yes.</p>')}
      <h3>The second winter</h3>
      ${box('body', line('the fisher', 1))}
      <blockquote>“Light it.”</blockquote>
      ${box('body', line('the fisher', 2))}
      ${box('body', '<p>He knocked.</p><p>Twice.</p>')}`),
  );
  expectInOrder(text, [
    'On day 14 the keeper',
    'She said no.',
    'Then yes.',
    'The second winter',
    'On day 1 the fisher',
    '“Light it.”',
    'On day 2 the fisher',
    'He knocked.',
    'Twice.',
  ]);
  expect(dom.querySelector('h3, h2')?.textContent).toBe('The second winter');
});

test.each([
  ['what is promoted', box('body promo', '<p>Get the lamp today.</p><p>Or tomorrow.</p>')],
  ['another kind of box', box('tools', '<p>Text size.</p><p>Or smaller.</p>')],
])('short pieces between the boxes that are none of the story’s stay out: %s', async (_what, piece) => {
  const { text } = await read(
    article(`${box('body', lines('the keeper', 15))}${piece}${box('body', lines('the fisher', 3))}`),
  );
  expect(text).not.toContain(/[^<>]+(?=<\/)/.exec(piece)?.[0]);
});

test('the last part of a story stays in whatever box it stands', async () => {
  const page = (name: string, end: string) => article(box('text', lines('the keeper', 16)) + box(name, end));
  for (const name of ['media-wide', 'no-sidebar', 'meta-wide'])
    expect((await read(page(name, lines('the widow', 4)))).text).toContain('On day 3 the widow');
  expect((await read(page('sponsor-note', lines('the widow', 4)))).text).not.toContain('On day 3 the widow');
});

test('sentences in the foot of the story are its end, and a foot’s own lines are not', async () => {
  const foot = (inside: string) => article(`${lines('the keeper', 16)}<footer>${inside}</footer>`);
  expect((await read(foot(lines('the widow', 2)))).text).toContain('On day 1 the widow');
  const named = foot(`<h3>About the writer</h3>${lines('the widow', 2)}`);
  expect((await read(named)).text).not.toContain('On day 1 the widow');
});

test.each([
  [
    '<span>Advertisement</span><span> </span><span>is a long word for a small thing, said the keeper.</span>',
    'Advertisement is a long',
  ],
  ['<strong>Play</strong> <span>was what the children did while the keeper climbed.</span>', 'Play was what'],
])('a sentence keeps its first word, though that may be a label: %s', async (sentence, opening) => {
  const { text } = await read(article(`${lines('the keeper', 8)}<p>${sentence}</p>${lines('the fisher', 8)}`));
  expect(text.replace(/\s+/g, ' ')).toContain(opening);
});

test('whom a letter is to did not write it', async () => {
  const { article: found, text } = await read(
    article(`<p>Mill Lane, 4 March 1931</p><p>Dear Ruth,</p>${lines('the keeper', 16)}`),
  );
  expect(found.byline).not.toContain('Ruth');
  expect(text).toContain('Dear Ruth,');
});

test('the days of a diary stay, all of them', async () => {
  const days = ['4 March 2021', '5 March 2021', '6 March 2021', '7 March 2021', '8 March 2021'];
  const { text } = await read(article(days.map(day => `<h3>${day}</h3>${lines('the keeper', 3)}`).join('')));
  expectInOrder(text, days);
});

test('ads by somebody are no byline', async () => {
  const { article: found, text } = await read(article(`<p>Ads by Google</p>${lines('the keeper', 16)}`));
  expect(found.byline).not.toContain('Google');
  expect(text).not.toContain('Google');
});
