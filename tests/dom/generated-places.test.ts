import { expect, test } from 'vitest';
import type { Expectation } from './lib/case-faults.ts';
import { AROUND, faultsIn, smallPage } from './lib/small-pages.ts';

/** Formulas within a sentence. */
const FORMULAS: readonly (readonly [tool: string, markup: string, expected: Expectation, style?: string])[] = [
  [
    'katex',
    '<span class="katex"><span class="katex-mathml"><math><mi>a</mi><mo>=</mo><mi>b</mi></math></span><span class="katex-html" aria-hidden="true"><span class="base">a=b</span></span></span>',
    { html: [['<math', 'a formula']] },
    '.katex-mathml{position:absolute;clip:rect(1px,1px,1px,1px);width:1px;height:1px;overflow:hidden}',
  ],
  [
    'mathjax3 chtml',
    '<mjx-container class="MathJax" jax="CHTML"><mjx-math aria-hidden="true"><mjx-mi><mjx-c class="mjx-c1"></mjx-c></mjx-mi></mjx-math><mjx-assistive-mml unselectable="on" display="inline"><math><mi>a</mi><mo>=</mo><mi>b</mi></math></mjx-assistive-mml></mjx-container>',
    { html: [['<math', 'a formula']] },
    'mjx-assistive-mml{position:absolute;clip:rect(1px,1px,1px,1px);width:1px;height:1px;overflow:hidden}',
  ],
  [
    'mathjax2',
    '<span class="MathJax_Preview"></span><span class="MathJax" data-mathml="x"><nobr aria-hidden="true"><span class="math">a=b</span></nobr><span class="MJX_Assistive_MathML" role="presentation"><math><mi>a</mi><mo>=</mo><mi>b</mi></math></span></span><script type="math/tex">a=b</script>',
    { html: [['<math', 'a formula']] },
    '.MJX_Assistive_MathML{position:absolute;clip:rect(1px,1px,1px,1px);width:1px;height:1px;overflow:hidden}',
  ],
  [
    'wikipedia',
    '<span class="mwe-math-element"><span class="mwe-math-mathml-inline" style="display:none"><math><mi>a</mi><mo>=</mo><mi>b</mi></math></span><img src="/m.svg" class="mwe-math-fallback-image-inline" aria-hidden="true" alt="{\\displaystyle a=b}" style="vertical-align:-1ex;width:5ex;height:2ex"></span>',
    { html: [['<math|<img', 'a formula']] },
  ],
  [
    'wp latex img',
    '<img src="/latex.php?a=b" alt="a=b" class="latex" width="40" height="12">',
    { html: [['<p[^>]*>The load is.*<img.*, where', 'an inline picture']] },
  ],
  ['tex source', '\\(a=b\\)', { keep: ['a=b'] }],
  ['html', '<span class="texhtml"><i>a</i> = <i>b</i><sup>2</sup></span>', { keep: ['The load is a = b2, where'] }],
  [
    'span math with frac divs',
    '<span class="math"><span class="frac"><sup>1</sup>⁄<sub>2</sub></span></span>',
    { keep: ['1⁄2'] },
  ],
  ['mathml plain', '<math><mi>a</mi><mo>=</mo><mi>b</mi></math>', { html: [['<math', 'a formula']] }],
  [
    'mathjax svg',
    '<mjx-container class="MathJax" jax="SVG"><svg width="5ex" height="2ex" viewBox="0 0 100 50" aria-hidden="true"><g><path d="M1 1h1"/></g></svg><mjx-assistive-mml><math><mi>a</mi><mo>=</mo><mi>b</mi></math></mjx-assistive-mml></mjx-container>',
    { html: [['<math', 'a formula']] },
    'mjx-assistive-mml{position:absolute;clip:rect(1px,1px,1px,1px);width:1px;height:1px;overflow:hidden}',
  ],
];

const formulas = FORMULAS.map(([tool, formula, expected, style]) => ({ tool, formula, expected, style }));

test.each(formulas)('a formula stays in its sentence: $tool', async ({ formula, expected, style }) => {
  const inner = `<p>The load is ${formula}, where the wind has been left out of the count on purpose.</p>`;
  const keep = [...AROUND, 'where the wind has been left out of the count', ...(expected.keep ?? [])];
  const html = [['<p[^>]*>The load is .*, where the wind', 'one sentence'], ...(expected.html ?? [])] as const;
  expect(await faultsIn(smallPage({ inner, style }), { ...expected, keep, html })).toEqual([]);
});

const LINES = [
  'Who waits upon the pier at six',
  'with sacks upon his cart?',
  'It is the man who never said',
  'the bridge would break his heart.',
];

