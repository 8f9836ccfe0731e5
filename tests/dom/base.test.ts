import { expect, test } from 'vitest';
import { ADDRESS, lines, read } from './lib/story.ts';

/** Addresses of these pages mean something else than they would at the page's own address. */
const BASE = '<base href="https://cdn.example/stories/">';
const DECK = 'For forty years one man kept the <a href="tower.html">light</a>, and nobody told him to stop.';

test('a line that extraction left out leads where the page’s base says, as the others do', async () => {
  const { dom } = await read(
    `<main><div class="head"><h1>The lamp</h1><p class="standfirst">${DECK}</p></div>
<div class="text"><article>${lines('the keeper', 10)}<p>He sold it to the <a href="oven.html">baker</a>.</p></article></div></main>`,
    BASE,
  );
  expect(Array.from(dom.querySelectorAll('a'), link => link.href)).toEqual([
    'https://cdn.example/stories/tower.html',
    'https://cdn.example/stories/oven.html',
  ]);
});

test('what was cut leads there, too', async () => {
  const { removals } = await read(
    `<main><article><h1>The lamp</h1>${lines('the keeper', 10)}</article>
<section><h2>Related stories</h2><ul><li><a href="oven.html">The oven that went out in the night</a></li>
<li><a href="bell.html">A bell without a rope, and who rang it</a></li></ul></section></main>`,
    BASE,
  );
  expect(removals.map(({ html }) => html).join('')).toContain('"https://cdn.example/stories/oven.html"');
});

test('a note is still found in this page', async () => {
  const { dom, article } = await read(
    `<article><h1>The lamp</h1>${lines('the keeper', 10)}<p>It burned whale oil<sup><a href="#n1">1</a></sup> for years, and then it burned no more.</p>
<ol><li id="n1">Later it was rape oil, which smells less.</li></ol></article>`,
    BASE,
  );
  expect(dom.querySelector('sup a')?.getAttribute('href')).toBe('#n1');
  expect(article.anchors.has('n1')).toBe(true);
});

test('a parsed page without a base has its addresses from where the caller says that it comes from', async () => {
  const { dom } = await read(
    `<article><h1>The lamp</h1>${lines('the keeper', 10)}<p>He sold it to the <a href="oven.html">baker</a>.</p></article>`,
  );
  expect(dom.querySelector('a')?.href).toBe(new URL('oven.html', ADDRESS).href);
});
