/** Every kind of block that a story may be made of, each where it is most likely to go wrong. */
const drawing = (viewBox: string, inner: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${viewBox.split(' ')[2]}" height="${viewBox.split(' ')[3]}">${inner}</svg>`)}`;

/** Pictures of the gallery by their words: they are drawn, not fetched, and the sanitizer lets no such address out. */
export const DRAWINGS: Readonly<Record<string, string>> = {
  'A green hill under a low sun': drawing(
    '0 0 960 540',
    '<rect width="960" height="540" fill="#dfe7ea"/><circle cx="700" cy="170" r="70" fill="#f0c27b"/><path d="M0 420Q260 250 520 400T960 340V540H0z" fill="#7f9a8c"/><path d="M0 480Q300 380 620 470T960 450V540H0z" fill="#4f6b5e"/>',
  ),
  'Strokes by the hour, as bars': drawing(
    '0 0 640 260',
    '<g stroke="#222"><path d="M40 10v220h590" fill="none"/></g><g fill="#2f5d8a"><path d="M70 120h60v110H70zM170 60h60v170h-60zM270 150h60v80h-60zM370 30h60v200h-60zM470 90h60v140h-60z"/></g><g font-family="sans-serif" font-size="16" fill="#222"><text x="80" y="252">noon</text><text x="184" y="252">two</text><text x="280" y="252">four</text><text x="386" y="252">six</text><text x="484" y="252">ten</text></g>',
  ),
  't = m / 12': drawing(
    '0 0 90 28',
    '<text x="2" y="20" font-family="serif" font-size="20" font-style="italic" fill="#000">t = m / 12</text>',
  ),
  'The tower, from the ford': drawing(
    '0 0 600 1300',
    '<rect width="600" height="1300" fill="#cfd9df"/><path d="M180 1300V240l120-160 120 160v1060z" fill="#8b6b52"/><circle cx="300" cy="360" r="80" fill="#f5efe0"/><path d="M300 360v-55M300 360l-38 22" stroke="#333" stroke-width="8"/>',
  ),
  'A full star': drawing(
    '0 0 24 24',
    '<path fill="#e0a100" d="M12 2l3 7h7l-5.5 4.5 2 7.5-6.5-4.5-6.5 4.5 2-7.5L2 9h7z"/>',
  ),
};

const FORMULA = '<img src="picture:" width="90" height="28" alt="t = m / 12">';
const STAR = '<img src="picture:" width="24" height="24" alt="A full star">';

export const PICTURES = `
<p>The chart hung beside the door, drawn in ink on nothing at all, so that the wall showed through it.</p>
<figure><img src="picture:" width="640" height="260" alt="Strokes by the hour, as bars"><figcaption>Strokes by the hour.</figcaption></figure>
<p>Under it stood the rule ${FORMULA}, by which the wheel turns, and what the ironmonger thought of it:</p>
<p>${STAR.repeat(4)}</p>
<p>From the ford one sees the whole of it, if one has a tall enough piece of paper:</p>
<figure><img src="picture:" width="600" height="1300" alt="The tower, from the ford"><figcaption>The tower, from the ford.</figcaption></figure>
<figure><img src="picture:" width="960" height="540" alt="A green hill under a low sun"><figcaption>The hill behind the mill.</figcaption></figure>`;

export const TABLES = `
<p>The ledger has a page for the bells, and a page for those who heard them.</p>
<table><caption>Strokes heard on the first day</caption><thead><tr><th>Hour</th><th>Great bell</th><th>Small bell</th><th>Heard as far as</th></tr></thead><tbody><tr><td>Noon</td><td>12</td><td>4</td><td>the quarry</td></tr><tr><td>Four</td><td>4</td><td>4</td><td>the lower farm, with the wind</td></tr></tbody></table>
<p>Those who heard them had more to say than the page was ruled for:</p>
<table><thead><tr><th>Who</th><th>Where they stood</th><th>What they heard</th><th>What they thought it was</th><th>What they did</th><th>What they say now</th></tr></thead><tbody>
<tr><td>The baker’s elder brother</td><td>At the back of the bakehouse, with the door shut against the draught</td><td>Twelve strokes, and then four more after a while</td><td>A cart going over the bridge with milk churns on it, badly tied</td><td>Nothing, since the second batch was in</td><td>That he had known at once</td></tr>
<tr><td>Mrs Okonjo-Lindqvist</td><td>On the upper meadow, two hundred paces from the wall</td><td>The small bell only</td><td>Her own kettle, which she had left on</td><td>Ran home, and found the kettle cold</td><td>That it was worth the run</td></tr></tbody></table>
<p>And the numbers, which the miller’s granddaughter wrote down for a week:</p>
<table><thead><tr><th>Bell</th><th>Mon</th><th>Tue</th><th>Wed</th><th>Thu</th><th>Fri</th><th>Sat</th><th>Sun</th></tr></thead><tbody><tr><th scope="row">Great bell</th><td>78</td><td>78</td><td>77</td><td>78</td><td>78</td><td>80</td><td>12</td></tr><tr><th scope="row">Small bell</th><td>96</td><td>96</td><td>96</td><td>95</td><td>96</td><td>96</td><td>24</td></tr></tbody></table>
<p>Nobody has added a page since.</p>`;

export const LISTS = `
<h2>What the tower kept</h2>
<p>She asked everybody the same three questions, and wrote the answers into the ledger.</p>
<details><summary>Who stopped the clock?</summary><p>Her grandfather, with a peg of beech no longer than a finger.</p></details>
<details open><summary><strong>Why</strong> did nobody look?</summary><p>Because everybody took it for broken, and one does not climb ninety steps for something broken.</p><ul><li>The stairs are steep.</li><li>The key was lost.</li></ul></details>
<p>Is it late on purpose?</p>
<h3>What the parts are called</h3>
<dl><dt>Great wheel</dt><dd>Turns once an hour, and has forty-eight teeth.</dd><dt>Peg</dt><dt>Pin</dt><dd>What holds it. Of beech, as a rule.</dd><dd>Also: what one holds on to.</dd></dl>
<h3>What to carry up</h3>
<ul><li>Grease, of which there are two kinds:<ul><li>the yellow kind, for the chain;<ol><li>a spoonful in spring,</li><li>two in autumn;</li></ol></li><li>the brown kind, for nothing in this tower.</li></ul></li><li>A torch.<ul><li>And what it runs on.</li></ul></li></ul>
<ol><li><p>Wind the small weight.</p></li><li><p>Wait for the third click.</p><p>It may take a while.</p></li></ol>
<p>The ironmonger’s verdict: ★★★★☆ (4 of 5).</p>`;

export const CODE = `
<p>For those who keep such clocks, she left her notes.<sup><a href="#note">[1]</a></sup><sup><a href="#other">[2]</a></sup> They begin so:</p>
<pre data-language="js"><code>

function wait(clock) {
  while (!clock.asked) clock.hour = 11;
  return clock.hours.filter(hour =&gt; hour.isHeardAsFarAs('the lower farm, with the wind')).map(hour =&gt; hour.strokes);
}</code></pre>
<p>It is started with one line:</p>
<pre data-language="bash"><code>clock --start --late 4m</code></pre>
<p>And what it says when it is asked in the night:</p>
<pre><code>01:00  one
02:00  two
03:00  (asleep)</code></pre>
<ol><li>The clockmaker’s book, page 12.</li><li>The same, page 13.</li></ol>`;

export const MEDIA = `
<p>The clock was filmed once, from the bridge, by somebody who had come for the trout.</p>
<figure><a href="https://www.youtube.com/watch?v=aB3-_cdEfGh"><img src="picture:" width="960" height="540" alt="A green hill under a low sun">The clock, at eleven and again at eleven</a><figcaption>Filmed in May.</figcaption></figure>
<figure><a href="https://films.valley-reader.example/clock.mp4">films.valley-reader.example</a></figure>
<blockquote cite="https://x.com/valley/status/1234567890123456789"><p>It has been eleven for an hour. Nobody minds.</p><p>— The Valley, <a href="https://x.com/valley/status/1234567890123456789">3 March</a></p></blockquote>
<figure><a href="https://sounds.valley-reader.example/clock.mp3">The bell, which is a semitone flat</a></figure>
<p>That is all there is.</p>`;
