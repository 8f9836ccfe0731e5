import { expect, test } from 'vitest';
import { readArticle } from '../../core/read-article.ts';
import { TALE } from './lib/tale.ts';

/** Pieces of stories that look like clutter, and what of them must be read in the end. */
const LOOK_ALIKES: readonly [string, string, readonly string[]][] = [
  [
    'a section about advertising under the heading “Advertisement”',
    '<h2>Advertisement</h2><p>The advertisement ran for three weeks in the county paper and cost eleven shillings, which the parish thought a great deal.</p>',
    ['Advertisement', 'eleven shillings'],
  ],
  [
    'a sentence that begins with “Read more”',
    '<p>Read more of those old pages and you will find that <a href="/keeper">the keeper</a> never once wrote down his own name.</p>',
    ['Read more of those old pages'],
  ],
  [
    'calls that are said in the story',
    '<p>“Subscribe!” he called from the boat, and “Share this with nobody!”, and then, when the page was full, “Next page!”.</p>',
    ['Subscribe!', 'Share this with nobody', 'Next page'],
  ],
  ['a line of loud words that leads nowhere', '<p>FOLLOW THE LAMP</p>', ['FOLLOW THE LAMP']],
  ['a pull quote', '<blockquote><p>Nobody had been told.</p></blockquote>', ['Nobody had been told.']],
  [
    'an aside with real text',
    '<aside><p>A lamp of this kind burns a pint of oil in a night of eleven hours, says the ledger, and more when the wind is in the north.</p></aside>',
    ['burns a pint of oil'],
  ],
  [
    'a poem with lines of one word',
    '<p>Slowly<br>the tide<br>goes<br>out<br>Next<br>to nothing<br>Share<br>of the sea</p>',
    ['Slowly', 'Next', 'Share'],
  ],
  [
    'a dialogue with answers of one word',
    '<p>“Comment?”</p><p>“None.”</p><p>“Follow?”</p><p>“Never.”</p>',
    ['“Comment?”', '“None.”', '“Follow?”', '“Never.”'],
  ],
  [
    'a recipe',
    '<h2>What you need</h2><ul><li>Salt</li><li>Two eggs</li><li>Butter</li></ul><ol><li>Mix</li><li>Rest</li><li>Bake for 20 minutes</li></ol>',
    ['Salt', 'Two eggs', 'Mix', 'Bake for 20 minutes'],
  ],
  [
    'a list of sources under “Related articles”',
    '<h2>Related articles</h2><ul><li><a href="https://archive.example.org/1907">The log of 1907</a></li><li><a href="https://library.example.net/lamps">On the trimming of lamps</a></li></ul><p>Both were found in the chest, and both of them speak of the same visitor in the same month of two years.</p>',
    ['Related articles', 'The log of 1907', 'On the trimming of lamps', 'Both were found'],
  ],
  [
    'a caption with a label’s word',
    '<figure><img src="https://pictures.example/tin.jpg" alt="A tin sign"><figcaption>Advertisement for lamp oil, about 1910.</figcaption></figure>',
    ['Advertisement for lamp oil'],
  ],
  [
    'a code listing with names of clutter',
    '<pre class="code-block"><code><span class="comment"># share newsletter ads</span>\n<span class="related">related</span> = 3</code></pre>',
    ['# share newsletter ads', 'related'],
  ],
  [
    'a wrapper with state classes',
    '<div class="threads uploads has-ads newsletter-post background-overlay"><p>The threads of the net were loaded on the quay with the uploads of the morning, and the road was closed behind them.</p></div>',
    ['The threads of the net'],
  ],
  [
    'a wrapper with hashed names that begin with “ad”',
    '<div class="wp-elements-ad4cd784 elementor-element-ad102a7"><p>The wall had been mended in the spring with stones from the old quay, and the mortar was not yet dry in the joints.</p></div>',
    ['The wall had been mended'],
  ],
  [
    'a heading whose id is a slug of such words',
    '<h2 id="how-to-share-related-ads">How to share a boat</h2><p>Two families shared it for a century, one at the oars and one at the net, and neither of them wrote anything down.</p>',
    ['How to share a boat', 'Two families shared it'],
  ],
  [
    'a definition list and a table with label words',
    '<dl><dt>Ad</dt><dd>A notice in the county paper.</dd></dl><table><tr><th>Kind</th><th>Cost</th></tr><tr><td>Advertisement</td><td>11s</td></tr></table>',
    ['A notice in the county paper.', 'Advertisement', '11s'],
  ],
  [
    'a table of contents',
    '<nav><ul><li><a href="#ferry">The ferry</a></li><li><a href="#ledger">The ledger</a></li></ul></nav>',
    ['The ferry', 'The ledger'],
  ],
  [
    'a note that links to another page in a sentence',
    '<p>Related to this, <a href="/salt">the salt road</a> was closed in the same year, and the carts went round by the mill instead.</p>',
    ['Related to this', 'was closed in the same year'],
  ],
  [
    'a letter that is signed “admin”',
    '<p>The letter was signed by admin, as all of them had been since the office had got its first machine.</p>',
    ['signed by admin'],
  ],
  [
    'numbers that stand alone',
    '<p>1907</p><p>The year was written in chalk above the door and nobody had washed it off in all that time.</p>',
    ['1907', 'written in chalk'],
  ],
  [
    'free text in something called paywall',
    '<div class="paywall"><p>The wall that one had to pay to cross stood at the end of the lane, and a boy took the pennies in a tin.</p></div>',
    ['a boy took the pennies'],
  ],
  [
    'a picture in something called related',
    '<div class="related-photo"><img src="https://a.example/book.jpg" alt="The book" width="400" height="300"></div>',
    ['[The book]'],
  ],
  [
    'a “see also” that goes on as a sentence',
    '<p>See also: <a href="/book">the keeper’s own book of the year of the great storm, page forty-one</a>, where he wrote of that night what nobody else would say.</p>',
    ['See also', 'what nobody else would say'],
  ],
  [
    'a “read also” that leads to a later part of the same page',
    '<p>Read also: <a href="#night">what the keeper saw in the second night</a></p>',
    ['Read also', 'in the second night'],
  ],
  [
    'a list of one entry that a sentence announces',
    '<p>Of all that was written in the tower in those years, one book alone is left:</p><ul><li><a href="/book">The book of the keeper of the western pier</a></li></ul>',
    ['The book of the keeper of the western pier'],
  ],
  [
    'a heading about sharing over a text about it',
    '<h2>Share this</h2><p>So it was written over the bread shelf, and whoever came in from the boats took half a loaf and left the other half.</p>',
    ['Share this', 'half a loaf'],
  ],
  [
    'questions and answers that fold',
    '<details class="collapsible"><summary>Read more</summary><p>The ledger was sold in the autumn to a dealer from the mainland, who never came to fetch it.</p></details>',
    ['The ledger was sold'],
  ],
];

