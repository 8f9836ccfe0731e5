import { expect, test } from 'vitest';
import { AROUND, faultsIn, smallPage } from './lib/small-pages.ts';

const PEOPLE = 'Ada Bo Cleo Dan Eva Finn Gus Hal Ida Jon Kim Leo Mia Ned'.split(' ');
const SAID =
  'I took that boat every week for eleven years, and nobody at the council has ever asked one of us what we think of their bridge. My brother still lives out there, and he says the same as I do: build it, but leave us the boat.';

/** Far more words than the story has, each of a reader's own. */
const thread = (entry: (name: string, n: number) => string) => PEOPLE.map(entry).join('');
const says = (name: string) => `${name} says: ${SAID}`;

/** Comments below a story, as the makers of sites write them. */
const THREADS: readonly (readonly [tool: string, markup: string])[] = [
  [
    'WordPress',
    `<div id="comments" class="comments-area"><h2 class="comments-title">14 thoughts on “The boat”</h2><ol class="comment-list">${thread((name, n) => `<li id="comment-${n}" class="comment even"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">${name}</b> <span class="says">says:</span></div><div class="comment-metadata"><a href="#comment-${n}"><time datetime="2025-03-0${n % 9}T10:00">March ${n + 1}, 2025</time></a></div></footer><div class="comment-content"><p>${says(name)}</p></div><div class="reply"><a class="comment-reply-link" href="#">Reply</a></div></article></li>`)}</ol></div>`,
  ],
  [
    'plain boxes',
    `<section><h2>Comments</h2>${thread(name => `<div class="c"><div class="who">${name}</div><div class="when">2 hours ago</div><div class="what"><p>${says(name)}</p></div><a href="#">Reply</a></div>`)}</section>`,
  ],
  [
    'Substack',
    `<div class="comments-page"><h4>Discussion about this post</h4>${thread(name => `<div class="comment"><div class="comment-head"><a href="/@${name}">${name}</a><a href="/c" title="Mar 3">Mar 3</a></div><div class="comment-body"><p>${says(name)}</p></div><div class="comment-actions"><a>Like (3)</a><a>Reply</a><a>Share</a></div></div>`)}</div>`,
  ],
  [
    'Coral',
    `<div id="coral"><div class="coral-stream">${thread(name => `<div class="coral-comment" role="article"><div class="coral-username">${name}</div><time datetime="2025-03-03">3 days ago</time><div class="coral-comment-content">${says(name)}</div><button>Reply</button><button>Respect</button><button>Report</button></div>`)}</div></div>`,
  ],
  [
    'Drupal',
    `<section class="comment-wrapper"><h2 class="title comment-form__title">Comments</h2>${thread((name, n) => `<article data-comment-user-id="${n}" class="comment js-comment"><footer class="comment__meta"><p class="comment__submitted">Submitted by <span>${name}</span> on Tue, 03/04/2025 - 10:0${n % 9}</p></footer><div class="content"><div class="field--name-comment-body"><p>${says(name)}</p></div><ul class="links inline"><li><a href="/reply/${n}">Reply</a></li></ul></div></article>`)}</section>`,
  ],
  [
    'utility classes',
    `<div class="mt-8 border-t">${thread(name => `<div class="flex gap-4 py-4"><div class="w-8 h-8 rounded-full"></div><div><div class="text-sm font-bold">${name}</div><div class="text-xs">5 days ago</div><p class="mt-1">${says(name)}</p><button class="text-xs">Reply</button></div></div>`)}</div>`,
  ],
  [
    'boxes without names, and one line to answer and to report',
    `<div>${thread(name => `<div><div>${name}</div><div>5 days ago</div><div>${says(name)}</div><div><a href="#">Reply</a> <a href="#">Report</a></div></div>`)}</div>`,
  ],
];

test.each(THREADS)('comments of %s, longer than the story, are not the story', async (_tool, behind) => {
  expect(await faultsIn(smallPage({ behind }), { keep: AROUND, drop: ['Ida says', 'Ned says'] })).toEqual([]);
});

const LINES = [
  'Who waits upon the pier at six',
  'with sacks upon his cart?',
  'It is the man who never said',
  'the bridge would break his heart.',
];
const lines = (line: (text: string) => string, between = '') => LINES.map(line).join(between);

/** Verse, line by line, whatever makes its lines. */
const VERSES: readonly (readonly [tool: string, markup: string, style?: string])[] = [
  ['spans that are blocks', `<p class="v">${lines(text => `<span>${text}</span>`)}</p>`, '.v span{display:block}'],
  ['emphasis that is a block', `<p class="v">${lines(text => `<em>${text}</em> `)}</p>`, '.v em{display:block}'],
  ['Gutenberg', `<pre class="wp-block-verse">${lines(text => text, '\n')}</pre>`],
  ['Sphinx', `<div class="line-block">${lines(text => `<div class="line">${text}</div>`)}</div>`],
  [
    'a foundation of poetry',
    `<div class="o-poem">${lines(text => `<div style="text-indent:-1em;padding-left:1em">${text}<br></div>`)}</div>`,
  ],
  ['MediaWiki', `<div class="poem"><p>${lines(text => text, '<br>\n')}</p></div>`],
  [
    'a quotation that keeps its lines',
    `<blockquote class="v"><p>${lines(text => text, '\n')}</p></blockquote>`,
    '.v{white-space:pre-line}',
  ],
  ['elements of its own', `<lg>${lines(text => `<l>${text}</l>`)}</lg>`, 'l{display:block}'],
  ['a list without marks', `<ul class="v">${lines(text => `<li>${text}</li>`)}</ul>`, '.v{list-style:none}'],
  ['rows of a table', `<table class="poem">${lines(text => `<tr><td>${text}</td></tr>`)}</table>`],
  [
    'a table that keeps its lines',
    `<table class="v"><tr><td>${lines(text => text, '\n')}</td></tr><tr><td>after an old song</td></tr></table>`,
    '.v{white-space:pre-line}',
  ],
  [
    'spans that are blocks in a table',
    `<table class="v"><tr><td>${lines(text => `<span>${text}</span>`)}</td></tr><tr><td>after an old song</td></tr></table>`,
    '.v span{display:block}',
  ],
  [
    'a span that keeps its lines',
    `<p><span class="v">${lines(text => text, '\n')}</span></p>`,
    '.v{white-space:pre-line}',
  ],
  [
    'a flexible box',
    `<p class="v">${lines(text => `<span>${text}</span>`)}</p>`,
    '.v{display:flex;flex-direction:column}',
  ],
];

