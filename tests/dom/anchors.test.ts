import { expect, test } from 'vitest';
import { readArticle } from '../../core/read-article.ts';

const line = (n: number, more = '') =>
  `<p>On day ${n} the keeper climbed the stairs, trimmed the lamp, and wrote one careful line in the book.${more}</p>`;

async function targetsOf(links: string, rest: string): Promise<(fragment: string) => string | undefined> {
  const lines = Array.from({ length: 12 }, (_, n) => line(n, n === 4 ? links : ''));
  const page = new DOMParser().parseFromString(
    `<!doctype html><title>The lamp</title><main><article><h1>The lamp</h1>${lines.join('')}${rest}</article></main>`,
    'text/html',
  );
  const result = await readArticle(page);
  if (!result.ok) throw new Error(result.reason);
  const body = document.createElement('template');
  body.innerHTML = result.article.body;
  const elements = [...body.content.querySelectorAll('*')];
  return fragment => elements[result.article.anchors.get(fragment) ?? -1]?.textContent.trim();
}

test('a note, an empty mark and an old-style name are found again in the story', async () => {
  const find = await targetsOf(
    '<sup><a href="#fn1">1</a></sup> <a href="#mark">see</a> <a href="#old">and</a> <a href="#caf%C3%A9">x</a>',
    `<ol><li id="fn1">The book is kept in the town hall.</li></ol><p><span id="mark"></span>Marked paragraph, of some length.</p>
     <p><a name="old">Named</a> paragraph, of some length.</p><h2 id="café">Café</h2>${line(20)}`,
  );
  expect(find('fn1')).toBe('The book is kept in the town hall.');
  expect(find('mark')).toBe('Marked paragraph, of some length.');
  expect(find('old')).toBe('Named');
  expect(find('café')).toBe('Café');
});

test('what is not in the story is not guessed', async () => {
  const find = await targetsOf(
    '<a href="#nowhere">1</a> <a href="#label">2</a>',
    '<div id="label">Advertisement</div>',
  );
  expect(find('nowhere')).toBeUndefined();
  expect(find('label')).toBeUndefined();
});

test('a picture, a field and a button can be led to, though their names are taken off', async () => {
  const find = await targetsOf(
    '<a href="#fig1">1</a> <a href="#box">2</a> <a href="#more">3</a>',
    `<figure><img id="fig1" src="https://a.example/lamp.jpg" alt="The lamp"><figcaption>The lamp by night.</figcaption></figure>
     <h2><button id="more">What came later</button></h2>${line(20)}<fieldset id="box">${line(21)}</fieldset>`,
  );
  expect(find('fig1')).toBe('');
  expect(find('more')).toBe('What came later');
  expect(find('box')).toContain('On day 21');
});
