import { expect, test } from 'vitest';
import { readArticle } from '../../core/read-article.ts';
import { TALE } from './lib/tale.ts';

async function read(markup: string): Promise<string> {
  const story = `<main><article><h1>The lamp house</h1>${TALE.slice(0, 3).join('')}${markup}${TALE.join('')}</article></main>`;
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><title>The lamp house</title><body>${story}`,
    'text/html',
  );
  const result = await readArticle(page);
  if (!result.ok) throw new Error(result.reason);
  return new DOMParser().parseFromString(result.article.body, 'text/html').body.textContent;
}

test('sentences and entries with long links stay, each paragraph in a block of its own or not', async () => {
  const text = await read(`
    <div data-block><p>For other lamps of the time, see <a href="https://a.example">the pilot’s lamp</a> and <a href="https://b.example">the widow’s</a>.</p></div>
    <div class="columns"><figure><img src="https://a.example/chest.jpg" alt="The chest" width="600" height="400"></figure>
      <div><h3>In the chest</h3><ul><li>Boots (from <a href="https://a.example/1">Holm and Sons</a>)</li>
      <li>An oilskin coat (<a href="https://a.example/2">made in Lund</a>)</li><li>Two hats, of wool</li></ul></div></div>`);
  expect(text).toContain('For other lamps of the time, see the pilot’s lamp');
  expect(text).toContain('Boots (from Holm and Sons)');
  expect(text).toContain('An oilskin coat (made in Lund)');
});

test('cards, each with its own link, are none of it', async () => {
  const card = (name: string) =>
    `<div class="region"><h3>The ${name} comes home to the sound</h3><p>It had been away for a year.</p><a href="/${name}">Read more about the ${name}</a></div>`;
  const text = await read(`<div class="regions">${['pilot', 'widow', 'tender'].map(card).join('')}</div>`);
  expect(text).not.toContain('Read more about the');
});

test('a side note between a paragraph and a heading, or a list, stays', async () => {
  const note = `<aside><p><strong>Not all oil is the same.</strong> What is pressed from seeds burns clear, and what is boiled from fish smokes and smells of the quay.</p></aside>`;
  expect(await read(`<p>The oil came twice a year.</p>${note}<h2>The wick</h2>`)).toContain('smells of the quay');
  expect(await read(`<ul><li>Oil</li><li>Wicks</li></ul>${note}<p>So said the book.</p>`)).toContain(
    'smells of the quay',
  );
});

test('labels that a page sets far apart do not become one word, and names stay whole', async () => {
  const text = await read(
    '<p><span>Burning time</span><span>12 hours</span></p><p>They took the <span>Lantern</span><span>Works</span> boat, and a <b>lamp</b><i>Lighter</i> with them.</p>',
  );
  expect(text).toContain('Burning time 12 hours');
  expect(text).toContain('LanternWorks');
  expect(text).toContain('lampLighter');
});
