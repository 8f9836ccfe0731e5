import { afterEach, expect, test } from 'vitest';
import { readArticle } from '../../core/read-article.ts';

const LINES = Array.from(
  { length: 10 },
  (_, n) => `<p>On day ${n} the keeper climbed the stairs, trimmed the lamp, and wrote one line in the book.</p>`,
);

afterEach(() => document.body.replaceChildren());

function host(markup: string, mode: ShadowRootMode, children = ''): ShadowRoot {
  const main = document.createElement('main');
  main.innerHTML = `<article><h1>The lamp</h1><story-text>${children}</story-text></article>`;
  document.body.append(main);
  const root = main.querySelector('story-text')?.attachShadow({ mode });
  if (!root) throw new Error('no host');
  root.innerHTML = markup;
  return root;
}

async function bodyOf(...given: Parameters<typeof readArticle>) {
  const result = await readArticle(...given);
  if (!result.ok) throw new Error(result.reason);
  return result.article;
}

test('a story in an open shadow root is read, and the page stays as it is', async () => {
  const root = host(LINES.join(''), 'open');
  const before = document.documentElement.outerHTML + root.innerHTML;
  const { body, places } = await bodyOf(document);
  for (let n = 0; n < 10; n++) expect(body).toContain(`On day ${n} the keeper`);
  const place = [...document.querySelectorAll('*')].indexOf(root.host);
  expect(places).toContain(place);
  expect(document.documentElement.outerHTML + root.innerHTML).toBe(before);
});

test('a closed one is read where the asker can see it', async () => {
  const root = host(LINES.join(''), 'closed');
  const { body } = await bodyOf(document, { shadowRootOf: element => (element === root.host ? root : null) });
  expect(body).toContain('On day 9 the keeper');
});

test('children stand in the slots that show them, in that order, and what is shown nowhere stays out', async () => {
  host(
    `<slot name="first"></slot><slot></slot><p>The last word of the story is said by the frame around it, as it should be.</p>`,
    'open',
    `${LINES.join('')}<p slot="first">The first line comes last in the markup, and first on the page for everybody.</p>
<p slot="nowhere">Nobody ever sees this line, because there is no slot of that name in the whole story.</p>`,
  );
  const { body } = await bodyOf(document);
  expect(body.indexOf('The first line')).toBeGreaterThan(-1);
  expect(body.indexOf('The first line')).toBeLessThan(body.indexOf('On day 0'));
  expect(body.indexOf('The last word')).toBeGreaterThan(body.indexOf('On day 9'));
  expect(body).not.toContain('Nobody ever sees');
});

test('roots within roots are read, too', async () => {
  const root = host('<inner-text></inner-text>', 'open');
  const inner = root.querySelector('inner-text')?.attachShadow({ mode: 'open' });
  if (inner) inner.innerHTML = LINES.join('');
  expect((await bodyOf(document)).body).toContain('On day 9 the keeper');
});

test('the reader that lies over the page is no part of it when it is read again', async () => {
  host(LINES.join(''), 'open');
  const reader = document.createElement('div');
  document.documentElement.append(reader);
  const root = reader.attachShadow({ mode: 'closed' });
  root.innerHTML = `<article><h1>The lamp</h1>${LINES.join('').replaceAll('keeper', 'translated keeper').repeat(3)}</article>`;
  const shadowRootOf = (element: Element) => (element === reader ? root : element.shadowRoot);
  const { body } = await bodyOf(document, { shadowRootOf });
  reader.remove();
  expect(body).toContain('On day 9 the keeper');
  expect(body).not.toContain('translated');
});