test.each(VERSES)('lines of verse stay lines: %s', async (_tool, inner, style) => {
  expect(await faultsIn(smallPage({ inner, style }), { keep: AROUND, shownLines: LINES })).toEqual([]);
});

test('words in boxes within their sentence stay in it', async () => {
  const inner =
    '<p>The list says <span class="b">nails</span>, <span class="b">yeast</span> and <span class="b">lamp oil</span>, as ever.</p>';
  const style = '.b{display:inline-block;padding:2px;border:1px solid}';
  const lines = ['The list says nails, yeast and lamp oil, as ever.'];
  expect(await faultsIn(smallPage({ inner, style }), { keep: AROUND, lines })).toEqual([]);
});

test.each([
  ['opens', '<details class="b"><summary class="b">who is sixty</summary> and no fool</details>'],
  ['lies open', '<details class="b" open><summary class="b">who is sixty</summary> and no fool</details>'],
])('what %s within a sentence stays in it', async (_what, fold) => {
  const inner = `<div>The captain, ${fold}, keeps the list in his pocket.</div>`;
  const lines = ['The captain, who is sixty and no fool, keeps the list in his pocket.'];
  expect(await faultsIn(smallPage({ inner, style: '.b{display:inline}' }), { keep: AROUND, lines })).toEqual([]);
});

test('what opens on a line of its own does not', async () => {
  const inner = '<div>About the captain: <details><summary>Who is he?</summary>The postman, too.</details></div>';
  const html = [['<details><summary>Who is he\\?</summary>', 'a fold']] as const;
  expect(await faultsIn(smallPage({ inner }), { keep: AROUND, html })).toEqual([]);
});

const TARGET = 'What the surveyors left behind';
const AFTER = `<p>${TARGET} was a box of pegs, a map of sand that is no longer there, and an unpaid bill.</p>`;
/** Marks that a link leads to, and what they stand before. */
const MARKS: readonly (readonly [what: string, markup: string])[] = [
  ['an empty name before a heading', `<a name="x"></a><h2>${TARGET}</h2>${AFTER}`],
  ['an empty name in a heading', `<h2><a name="x"></a>${TARGET}</h2>${AFTER}`],
  ['an empty name in a paragraph of its own', `<p><a name="x"></a></p><h2>${TARGET}</h2>${AFTER}`],
  [
    'an empty name at the end of the paragraph before',
    `<p>Then they went away, all of them, on one evening.<a name="x"></a></p><h2>${TARGET}</h2>${AFTER}`,
  ],
  ['an empty box', `<div id="x"></div>${AFTER}`],
  [
    'an empty span in a box',
    `<div class="w"><span id="x"></span></div><div class="w"><h2>${TARGET}</h2></div>${AFTER}`,
  ],
  ['a name that holds the words', `<h2><a name="x">${TARGET}</a></h2>${AFTER}`],
  ['a section', `<section id="x"><h2>${TARGET}</h2>${AFTER}</section>`],
  [
    'an empty link with an icon',
    `<a id="x" class="anchor" aria-hidden="true"><svg width="16" height="16"></svg></a><h2>${TARGET}</h2>${AFTER}`,
  ],
  [
    'an empty name in the middle of a paragraph',
    `<p>It begins far away, and for a long time nothing comes of it. <a name="x"></a>${AFTER.slice(3)}`,
  ],
  [
    'an empty name before bold words',
    `<p>It begins far away, and for a long time nothing comes of it. <a name="x"></a><b>${TARGET}</b> is told here.</p>`,
  ],
  [
    'an empty span in the middle of an entry',
    `<ul><li>It begins far away. <span id="x"></span>${TARGET} is told below.</li><li>Then it goes on.</li></ul>`,
  ],
  [
    'a word in the middle of a paragraph',
    `<p>It begins far away, and nothing comes of it. <span id="x">${TARGET}</span> was a box of pegs and a bill.</p>`,
  ],
  ['an empty name within the paragraph', `<p><a name="x"></a>${AFTER.slice(3)}`],
];

test.each(MARKS)('a link leads to what its mark stands before: %s', async (_what, marked) => {
  const inner = `<p>More of that <a href="#x">further down</a>, where the story of the summer is told in full.</p>${marked}`;
  expect(await faultsIn(smallPage({ inner }), { keep: AROUND, jump: ['further down', TARGET] })).toEqual([]);
});
