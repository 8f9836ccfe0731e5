import { expect, test } from 'vitest';
import { toMarkdown } from '../../core/export/markdown.ts';
import { inputOf } from './export-input.ts';

function bodyOf(markup: string): string {
  const [, ...rest] = toMarkdown(inputOf(markup)).split('<https://harbour.example/last-light>\n');
  return rest.join('').trim();
}

test('begins with title, byline and source', () => {
  expect(toMarkdown(inputOf('<p>It went out at four.</p>', { title: 'A * B_c # <i>' }))).toBe(
    `# A \\* B_c # \\<i>

Ada Lamp · The Harbour Post · 1 May 2026

Source: <https://harbour.example/last-light>

It went out at four.
`,
  );
});

test.each([
  [
    'characters that Markdown would take for its own',
    '<p>1. * _a_ `b` # c [d](e) &lt;script&gt; ~~x~~ a|b</p>',
    '1\\. \\* \\_a\\_ \\`b\\` # c \\[d]\\(e) \\<script> \\~\\~x\\~\\~ a|b',
  ],
  ['a line that looks like a heading', '<p># not a heading</p>', '\\# not a heading'],
  [
    'emphasis and links',
    '<p>A <em>dim</em>, <strong>old</strong> <a href="https://lamp.example/a(b)">lamp</a>.</p>',
    'A _dim_, **old** [lamp](https://lamp.example/a\\(b\\)).',
  ],
  [
    'nested lists',
    '<ol start="3"><li>Oil<ul><li>whale</li><li>rape</li></ul></li><li>Wick</li></ol>',
    '3. Oil\n   - whale\n   - rape\n4. Wick',
  ],
  ['code that holds fences', '<pre><code>```\nlight(on)\n</code></pre>', '````\n```\nlight(on)\n````'],
  ['code with spaces and blank lines', '<pre>if lamp:\n\n    light()</pre>', '```\nif lamp:\n\n    light()\n```'],
  [
    'a table with pipes and a caption',
    '<table><caption>Lamps</caption><thead><tr><th>Name</th><th>Range</th></tr></thead><tbody><tr><td>A|B</td><td>10 km</td></tr></tbody></table>',
    '_Lamps_\n\n| Name | Range |\n| - | - |\n| A\\|B | 10 km |',
  ],
  [
    'a quotation of two paragraphs',
    '<blockquote><p>Dark.</p><p>Then light.</p></blockquote>',
    '> Dark.\n>\n> Then light.',
  ],
  [
    'a picture and its caption',
    '<figure><img src="https://p.example/a.jpg" alt="The [lamp]"><figcaption>At dusk</figcaption></figure>',
    '![The \\[lamp\\]](https://p.example/a.jpg)\n\n_At dusk_',
  ],
  [
    'a caption of two paragraphs, with a mark in it',
    '<figure><img src="https://p.example/a.jpg" alt=""><figcaption><p>At <em>dusk</em></p><p>Ada Lamp</p></figcaption></figure>',
    '![](https://p.example/a.jpg)\n\n_At dusk_\n\n_Ada Lamp_',
  ],
  [
    'code that knows its language',
    '<pre data-language="js"><code>light(on)</code></pre><pre data-language="c++">light(on);</pre>',
    '```js\nlight(on)\n```\n\n```c++\nlight(on);\n```',
  ],
  ['a power of ten', '<p>10<sup>2</sup> lamps, H<sub>2</sub>O</p>', '10<sup>2</sup> lamps, H<sub>2</sub>O'],
  ['ruby', '<p><ruby>灯<rp>(</rp><rt>ひ</rt><rp>)</rp></ruby></p>', '灯(ひ)'],
  ['lines of a poem', '<p>Dark the sea<br>dark the shore</p>', 'Dark the sea\\\ndark the shore'],
])('%s', (_, markup, expected) => {
  expect(bodyOf(markup)).toBe(expected);
});

test('footnotes become Markdown footnotes, in one row, without their links back', () => {
  const markup = `<p>It burned whale oil<sup><a href="#n1">1</a></sup> for years.<a href="https://harbour.example/last-light#n2">[2]</a></p>
    <ol><li id="n1">Later, <em>rape</em> oil. <a href="#r1">↩</a></li><li id="n2">See the book.</li></ol>`;
  expect(bodyOf(markup)).toBe(
    'It burned whale oil[^1] for years.[^2]\n\n[^1]: Later, _rape_ oil.\n\n[^2]: See the book.',
  );
});

test('the reader’s own things stay out, what was put back comes along', () => {
  const markup = `<div class="scrollbox"><table><tr><td>a</td></tr></table></div><pre>x</pre><button class="copy" data-added>Copy</button>
    <div class="putback" tabindex="-1"><p>Back again.</p></div>
    <details class="leadin"><summary>Opening lines</summary><p>You will not believe it.</p></details>
    <details><summary>The story’s own</summary><p>Inside.</p></details>`;
  const text = bodyOf(markup);
  expect(text).not.toMatch(/Copy|Opening lines/);
  for (const kept of ['Back again.', 'You will not believe it.', 'The story’s own', 'Inside.'])
    expect(text).toContain(kept);
});

test('links within the story are text, links to elsewhere on the page lead there', () => {
  expect(bodyOf('<p><a href="#part">See below</a>, <a href="#comments">comments</a></p><h2 id="part">Part</h2>')).toBe(
    'See below, [comments](https://harbour.example/last-light#comments)\n\n## Part',
  );
});

test('a cell that claims a million columns costs nothing', () => {
  expect(bodyOf('<table><tr><td colspan="1000000" rowspan="60000">a</td></tr></table>').length).toBeLessThan(1000);
});

test('a drawing is its words', () => {
  expect(bodyOf('<p>Then: <img src="data:image/svg+xml,%3Csvg" alt="Ships by month"></p>')).toBe(
    'Then: Ships by month',
  );
});
