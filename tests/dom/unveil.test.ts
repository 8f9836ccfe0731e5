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

const GATE = `<div class="gate" style="position:absolute;inset:auto 0 0;height:90px;background:linear-gradient(transparent,#fff)">
  <button>Continue reading</button></div>`;
test.each([
  ['a height', '.story{max-height:120px;overflow:hidden;position:relative}', ''],
  ['a blur', '.story p{filter:blur(8px);user-select:none}', ''],
  ['visibility from a sheet', '.story p:nth-child(n+4){visibility:hidden}', ''],
  ['display from a sheet', '.story>.rest{display:none}', '<div class="rest">'],
  ['no colour', '.story p{color:transparent;text-shadow:0 0 9px #000}', ''],
])('a story that a gate holds back by %s is read to its end', async (_, style, wrapper) => {
  const body = await bodyOf(
    `<style>${style}</style><article><h1>The lamp</h1><div class="story">${DAY(90)}${wrapper}${STORY}</div>${GATE}</article>`,
  );
  for (const n of [0, 1, 2, 3, 4, 5, 6, 7, 90]) expect(body).toContain(`On day ${n} the keeper`);
  expect(body).not.toContain('Continue reading');
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

test('a form around the whole page is no furniture, whatever is hidden in it', async () => {
  const body = await bodyOf(`<form action="/page.aspx"><input type="hidden" name="state"><div aria-hidden="true">
    <h1>The lamp</h1><div>${STORY}</div></div></form><div role="dialog" aria-modal="true"><p>Before you go on.</p></div>`);
  for (let n = 0; n < 8; n++) expect(body).toContain(`On day ${n} the keeper`);
});
