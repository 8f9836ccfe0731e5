import { expect, test } from 'vitest';
import { lines, read } from './lib/story.ts';

async function readWith(middle: string, attributes = '') {
  const { dom, text, article } = await read(
    // What a second tag says of the whole page, the parser adds to what the first one said.
    `<html ${attributes}><main><article><h1>The lamp</h1>${lines('the keeper', 6)}${middle}${lines('his daughter', 6)}</article></main>`,
  );
  for (let n = 0; n < 6; n++)
    for (const who of ['the keeper', 'his daughter']) expect(text).toContain(`On day ${n} ${who}`);
  return { story: dom, article };
}

test('a poem keeps its lines, however they are broken', async () => {
  const { story } =
    await readWith(`<p class="poem">Dark the sea,<br>dark the shore,<br><br>and the lamp<br>burns once more.</p>
<pre class="verse">Nobody came,
   nobody went.</pre>`);
  expect(story.innerHTML).toMatch(/Dark the sea,<br>dark the shore,/);
  expect(story.innerHTML).toMatch(/and the lamp<br>burns once more/);
  expect(story.querySelector('pre')?.textContent).toContain('Nobody came,\n   nobody went.');
});

test('lines of verse in elements of their own stay lines', async () => {
  const { story } = await readWith(
    `<div class="stanza"><span class="l">Dark the sea,</span><br><span class="l">dark the shore.</span></div>
<div class="stanza"><div>And the lamp</div><div>burns once more.</div></div>`,
  );
  expect(story.innerHTML).toMatch(/Dark the sea,(?:<\/span>)?<br>/);
  expect(story.innerHTML).toMatch(/And the lamp<\/(?:p|div)>\s*<(?:p|div)>burns once more/);
});

test('terms and what they mean stay a list of them', async () => {
  const { story } = await readWith(
    '<dl><dt>Wick</dt><dd>A strip of cotton that draws the oil up to the flame.</dd><dt>Lens</dt><dd>Glass.</dd></dl>',
  );
  expect([...story.querySelectorAll('dl > *')].map(element => element.localName)).toEqual(['dt', 'dd', 'dt', 'dd']);
});

test('text that runs the other way says so, of the whole and of a part', async () => {
  const night = (n: number) => `<p>בלילה ה־${n} דלק שם אור אחד, ואיש לא כיבה אותו עד הבוקר, כי הסירה עוד לא באה.</p>`;
  const hebrew = [1, 2, 3, 4, 5, 6].map(night).join('');
  const whole = await read(`<main><article><h1>The lamp</h1>${hebrew}<p dir="ltr">Left to right.</p></article></main>`);
  expect(whole.article.dir).toBe('rtl');
  expect(whole.dom.querySelector('[dir="ltr"]')?.textContent).toBe('Left to right.');
  const part = await readWith('<p dir="rtl" lang="he">אור אחד דלק שם כל הלילה, ואיש לא כיבה אותו עד הבוקר.</p>');
  expect(part.story.querySelector('[dir="rtl"]')?.getAttribute('lang')).toBe('he');
});

test('a vertical column is read with its readings, in the order of its words', async () => {
  const { story } = await readWith(
    `<div style="writing-mode: vertical-rl"><p lang="ja"><ruby>灯台<rp>(</rp><rt>とうだい</rt><rp>)</rp></ruby>の光は夜ごと海を照らし、船乗りたちはそれを頼りに港へ帰った。</p>
<p lang="ja">やがて灯は消え、塔だけが残った。それでも船乗りたちは、夜になると塔の方を見た。</p></div>`,
  );
  expect(story.querySelector('ruby rt')?.textContent).toBe('とうだい');
  expect(story.textContent.indexOf('の光は')).toBeLessThan(story.textContent.indexOf('やがて灯は'));
});

test('formulas, code and notes stay what they are', async () => {
  const { story, article } = await readWith(
    `<p>The beam reaches <math><mfrac><mi>h</mi><mn>2</mn></mfrac></math> miles<sup id="r1"><a href="#n1">1</a></sup>.</p>
<pre><code>for night in year:
    light(lamp)</code></pre>
<ol class="notes"><li id="n1">In clear weather, and with a new wick in it. <a href="#r1">↩</a></li></ol>`,
  );
  expect(story.querySelector('math mfrac mi')?.textContent).toBe('h');
  expect(story.querySelector('pre code')?.textContent).toBe('for night in year:\n    light(lamp)');
  expect(article.anchors.has('n1')).toBe(true);
});

test('quotes, lists, small headings, and what opens on a click stay', async () => {
  const { story } = await readWith(
    `<h3>Spring</h3><blockquote><p>One last night.</p><footer class="blockquote-footer">The keeper</footer></blockquote>
<ul><li>Oil</li><li>Wicks</li></ul><ol start="3"><li>Climb</li><li>Trim</li></ol>
<details><summary>And then?</summary><p>Nobody knows. The book ends there, in the middle of a line.</p></details>`,
  );
  expect([...story.querySelectorAll('li')].map(item => item.textContent)).toEqual(['Oil', 'Wicks', 'Climb', 'Trim']);
  expect(story.querySelector('ol')?.getAttribute('start')).toBe('3');
  expect(story.querySelector('blockquote')?.textContent).toContain('The keeper');
  expect(story.querySelector('h3')?.textContent).toBe('Spring');
  expect(story.querySelector('details summary')?.textContent).toBe('And then?');
});
