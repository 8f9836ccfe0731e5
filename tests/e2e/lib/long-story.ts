import { PARAGRAPHS } from '../../hostile/story.ts';

const RELATED =
  '<aside class="related-posts"><h2>Related posts</h2><ul><li><a href="/a">Seven bells that nobody rang</a></li><li><a href="/b">A fog in a bottle</a></li></ul></aside>';
/** A story of three parts, with clutter, a wide table, code and a word without end, and related posts below it. */
export const LONG = `<main><article><h1>The keeper of the lamp</h1>${['Spring', 'Summer', 'Autumn']
  .map(
    season =>
      `<h2>${season}</h2>${PARAGRAPHS.join('<div>Advertisement</div>').replaceAll('On day', `In ${season}, on day`)}`,
  )
  .join('')}
<table><tr>${Array.from({ length: 14 }, (_, n) => `<td>Day ${n}: dark</td>`).join('')}</tr></table>
<pre><code>${'light(on); '.repeat(30)}</code></pre><p>It said https://lamp.example/${'a'.repeat(200)} on the wall.</p></article></main>${RELATED}`;
