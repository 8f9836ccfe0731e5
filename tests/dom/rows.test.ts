import { expect, test } from 'vitest';
import { AROUND, faultsIn, smallPage } from './lib/small-pages.ts';

const SAID = 'It lies behind the old weir, where the water is deep enough for two boats and a raft.';
const [before = '', after = ''] = SAID.split('the old weir');
const line = (words: string, tag = 'p', attributes = '') => `<${tag} ${attributes}>${before}${words}${after}</${tag}>`;
const SIGN = '<svg width="12" height="12"></svg>';

/** What is set as a block only because it stands in a row: a part of its sentence. */
test.each([
  [
    'a link with a sign',
    line(`<a href="/w" class="r"><span>the old weir</span>${SIGN}</a>`),
    '.r{display:inline-flex}',
  ],
  [
    'a link with a sign before it',
    line(`<a href="/w" class="r">${SIGN}<span>the old weir</span></a>`),
    '.r{display:inline-flex;align-items:center}',
  ],
  ['a mark as a grid', line('<mark class="r"><em>the old weir</em></mark>'), '.r{display:inline-grid}'],
  ['a paragraph as a row', line('<a href="/w">the old weir</a>', 'p', 'class="r"'), '.r{display:flex;gap:4px}'],
  ['emphasis in one', line('<em>the <b>old</b> weir</em>', 'p', 'class="r"'), '.r{display:flex}'],
  [
    'a point of a list',
    `<ul>${line('<a href="/w" class="l">the old weir</a>', 'li')}<li>The inn is opposite, and has two rooms.</li></ul>`,
    'li{display:flex}',
  ],
])('%s stays in its sentence', async (_what, inner, style) => {
  expect(await faultsIn(smallPage({ inner, style }), { keep: [...AROUND, SAID] })).toEqual([]);
});

test.each([
  ['a heading of one piece', '<h2><span>What he wrote</span></h2>', 'What he wrote'],
  ['one with a sign', `<h2>${SIGN}<span>What he wrote</span></h2>`, 'What he wrote'],
  ['one with its number', '<h2><span>1</span><span>What he wrote</span></h2>', '1 What he wrote'],
  ['one with a place', '<h2><a name="wrote">What he wrote</a></h2>', 'What he wrote'],
])('%s is one, laid out as a row', async (_what, inner, said) => {
  const html = [[`<h2[^>]*>(?:<[^>]+>)*${said}`, `a heading: ${said}`]] as const;
  const page = smallPage({ inner, style: 'h1,h2{display:flex;gap:4px}' });
  expect(await faultsIn(page, { keep: AROUND, notAsParagraph: [said], html })).toEqual([]);
});

test('a title that is laid out as a row stands over the story, once', async () => {
  const title = 'The boat that still comes';
  const page = smallPage({ title, style: 'h1{display:flex}' });
  const nothtml = [[title, 'its title again']] as const;
  expect(await faultsIn(page.replace(`<h1>${title}</h1>`, `<h1><span>${title}</span></h1>`), { nothtml })).toEqual([]);
});

test('points of a list and lines in bold are what they are, laid out as rows', async () => {
  const inner =
    '<p><strong>What he kept</strong></p><ul><li><a href="/a">A lamp</a></li><li><a href="/b">A book</a></li></ul>';
  const html = [
    ['<p><strong>What he kept</strong></p>', 'in bold'],
    ['<li><a [^>]*>A lamp</a></li>', 'a point'],
  ] as const;
  expect(await faultsIn(smallPage({ inner, style: 'p,li{display:flex}' }), { keep: AROUND, html })).toEqual([]);
});

/** Columns are lines of their own, whatever they stand in. */
test('spans above each other stay apart', async () => {
  const inner = '<p class="v">Green is the weir,<span>white is the water,</span><span>grey is the heron.</span></p>';
  const style = '.v{display:flex;flex-direction:column}';
  const keep = [...AROUND, 'Green is the weir,', 'white is the water,', 'grey is the heron.'];
  const page = smallPage({ inner, style });
  expect(await faultsIn(page, { keep })).toEqual([]);
  expect(await faultsIn(page, { keep: ['Green is the weir, white'] })).not.toEqual([]);
});