test.each(LOOK_ALIKES)('%s stays', async (_name, markup, kept) => {
  const body = `<main><article><h1>The lamp house</h1>${TALE.slice(0, 3).join('')}${markup}${TALE.slice(3).join('')}</article></main>`;
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><title>The lamp house</title><body>${body}`,
    'text/html',
  );
  const result = await readArticle(page);
  if (!result.ok) throw new Error(result.reason);
  const { body: story } = new DOMParser().parseFromString(result.article.body, 'text/html');
  for (const image of story.querySelectorAll('img')) image.replaceWith(`[${image.alt}]`);
  const shown = story.textContent;
  for (const words of kept) expect(shown).toContain(words);
  expect(
    result.removals.filter(({ rule }) => rule !== 'gate-button').map(({ rule, preview }) => `${rule}: ${preview}`),
  ).toEqual([]);
});

test('a picture in something called an ad is none of the story’s', async () => {
  const ad =
    '<div class="side-ad-banner"><img src="https://a.example/oil.jpg" alt="Oil" width="400" height="300"></div>';
  const page = new DOMParser().parseFromString(
    `<title>The lamp house</title><main><article><h1>The lamp house</h1>${TALE.join(ad)}</article></main>`,
    'text/html',
  );
  const result = await readArticle(page);
  expect(result.ok && result.article.body).toContain('while the tide went out');
  expect(result.ok && result.article.body).not.toContain('oil.jpg');
});

test('a label over other stories that is left alone at the end goes; one over a part of the story stays', async () => {
  const bodyOf = async (markup: string) => {
    const page = new DOMParser().parseFromString(`<title>The lamp house</title><body>${markup}`, 'text/html');
    const result = await readArticle(page);
    return result.ok ? result.article.body : result.reason;
  };
  const end = '<section><header>Related threads</header></section>';
  expect(await bodyOf(`<article><h1>The lamp house</h1>${TALE.join('')}${end}</article>`)).not.toContain('threads');
  const middle = `<h2>Related threads</h2>${TALE[5]}`;
  const body = await bodyOf(`<article><h1>The lamp house</h1>${TALE.slice(0, 5).join('')}${middle}</article>`);
  expect(body).toContain('Related threads');
});

test('a list of posts is what a page is about where no story stands beside it', async () => {
  const posts = [...TALE, ...TALE].map(
    (told, n) => `<div class="post-item"><h2><a href="/posts/${n}">The lamp house, part ${n}</a></h2>${told}</div>`,
  );
  const page = new DOMParser().parseFromString(
    `<title>Posts</title><main><h1>Posts</h1><div class="list">${posts.join('')}</div></main>`,
    'text/html',
  );
  const result = await readArticle(page, { url: new URL('https://a.example/posts') });
  expect(result.ok && result.article.body).toContain('part 11');
  expect(result.ok && result.way).toBe('full');
});
