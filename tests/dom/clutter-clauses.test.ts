import { expect, test } from 'vitest';
import { judgeClutter } from '../../core/judges/clutter.ts';
import { tokens } from '../../core/lexicon/tokens.ts';
import { evidenceOf } from '../../core/rules/clause.ts';
import { rules } from '../../core/rules/index.ts';
import { takeApart } from './lib/blocks.ts';
import { TALE } from './lib/tale.ts';

const [one = '', two = '', three = '', ...rest] = TALE;

/** A story with something in the middle of it. */
const within = (markup: string) => `<article><h1>The lamp</h1>${one}${two}${markup}${three}${rest.join('')}</article>`;
/** A story with something at its end. */
const behind = (markup: string) => `<article><h1>The lamp</h1>${TALE.join('')}${markup}</article>`;

/** What is said of a page: "rule why: words" of each block that is clutter. */
async function judge(markup: string): Promise<string[]> {
  const { page, ledger } = await takeApart(new DOMParser().parseFromString(markup, 'text/html'));
  await judgeClutter(page, ledger, { phase: 'page' });
  for (const block of page.blocks)
    if (!ledger.is(block, 'clutter')) ledger.judge(block, { is: 'story', by: 'test', why: 'rest' });
  await judgeClutter(page, ledger, { phase: 'story' });
  return ledger.all('clutter').map(block => {
    const { by, why } = ledger.verdict(block) ?? {};
    return `${by} ${why}: ${block.text}`;
  });
}

test.each([
  ['<div>Advertisement</div>', ['ad-label label: Advertisement']],
  [`<p>${'So it went. '.repeat(4)}<br>Advertisement<br>And on it went.</p>`, ['ad-label label: Advertisement']],
  ['<div class="ad-box"><span>Ad</span></div>', ['ad-slot name: Ad']],
  ['<div class="promo-ad"><p>Anzeigen</p></div>', ['ad-label label-in-ad-box: Anzeigen']],
  ['<div class="c1"><p>Share</p><p>Tweet</p></div>', ['share-bar row: Share', 'share-bar row: Tweet']],
  ['<p><a href="https://www.facebook.com/sharer/sharer.php?u=x">Post it</a></p>', ['share-bar posting-links: Post it']],
  [
    '<div><a href="/">Start</a> <a href="/coast/">Coast</a> <a href="/coast/lamps/">Lamps</a></div>',
    ['breadcrumbs trail: Start Coast Lamps'],
  ],
  ['<p>Filed under: <a href="/t/7" rel="tag">lamps</a></p>', ['tag-list filed: Filed under: lamps']],
  ['<p>12 min read</p>', ['post-meta count: 12 min read']],
  ['<p>1,204 views</p>', ['post-meta count: 1,204 views']],
  [
    '<p>Read also: <a href="/b">The night the bridge sang</a></p>',
    ['read-also line: Read also: The night the bridge sang'],
  ],
  ['<p>Photo 3 of 12</p>', ['player-text label: Photo 3 of 12']],
  ['<div class="video"><img src="a.png"></div><div>12:30</div>', ['player-text length: 12:30']],
  ['<p>© 2024 The Sound Herald</p>', ['legal-note sign: © 2024 The Sound Herald']],
  ['<p>12 Kommentare</p>', ['comments how-many: 12 Kommentare']],
])('in a story, %s is %j', async (markup, said) => {
  expect((await judge(within(markup))).filter(text => !text.endsWith(': '))).toEqual(said);
});

test.each([
  ['a heading over running text', '<h2>Advertisement</h2>'],
  ['an entry of a list', '<ul><li>Advertisement</li></ul>'],
  [
    'words by whose name one would not cut them',
    '<p>She <span class="share-menu comment">climbed</span> the hill.</p>',
  ],
  ['times of a day', '<p>09:15</p><p>The ferry left.</p><p>10:30</p><p>It came back.</p>'],
  ['a heading about related things', '<h2>Related work</h2>'],
  ['links to what was read', '<p>See also: <a href="#note">the note below</a></p>'],
  ['somebody who asks to be followed', '<p>“Follow us to <a href="/q">the quay</a>,” said the boy.</p>'],
  ['money in a story', '<p>The broker may earn a commission on each boat that is sold.</p>'],
  ['a box called newsletter', `<div class="newsletter-post">${one}</div>`],
  ['a link to somebody’s page', '<p>He wrote about it on <a href="https://x.com/keeper">his page</a> that night.</p>'],
  ['a poem of short words', '<p>Share<br>Save<br>Send</p>'],
])('in a story, %s stays', async (_, markup) => {
  expect(await judge(within(markup))).toEqual([]);
});

