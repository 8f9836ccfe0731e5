import { expect, test } from 'vitest';
import { AROUND, faultsIn, smallPage } from './lib/small-pages.ts';

const said = (words: string) =>
  `<p>Choose ${words} and press the key twice, as the captain showed them in the spring of that year.</p>`;
const CHOSEN = 'Choose Save and press the key twice';

/** Names of words within a sentence that boxes of other things have, too. */
const NAMES =
  'menuselection menu header-link social extra popup-link comment footer-note related-term sponsored-name share ads promo newsletter nav breadcrumb tags widget modal tooltip caption author date hidden-xs print-only'.split(
    ' ',
  );
const TAGS = 'kbd code em abbr strong mark samp var dfn small u time data label output ins button'.split(' ');

test.each([...NAMES.map(name => ['span', name]), ...TAGS.map(tag => [tag, 'menu share popup'])])(
  'a word in a %s called %s stays in its sentence',
  async (tag, name) => {
    const word = said(`<${tag} class="${name}">Save</${tag}>`);
    for (const parts of [{ inner: word }, { start: word }])
      expect(await faultsIn(smallPage(parts), { keep: AROUND, times: [[CHOSEN, 1]] })).toEqual([]);
  },
);

test.each([
  ['a related link', '<a class="related-link" href="/save">Save</a>'],
  ['a link called share', '<a class="share-link" href="https://x.example/save">Save</a>'],
  ['a popup', '<a class="popup-trigger" href="#save">Save</a>'],
  ['what is pressed', '<span role="button" class="social">Save</span>'],
])('so does %s', async (_what, word) => {
  expect(await faultsIn(smallPage({ inner: said(word) }), { keep: [...AROUND, CHOSEN] })).toEqual([]);
});

const PLAIN = [
  '<h[2-5][^>]*>\\s*(?:<[^>]*>)*\\s*Before the bridge\\s*(?:</(?:a|strong|span|b|em)>)*\\s*</h',
  'a plain heading',
] as const;

/** Headings, and what stands beside them to work on them. */
const TOOLS: readonly (readonly [what: string, markup: string, unsaid?: string])[] = [
  ['section-header box', '<div class="section-header"><h2>Before the bridge</h2></div>'],
  ['header tag', '<header><h2>Before the bridge</h2></header>'],
  [
    'header with edit',
    '<header class="section-heading"><h2>Before the bridge</h2><a class="edit" href="/edit">Edit this page</a></header>',
    'Edit this',
  ],
  [
    'share icons',
    '<div class="heading-row"><h2>Before the bridge</h2><a href="https://twitter.com/intent/tweet?url=x" aria-label="Share"><svg width="16" height="16"></svg></a><a href="https://www.facebook.com/sharer/sharer.php?u=x"><svg width="16" height="16"></svg></a></div>',
  ],
  ['copy link text', '<h2 id="b">Before the bridge <button class="copy">Copy link</button></h2>', 'Copy link'],
  [
    'anchor text permalink',
    '<h2 id="b">Before the bridge<a class="headerlink" href="#b">Permalink</a></h2>',
    'Permalink',
  ],
  ['anchor link before', '<h2 id="b"><a class="anchor" href="#b">§</a> Before the bridge</h2>', '§'],
  ['anchor emoji', '<h2 id="b">Before the bridge <a href="#b">🔗</a></h2>', '🔗'],
  ['anchor of another heading', '<div class="h"><a href="#b">#</a><h2 id="b">Before the bridge</h2></div>'],
  [
    'mediawiki de',
    '<div class="mw-heading mw-heading2"><h2 id="B">Before the bridge</h2><span class="mw-editsection"><span class="mw-editsection-bracket">[</span><a href="/w/index.php?action=edit&amp;section=1"><span>Bearbeiten</span></a><span class="mw-editsection-divider"> | </span><a href="/w/index.php?action=edit&amp;section=1"><span>Quelltext bearbeiten</span></a><span class="mw-editsection-bracket">]</span></span></div>',
    'Bearbeiten',
  ],
  [
    'mediawiki collapse',
    '<h2 class="section-heading collapsible-heading" tabindex="0"><span class="indicator mf-icon"></span><span class="mw-headline" id="B">Before the bridge</span><a role="button" href="/w?action=edit" class="edit-page">Edit</a></h2>',
    'Edit',
  ],
  [
    'mediawiki fr',
    '<h2><span class="mw-headline" id="B">Before the bridge</span><span class="mw-editsection"><span>[</span><a href="/w?action=edit">modifier</a><span> | </span><a href="/w?action=edit">modifier le code</a><span>]</span></span></h2>',
    'modifier',
  ],
  [
    'dokuwiki',
    '<h2 class="sectionedit2" id="b">Before the bridge</h2><div class="secedit editbutton_section"><form class="button btn_secedit" method="post" action="/d"><div class="no"><button type="submit">Edit</button></div></form></div>',
  ],
  [
    'gatsby',
    '<h2 id="b" style="position:relative"><a href="#b" aria-label="before permalink" class="anchor before"><svg width="16" height="16"></svg></a>Before the bridge</h2>',
  ],
  [
    'nextra',
    '<h2 class="nx-font">Before the bridge<span class="nx-absolute" id="b"></span><a href="#b" class="subheading-anchor" aria-label="Permalink for this section"></a></h2>',
  ],
  [
    'gitbook',
    '<div class="grid"><div class="hash"><a href="#b" aria-label="Direct link to heading"><svg width="16" height="16"></svg></a></div><h2 id="b" class="text-3xl">Before the bridge</h2></div>',
  ],
  [
    'readthedocs collapsed',
    '<h2><a class="toc-backref" href="#id3">Before the bridge</a><a class="headerlink" href="#b" title="Permalink">¶</a></h2>',
    '¶',
  ],
  [
    'confluence',
    '<h2 id="B"><div class="heading-wrapper">Before the bridge<span role="presentation"><button aria-label="Copy link"><svg width="16" height="16"></svg></button></span></div></h2>',
  ],
  [
    'accordion',
    '<div class="accordion-item"><h3 class="accordion-header"><button class="accordion-button" aria-expanded="true">Before the bridge</button></h3></div>',
  ],
  [
    'fandom',
    '<h2><span class="mw-headline" id="B">Before the bridge</span><span class="mw-editsection"><a href="/wiki/x?action=edit" title="Edit section"><svg class="wds-icon"></svg></a></span></h2>',
  ],
  ['divider widget', '<div class="widget"><h2 class="widget-title">Before the bridge</h2></div>'],
  [
    'sticky header row',
    '<div class="row header"><div class="col"><h2>Before the bridge</h2></div><div class="col text-right"><a href="#top">Back to top</a></div></div>',
    'Back to top',
  ],
];

test.each(TOOLS)('of a heading, its words stay: %s', async (_what, markup, unsaid = '[edit]') => {
  const inner = `${markup}<p>Nobody had asked the postman, who keeps the list in his pocket all the same.</p>`;
  expect(await faultsIn(smallPage({ inner }), { keep: AROUND, html: [PLAIN], drop: [unsaid] })).toEqual([]);
});

test('a heading that is pressed to open its answer is the heading', async () => {
  const inner =
    '<h3><span>1.</span> <button aria-expanded="true">Before the bridge</button></h3><p>There was the boat, and the captain who is the postman, and nobody asked for more.</p>';
  expect(await faultsIn(smallPage({ inner }), { keep: [...AROUND, 'Before the bridge'] })).toEqual([]);
});
