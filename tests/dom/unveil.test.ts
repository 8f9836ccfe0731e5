import { afterEach, expect, test } from 'vitest';
import { readArticle } from '../../core/read-article.ts';

const DAY = (n: number) =>
  `<p>On day ${n} the keeper climbed the stairs, trimmed the lamp, and wrote one line in the book beside it.</p>`;
const STORY = Array.from({ length: 8 }, (_, n) => DAY(n)).join('');

afterEach(() => document.body.replaceChildren());

/** The story of a live page, where styles count. */
async function bodyOf(markup: string): Promise<string> {
  document.body.innerHTML = markup;
  const before = document.documentElement.outerHTML;
  const result = await readArticle(document);
  expect(document.documentElement.outerHTML).toBe(before);
  return result.ok ? result.article.body : result.reason;
}

test.each([
  ['aria-hidden', 'aria-hidden="true"'],
  ['inert', 'inert'],
  ['hidden', 'hidden'],
  ['display:none', 'style="display:none"'],
  ['visibility:hidden', 'style="visibility: hidden"'],
])('a story under a modal is read through %s, and the modal’s own text is not', async (_, veil) => {
  const body = await bodyOf(`<div id="app" ${veil}><main><article><h1>The lamp</h1>${STORY}</article></main></div>
    <div role="dialog" aria-modal="true"><h2>Before you go on</h2><p>Subscribe now to keep reading and get access to
    the full archive of everything that we have ever written about lamps, keepers and the sea.</p></div>`);
  for (let n = 0; n < 8; n++) expect(body).toContain(`On day ${n} the keeper`);
  expect(body).not.toContain('Subscribe now');
});

test('the rest of a story that waits for a click is read', async () => {
  const body = await bodyOf(`<style>.rest{display:none}</style><article><h1>The lamp</h1>${STORY}
    <button>Continue reading</button><div class="rest" style="display:none">${DAY(20)}${DAY(21)}</div></article>`);
  expect(body).toContain('On day 20 the keeper');
  expect(body).toContain('On day 21 the keeper');
});

test('what a page marks as paid stays as the page has it', async () => {
  const body = await bodyOf(`<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false,
    "hasPart":{"@type":"WebPageElement","isAccessibleForFree":"False","cssSelector":".paid"}}</script>
    <article><h1>The lamp</h1>${STORY}<div class="paid" style="display:none">${DAY(20)}${DAY(21)}</div></article>`);
  expect(body).toContain('On day 7 the keeper');
  expect(body).not.toContain('On day 20');
});

test('what styles hide and nobody would miss stays out; a closed answer and a hidden chapter stay in', async () => {
  const body = await bodyOf(`<style>.off{display:none}</style><article><h1>The lamp</h1>${STORY}
    <div class="off"><span>Copied to your clipboard</span></div>
    <details><summary>Who wrote the book?</summary><p>Nobody ever found out, though the hand was the same for sixty years.</p></details>
    <div class="off">${DAY(30)}</div></article>`);
  expect(body).not.toContain('clipboard');
  expect(body).toContain('Nobody ever found out');
  expect(body).toContain('On day 30');
});