/** Verse, as more makers of sites set it. */
const VERSES: readonly (readonly [tool: string, markup: string, style?: string])[] = [
  [
    'p per stanza with br',
    '<div class="poem"><p>Who waits upon the pier at six<br>with sacks upon his cart?</p><p>It is the man who never said<br>the bridge would break his heart.</p></div>',
  ],
  [
    'dl',
    '<dl class="v"><dd>Who waits upon the pier at six</dd><dd>with sacks upon his cart?</dd><dd>It is the man who never said</dd><dd>the bridge would break his heart.</dd></dl>',
  ],
  [
    'wikisource',
    '<div class="ws-poem-stanza" style="display:block"><span class="ws-poem-line" style="display:block">Who waits upon the pier at six</span><span class="ws-poem-line" style="display:block">with sacks upon his cart?</span><span class="ws-poem-line" style="display:block">It is the man who never said</span><span class="ws-poem-line" style="display:block">the bridge would break his heart.</span></div>',
  ],
  [
    'genius',
    '<div data-lyrics-container="true">[Verse 1]<br><a href="/n"><span>Who waits upon the pier at six</span></a><br><a href="/n"><span>with sacks upon his cart?</span></a><br><a href="/n"><span>It is the man who never said</span></a><br><a href="/n"><span>the bridge would break his heart.</span></a></div>',
  ],
  [
    'asciidoctor verse',
    `<div class="verseblock"><pre class="content">Who waits upon the pier at six
with sacks upon his cart?
It is the man who never said
the bridge would break his heart.</pre></div>`,
  ],
  [
    'pre-wrap',
    `<div style="white-space:pre-wrap">Who waits upon the pier at six
with sacks upon his cart?
It is the man who never said
the bridge would break his heart.</div>`,
  ],
  [
    'grid',
    '<div class="v"><span>Who waits upon the pier at six</span><span>with sacks upon his cart?</span><span>It is the man who never said</span><span>the bridge would break his heart.</span></div>',
    '.v{display:grid}',
  ],
  [
    'br in span',
    '<p><span class="line">Who waits upon the pier at six<br></span><span class="line">with sacks upon his cart?<br></span><span class="line">It is the man who never said<br></span><span class="line">the bridge would break his heart.<br></span></p>',
  ],
];

test.each(VERSES)('lines of verse stay lines: %s', async (_tool, inner, style) => {
  expect(await faultsIn(smallPage({ inner, style }), { keep: AROUND, shownLines: LINES })).toEqual([]);
});

/** Marks that a link leads to, and what they stand before. */
const MARKS: readonly (readonly [what: string, marked: string, href?: string])[] = [
  [
    'name before p',
    '<a name="x"></a><p>What the surveyors left behind was a box of pegs, a map of sand that is no longer there, and an unpaid bill.</p>',
  ],
  [
    'p of name alone',
    '<p><a name="x" id="x"></a></p><p>What the surveyors left behind was a box of pegs, a map of sand that is no longer there, and an unpaid bill.</p>',
  ],
  [
    'mw anchor span',
    '<p><span id="x" class="anchor"></span>What the surveyors left behind was a box of pegs, a map of sand that is no longer there, and an unpaid bill.</p>',
  ],
  [
    'full address',
    '<a name="x"></a><p>What the surveyors left behind was a box of pegs, a map of sand that is no longer there, and an unpaid bill.</p>',
    '/lamp#x',
  ],
  [
    'encoded',
    '<a name="bü"></a><p>What the surveyors left behind was a box of pegs, a map of sand that is no longer there, and an unpaid bill.</p>',
    '#b%C3%BC',
  ],
  [
    'user-content',
    '<h2 id="user-content-x">What the surveyors left behind</h2><p>What the surveyors left behind was a box of pegs, a map of sand that is no longer there, and an unpaid bill.</p>',
  ],
  [
    'sup footnote',
    '<ol><li id="x">What the surveyors left behind was a box of pegs, and an unpaid bill at the inn.</li></ol>',
  ],
  [
    'wrapped li p',
    '<section class="footnotes"><ol><li id="x"><p>What the surveyors left behind was a box of pegs, and an unpaid bill at the inn. <a href="#r">↩</a></p></li></ol></section>',
  ],
  [
    'anchor offset div',
    '<div class="anchor-offset" style="position:relative;top:-80px" id="x"></div><h3>What the surveyors left behind</h3><p>What the surveyors left behind was a box of pegs, a map of sand that is no longer there, and an unpaid bill.</p>',
  ],
  [
    'hidden anchor',
    '<a id="x" style="display:none"></a><h3>What the surveyors left behind</h3><p>What the surveyors left behind was a box of pegs, a map of sand that is no longer there, and an unpaid bill.</p>',
  ],
  [
    'td',
    '<table><tr><td><a name="x"></a>What the surveyors left behind</td><td>12</td></tr><tr><td>Pegs</td><td>40</td></tr></table>',
  ],
];

test.each(MARKS)('a link leads to what its mark stands before: %s', async (_what, marked, href = '#x') => {
  const inner = `<p>More of that <a href="${href}">further down</a>, where the story of the summer is told in full.</p>${marked}`;
  const jump = ['further down', 'What the surveyors left'] as const;
  expect(await faultsIn(smallPage({ inner }), { keep: AROUND, jump })).toEqual([]);
});
