import { expect, test } from 'vitest';
import { AROUND, faultsIn, smallPage } from './lib/small-pages.ts';

const CODE = 'for boat in boats:\n    boat.wait()\nprint("tide")';
const [FIRST, SECOND, THIRD] = CODE.replaceAll('"', '&quot;').split('\n');
const ROWS = [FIRST, SECOND, THIRD];
const eachRow = (row: (line: string, n: number) => string) => ROWS.map((line, at) => row(line ?? '', at + 1)).join('');

/** A short program, as highlighters, editors and builders write one. */
const LISTINGS: readonly (readonly [tool: string, markup: string, style?: string])[] = [
  [
    'Sphinx',
    `<div class="highlight-python notranslate"><div class="highlight"><pre><span></span><span class="k">for</span> ${FIRST?.slice(4)}\n${SECOND}\n${THIRD}\n</pre><button class="copybtn" data-tooltip="Copy"><svg width="16" height="16"></svg></button></div></div>`,
  ],
  [
    'Sphinx with numbers',
    `<div class="highlight-python notranslate"><div class="highlight"><pre><span></span>${eachRow((line, n) => `<span class="linenos">${n}</span>${line}\n`)}</pre></div></div>`,
  ],
  [
    'Hugo',
    `<div class="highlight"><div class="chroma"><table class="lntable"><tr><td class="lntd"><pre class="chroma"><code>${eachRow((_, n) => `<span class="lnt">${n}\n</span>`)}</code></pre></td><td class="lntd"><pre class="chroma"><code class="language-python" data-lang="python">${eachRow(line => `<span class="line"><span class="cl">${line}\n</span></span>`)}</code></pre></td></tr></table></div></div>`,
  ],
  [
    'Jekyll',
    `<div class="language-python highlighter-rouge"><div class="highlight"><pre class="highlight"><code><table class="rouge-table"><tbody><tr><td class="rouge-gutter gl"><pre class="lineno">1\n2\n3\n</pre></td><td class="rouge-code"><pre>${ROWS.join('\n')}\n</pre></td></tr></tbody></table></code></pre></div></div>`,
  ],
  [
    'Docusaurus',
    `<div class="language-python codeBlockContainer_x"><div class="codeBlockContent_x"><pre class="prism-code language-python"><code class="codeBlockLines_x">${eachRow(line => `<span class="token-line"><span class="token plain">${line}</span><br></span>`)}</code></pre><div class="buttonGroup_x"><button type="button" aria-label="Copy code to clipboard">Copy</button></div></div></div>`,
  ],
  [
    'VitePress',
    `<div class="language-python line-numbers-mode"><button title="Copy Code" class="copy"></button><span class="lang">python</span><pre class="shiki"><code>${eachRow(line => `<span class="line">${line}</span>\n`)}</code></pre><div class="line-numbers-wrapper" aria-hidden="true">${eachRow((_, n) => `<span class="line-number">${n}</span><br>`)}</div></div>`,
  ],
  [
    'Shiki, a line a block',
    `<pre class="shiki"><code>${eachRow(line => `<span class="row">${line}</span>`)}</code></pre>`,
    '.row{display:block}',
  ],
  [
    'Gutenberg',
    `<pre class="wp-block-code"><code lang="python" class="language-python">${ROWS.join('\n')}</code></pre>`,
  ],
  [
    'Crayon',
    `<div class="crayon-syntax"><table class="crayon-table"><tr class="crayon-row"><td class="crayon-nums"><div class="crayon-nums-content">${eachRow((_, n) => `<div class="crayon-num">${n}</div>`)}</div></td><td class="crayon-code"><div class="crayon-pre">${eachRow(line => `<div class="crayon-line">${line.replace(/^ +/, blanks => '&nbsp;'.repeat(blanks.length))}</div>`)}</div></td></tr></table></div>`,
  ],
  [
    'SyntaxHighlighter',
    `<div class="syntaxhighlighter python"><table><tbody><tr><td class="gutter">${eachRow((_, n) => `<div class="line number${n}">${n}</div>`)}</td><td class="code"><div class="container">${eachRow((line, n) => `<div class="line number${n}"><code class="python plain">${line.replace(/^ +/, blanks => '&nbsp;'.repeat(blanks.length))}</code></div>`)}</div></td></tr></tbody></table></div>`,
  ],
  [
    'Confluence',
    `<div class="code panel pdl"><div class="codeContent panelContent pdl"><pre class="syntaxhighlighter-pre" data-syntaxhighlighter-params="brush: python; gutter: false">${ROWS.join('\n')}</pre></div></div>`,
  ],
  [
    'Discourse',
    `<div class="codeblock-wrapper"><pre><code class="lang-python hljs">${ROWS.join('\n')}\n</code></pre></div>`,
  ],
  [
    'Notion',
    `<div class="notion-code-block"><div class="in">${ROWS.join('\n')}</div></div>`,
    '.in{white-space:pre;font-family:SFMono-Regular,Menlo,monospace}',
  ],
  ['Medium', `<pre class="mf mg mh"><span id="a1b2" class="ni nj">${ROWS.join('<br>')}</span></pre>`],
  [
    'phpBB',
    `<div class="codebox"><p>Code: <a href="#">Select all</a></p><pre><code>${ROWS.join('\n')}</code></pre></div>`,
  ],
  [
    'a gist',
    `<div class="gist"><div class="gist-file"><div class="gist-data"><table class="highlight tab-size js-file-line-container"><tbody>${eachRow((line, n) => `<tr><td id="L${n}" class="blob-num js-line-number" data-line-number="${n}"></td><td class="blob-code blob-code-inner js-file-line">${line}</td></tr>`)}</tbody></table></div><div class="gist-meta"><a href="https://gist.example/raw">view raw</a></div></div></div>`,
  ],
  [
    'CodeMirror',
    `<div class="cm-editor"><div class="cm-scroller"><div class="cm-gutters" aria-hidden="true"><div class="cm-gutter">${eachRow((_, n) => `<div class="cm-gutterElement">${n}</div>`)}</div></div><div class="cm-content" role="textbox">${eachRow(line => `<div class="cm-line">${line}</div>`)}</div></div></div>`,
  ],
  [
    'Blogger',
    `<div style="background:#eee;font-family:monospace">${ROWS.map(line => line?.replace(/^ +/, blanks => '&nbsp;'.repeat(blanks.length))).join('<br>')}</div>`,
  ],
  [
    'an ordered list',
    `<pre class="prettyprint linenums prettyprinted"><ol class="linenums">${eachRow((line, n) => `<li class="L${n - 1}"><code><span class="pln">${line}</span></code></li>`)}</ol></pre>`,
  ],
];