test.each([
  [
    '<p><em>Mara Quist is a reporter for the coast desk.</em></p>',
    ['author-box living: Mara Quist is a reporter for the coast desk.'],
  ],
  [
    '<h3>About the author</h3><p>Mara Quist lives by the sea.</p>',
    ['author-box heading: About the author', 'author-box heading: Mara Quist lives by the sea.'],
  ],
  ['<p>Got a tip? Email our desk at once.</p>', ['follow-line last-call: Got a tip? Email our desk at once.']],
])('at the end of a story, %s is %j', async (markup, said) => {
  expect(await judge(behind(markup))).toEqual(said);
});

test.each([
  ['somebody of whom it tells', '<p>Ilse Brandt is the editor of the ledger to this day.</p>'],
  ['a question', '<p>What do you think of the lamp?</p>'],
  ['a last sentence as a heading', '<h3>And so the lamp was lit again at last.</h3>'],
  ['one link', '<p><a href="/b">The night the bridge sang</a></p>'],
])('at the end of a story, %s stays', async (_, markup) => {
  expect(await judge(behind(markup))).toEqual([]);
});

const CONSENT = '<p>We use cookies. By consent you accept tracking cookies and advertising; set your preferences.</p>';

test('a layer that asks for consent goes whole where it lies beside the story, however long it is', async () => {
  const markup = `<div class="cookie-modal">${CONSENT.repeat(20)}</div><article><h1>The lamp</h1>${one}${two}</article>`;
  expect((await judge(markup)).map(text => text.split(':', 1)[0])).toEqual(
    Array(20).fill('cookie-notice consent-layer'),
  );
});

test('a story about cookies is no such layer', async () => {
  expect(
    await judge(
      `<title>Cookies and consent</title><div class="consent-box">${CONSENT.replace('We use cookies. ', '')}</div>`,
    ),
  ).toEqual([]);
});

const ENTRY = `<li class="row"><b>Ann</b>${one}<button>Reply</button></li>`;

test('what others have written below a story goes, entry by entry', async () => {
  const said = await judge(behind(`<ul>${ENTRY.repeat(3)}</ul>`));
  expect(said.map(text => text.split(':', 1)[0])).toEqual(Array(9).fill('comments thread'));
});

test('a thread that is all that a page has stays, but for its buttons', async () => {
  expect(await judge(`<h1>The lamp</h1><ul>${ENTRY.repeat(3)}</ul>`)).toEqual(Array(3).fill('comments link: Reply'));
});

test('what the page calls an ad keeps its running text', async () => {
  expect(await judge(within(`<div class="ad">${one}</div>`))).toEqual([]);
});

test('evidence follows from what a clause asks, the strongest first', () => {
  const any = { why: 'x' };
  expect(evidenceOf({ ...any, vendor: tokens('a'), shape: () => true })).toBe('vendor');
  expect(evidenceOf({ ...any, token: tokens('a'), shape: () => true })).toBe('structure');
  expect(evidenceOf({ ...any, marks: '[a]' })).toBe('structure');
  expect(evidenceOf({ ...any, says: ['share'], takes: () => [] })).toBe('structure');
  expect(evidenceOf({ ...any, says: ['share'] })).toBe('words');
  expect(evidenceOf({ ...any, named: [] })).toBe('name');
  expect(evidenceOf({ ...any, named: [], apart: true })).toBe('layer');
});

test.each([
  ['adthrive', true],
  ['adthrive-ad', false],
  ['td-a-rec-id-12', true],
  ['td-a-rec-id', false],
  ['sound-adlabel', true],
])('%s is one of a list of tokens: %s', (token, is) => {
  expect(tokens('adthrive td-a-rec-id-* *-adlabel')(token)).toBe(is);
});

test('each clause says in a word or two what it was known by', () => {
  for (const { id, clauses } of rules)
    for (const { why } of clauses) expect(why, id).toMatch(/^[a-z]+(?:-[a-z]+){0,3}$/);
});
