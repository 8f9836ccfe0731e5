import { expect, test } from 'vitest';
import { readArticle } from '../../core/read-article.ts';

const lines = Array.from(
  { length: 8 },
  (_, n) =>
    `<p>On day ${n} the keeper climbed the stairs, trimmed the lamp, and wrote one careful line in the book.</p>`,
).join('');

/** The same formula, as programs for formulas leave it in a page: once to be seen, once to be heard. */
const MATHML =
  '<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow><mi>E</mi><mo>=</mo><mi>q</mi><msup><mi>c</mi><mn>2</mn></msup></mrow><annotation encoding="application/x-tex">E=qc^2</annotation></semantics></math>';
const SHAPES: readonly (readonly [string, string])[] = [
  [
    'seen as spans, heard as MathML',
    `<span class="katex"><span class="katex-mathml">${MATHML}</span><span class="katex-html" aria-hidden="true"><span class="base"><span class="mord mathnormal">E</span><span class="mrel">=</span></span><span class="base"><span class="mord mathnormal">q</span><span class="mord">c<sup>2</sup></span></span></span></span>`,
  ],
  [
    'seen as made-up tags, heard as MathML',
    `<mjx-container class="MathJax" jax="CHTML"><mjx-math class="MJX-TEX" aria-hidden="true"><mjx-mi><mjx-c class="mjx-c1D438"></mjx-c></mjx-mi></mjx-math><mjx-assistive-mml unselectable="on" display="inline">${MATHML}</mjx-assistive-mml></mjx-container>`,
  ],
  [
    'seen as a drawing, heard as MathML',
    `<mjx-container class="MathJax" jax="SVG"><svg aria-hidden="true" width="9ex" height="2ex"><g><path d="M0 0"></path></g></svg><mjx-assistive-mml display="inline">${MATHML}</mjx-assistive-mml></mjx-container>`,
  ],
  [
    'seen as unbreakable text, heard as MathML, with its source in a script',
    `<span class="MathJax_Preview"></span><span class="MathJax" role="presentation"><nobr aria-hidden="true"><span class="math"><span class="mi">E</span><span class="mo">=</span><span class="mi">q</span><span class="mi">c</span><span class="mn">2</span></span></nobr><span class="MJX_Assistive_MathML" role="presentation">${MATHML}</span></span><script type="math/tex">E=qc^2</script>`,
  ],
  [
    'seen as a picture, heard as hidden MathML',
    `<span class="mwe-math-element"><span class="mwe-math-mathml-inline mwe-math-mathml-a11y" style="display: none;">${MATHML}</span><img src="https://tower.example/math/1.svg" class="mwe-math-fallback-image-inline" aria-hidden="true" alt="E=qc^2"></span>`,
  ],
];

test.each(SHAPES)('a formula %s is there once', async (_how, formula) => {
  const page = new DOMParser().parseFromString(
    `<!doctype html><title>The lamp</title><main><article><h1>The lamp</h1>${lines}<p>The keeper knew that ${formula} holds for every lamp on this coast, and for those of other coasts as well.</p>${lines}</article></main>`,
    'text/html',
  );
  const result = await readArticle(page);
  if (!result.ok) throw new Error(result.reason);
  const body = new DOMParser().parseFromString(result.article.body, 'text/html');
  const line = [...body.querySelectorAll('p')].find(one => one.textContent.includes('The keeper knew'));
  expect(line?.textContent).toContain('for every lamp');
  for (const annotation of line?.querySelectorAll('annotation') ?? []) annotation.remove();
  const shown = [
    line?.querySelector('math')?.textContent.replace(/\s/g, '') === 'E=qc2',
    line?.querySelector('img[alt="E=qc^2"]') != null,
  ];
  expect(shown.filter(Boolean)).toHaveLength(1);
  expect(line?.textContent.replace(/\s+/g, ' ').match(/q/g) ?? []).toHaveLength(shown[0] ? 1 : 0);
});