const SPACED = CODE.split('\n').map(line => line.replaceAll('"', '&quot;').replaceAll(' ', '&nbsp;'));

test('a listing of SMF, with breaks in letters that keep their lines, is one', async () => {
  const inner = `<div class="codeheader">Code</div><code class="bbc_code">${SPACED.join('<br>')}</code>`;
  const style = '.bbc_code{display:block;white-space:pre;font-family:monospace}';
  expect(await faultsIn(smallPage({ inner, style }), { keep: AROUND, preKeep: [CODE], copied: [CODE] })).toEqual([]);
});

test.each(LISTINGS)('a listing of %s is one, and copies as it runs', async (_tool, inner, style = '') => {
  const faults = await faultsIn(smallPage({ inner, style }), {
    keep: AROUND,
    preKeep: [CODE],
    minPre: 1,
    copied: [CODE],
  });
  expect(faults).toEqual([]);
});

test.each([
  [
    'lines of verse in the letters of a typewriter',
    '<div class="mono">The boat is late,<br>the tide is low,<br>and nobody will say<br>where did it go</div>',
    '.mono{font-family:monospace}',
  ],
  [
    'a table of numbers',
    '<table><tr><td>1</td><td>Nails, two pounds of them, for the roof of the school</td></tr><tr><td>2</td><td>Yeast for the baker</td></tr></table>',
    '',
  ],
  [
    'words in the letters of a typewriter',
    '<p class="mono">Two sacks of nails for the roof of the school, and yeast.</p>',
    '.mono{font-family:monospace}',
  ],
  [
    'an address with its lines',
    '<div class="addr">The Inn\nOuter Bank 4\nby the pier</div>',
    '.addr{white-space:pre-line}',
  ],
])('%s is no listing', async (_what, inner, style) => {
  const nothtml = [['<pre|<code', 'a listing']] as const;
  expect(await faultsIn(smallPage({ inner, style }), { keep: AROUND, nothtml })).toEqual([]);
});
