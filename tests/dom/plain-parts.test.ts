import { expect, test } from 'vitest';
import { lines, read } from './lib/story.ts';

/** What the middle of a story becomes. */
async function shown(middle: string): Promise<Element> {
  const { dom } = await read(
    `<main><article><h1>The lamp</h1>${lines('the keeper', 6)}${middle}${lines('his daughter', 6)}</article></main>`,
  );
  for (const line of dom.querySelectorAll('p')) if (/^On day \d/.test(line.textContent)) line.remove();
  return dom;
}

const RUNNING = 'It burned whale oil, and later oil of rape, as lamps of its size did in those years.';

test.each([
  ['a heading that is a link to itself', '<h2 id="oil"><a href="#oil">The oil of the lamp</a></h2>'],
  ['the same with the whole address', '<h2 id="oil"><a href="https://a.example/lamp#oil">The oil of the lamp</a></h2>'],
  [
    'a sign behind it',
    '<h2 id="oil">The oil of the lamp<a class="headerlink" href="#oil" title="Permalink">¶</a></h2>',
  ],
  ['a sign before it', '<h3 id="oil"><a href="#oil" aria-label="Direct link">#</a> The oil of the lamp</h3>'],
  ['a sign within the link', '<h3 id="oil"><a href="#oil">The oil of the lamp<span> 🔗</span></a></h3>'],
])('%s is a heading and nothing else', async (_, markup) => {
  const story = await shown(`<p>See <a href="#oil">below</a>.</p>${markup}`);
  const heading = story.querySelector('h2, h3');
  expect(heading?.textContent.trim()).toBe('The oil of the lamp');
  expect(heading?.querySelector('a')).toBeNull();
});

test.each([
  [
    'a link to another page',
    '<h2><a href="https://else.example/oil">The oil of the lamp</a></h2>',
    'The oil of the lamp',
  ],
  [
    'the mark of a footnote',
    '<h2>The oil of the lamp<sup><a href="#n1">1</a></sup></h2><p id="n1">Whale oil.</p>',
    '1',
  ],
  ['a star that marks a note', '<h2>The oil of the lamp<a href="#n1">*</a></h2><p id="n1">Whale oil.</p>', '*'],
])('%s in a heading stays a link', async (_, markup, words) => {
  expect((await shown(markup)).querySelector('h2 a')?.textContent).toBe(words);
});

test('where a heading was linked to, the links still lead', async () => {
  const { article } = await read(
    `<main><article><h1>The lamp</h1><p>See <a href="#oil">below</a> for what it burned, and for how long.</p>${lines('the keeper', 6)}
     <h2><a id="oil" href="#oil">#</a> The oil</h2>${lines('his daughter', 6)}</article></main>`,
  );
  const body = new DOMParser().parseFromString(article.body, 'text/html').body;
  const target = [...body.querySelectorAll('*')][article.anchors.get('oil') ?? -1];
  expect(target?.closest('h2')?.textContent.trim()).toBe('The oil');
});

test('a fold with a line to open it and something in it folds', async () => {
  const story = await shown(`<details><summary>What did it burn?</summary><p>${RUNNING}</p></details>`);
  expect(story.querySelector('details > summary')?.textContent).toBe('What did it burn?');
});

test.each([
  ['no line to open it', `<details><p>${RUNNING}</p></details>`, RUNNING],
  [
    'a sign for a line',
    `<details><summary><svg viewBox="0 0 1 1"></svg></summary><p>${RUNNING}</p></details>`,
    RUNNING,
  ],
  ['nothing in it', `<details><summary>${RUNNING}</summary> <p></p></details>`, RUNNING],
])('a fold with %s is open text', async (_, markup, words) => {
  const story = await shown(markup);
  expect(story.querySelector('details, summary')).toBeNull();
  expect(story.textContent).toContain(words);
});

const CODE = 'light(on);\nwait(4);\nlight(off);';

test.each([
  ['Prism', `<pre class="language-js"><code class="language-js">${CODE}</code></pre>`, 'js'],
  ['highlight.js', `<pre><code class="hljs python">${CODE}</code></pre>`, 'python'],
  [
    'a wrapper with its name',
    `<div class="language-ruby rouge"><div class="highlight"><pre class="highlight"><code>${CODE}</code></pre></div></div>`,
    'ruby',
  ],
  ['a source highlighter', `<div class="highlight highlight-source-shell"><pre>${CODE}</pre></div>`, 'shell'],
  [
    'a documentation tool',
    `<div class="highlight-python3 notranslate"><div class="highlight"><pre>${CODE}</pre></div></div>`,
    'python3',
  ],
  ['an old plugin', `<pre class="brush: php; gutter: false">${CODE}</pre>`, 'php'],
  ['an attribute', `<pre data-lang="C++">${CODE}</pre>`, 'c++'],
  ['nothing', `<pre class="wp-block-code"><code>${CODE}</code></pre>`, null],
  ['a word that is none', `<pre><code class="language-plaintext">${CODE}</code></pre>`, null],
  ['what is no word', `<pre data-language="x&quot; onclick=&quot;a()"><code>${CODE}</code></pre>`, null],
])('the language of code that %s names is kept', async (_, markup, language) => {
  const code = (await shown(markup)).querySelector('pre');
  expect(code?.textContent).toBe(CODE);
  expect(code?.getAttribute('data-language') ?? null).toBe(language);
  expect(code?.closest('[class]') ?? null).toBeNull();
});

test('code begins with its first line, and the numbers beside its lines are not code', async () => {
  const story = await shown(
    `<pre><code class="language-js">\n  \n  ${CODE}</code></pre>
     <figure><table><tr><td><pre>1\n2\n3</pre></td><td><pre>${CODE}</pre></td></tr></table></figure>`,
  );
  expect([...story.querySelectorAll('pre')].map(code => code.textContent)).toEqual([`  ${CODE}`, CODE]);
});

test.each([
  [
    'drawn stars',
    `<div class="rating" role="img" aria-label="Rated 4 out of 5">${'<svg viewBox="0 0 24 24"><title>Star</title><path d="M0 0h9"/></svg>'.repeat(5)}</div>`,
    '★★★★☆ 4/5',
  ],
  [
    'stars of a typeface',
    '<p>The verdict: <span class="stars" title="3,5 von 5 Sternen"><i class="fa-star"></i></span></p>',
    '★★★★☆ 3,5/5',
  ],
  ['marks out of ten', '<p>The verdict: <span class="rating" role="img" aria-label="8/10"></span></p>', '8/10'],
])('%s are said', async (_, markup, verdict) => {
  expect((await shown(markup)).textContent).toContain(verdict);
});

test('a verdict in words stays as it is', async () => {
  const story = await shown('<p class="rating" title="4 out of 5">Four stars of five, says the keeper.</p>');
  expect(story.textContent).toContain('Four stars of five, says the keeper.');
  expect(story.textContent).not.toContain('★');
});

test('a post that is quoted and framed is there once', async () => {
  const story = await shown(
    `<blockquote class="twitter-tweet"><p>Forty years of light, one last night.</p>— The Keeper <a href="https://twitter.com/keeper/status/1234567890123456789">1 May</a></blockquote>
     <iframe src="https://platform.twitter.com/embed/Tweet.html?id=1234567890123456789"></iframe>
     <iframe src="https://platform.twitter.com/embed/Tweet.html?id=9876543210987654321"></iframe>`,
  );
  expect(story.querySelectorAll('blockquote')).toHaveLength(1);
  const others = [...story.querySelectorAll('figure > a')].map(link => link.getAttribute('href'));
  expect(others).toEqual(['https://x.com/i/status/9876543210987654321']);
});
