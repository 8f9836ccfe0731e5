import { expect, test } from 'vitest';
import { AROUND, faultsIn, smallPage } from './lib/small-pages.ts';

const NOTE = 'The tide table in the window of the inn is a year old.';

/** Notes within a text, as generators of sites write them. */
const NOTES: readonly (readonly [tool: string, markup: string])[] = [
  ['MkDocs', `<div class="admonition note"><p class="admonition-title">Note</p><p>${NOTE}</p></div>`],
  ['MkDocs, to be opened', `<details class="note" open><summary>Note</summary><p>${NOTE}</p></details>`],
  ['Sphinx', `<aside class="topic"><p class="topic-title">Note</p><p>${NOTE}</p></aside>`],
  [
    'Docusaurus',
    `<div class="theme-admonition theme-admonition-tip admonition_xJq3 alert alert--success"><div class="admonitionHeading_Gvgb"><span class="admonitionIcon_Rf37"><svg viewBox="0 0 12 16"><path d="M1 1h1"/></svg></span>tip</div><div class="admonitionContent_BuS1"><p>${NOTE}</p></div></div>`,
  ],
  [
    'GitHub',
    `<div class="markdown-alert markdown-alert-note"><p class="markdown-alert-title"><svg class="octicon" width="16" height="16"></svg>Note</p><p>${NOTE}</p></div>`,
  ],
  [
    'Asciidoctor',
    `<div class="admonitionblock tip"><table><tbody><tr><td class="icon"><i class="fa icon-tip" title="Tip"></i></td><td class="content">${NOTE}</td></tr></tbody></table></div>`,
  ],
  [
    'Obsidian',
    `<div data-callout="info" class="callout"><div class="callout-title"><div class="callout-icon"><svg width="16" height="16"></svg></div><div class="callout-title-inner">Info</div></div><div class="callout-content"><p>${NOTE}</p></div></div>`,
  ],
  [
    'Confluence',
    `<div class="confluence-information-macro confluence-information-macro-note"><span class="aui-icon aui-icon-small confluence-information-macro-icon"></span><div class="confluence-information-macro-body"><p>${NOTE}</p></div></div>`,
  ],
  [
    'Notion',
    `<figure class="block-color-gray_background callout" style="white-space:pre-wrap;display:flex"><div style="font-size:1.5em"><span class="icon">💡</span></div><div style="width:100%">${NOTE}</div></figure>`,
  ],
  ['Docsy', `<div class="alert alert-primary" role="alert"><h4 class="alert-heading">Note</h4>${NOTE}</div>`],
  [
    'Gutenberg',
    `<div class="wp-block-group has-background"><div class="wp-block-group__inner-container"><p>${NOTE}</p></div></div>`,
  ],
  [
    'Ghost',
    `<div class="kg-card kg-callout-card kg-callout-card-blue"><div class="kg-callout-emoji">💡</div><div class="kg-callout-text">${NOTE}</div></div>`,
  ],
  [
    'Ghost, to be opened',
    `<div class="kg-card kg-toggle-card" data-kg-toggle-state="close"><div class="kg-toggle-heading"><h4 class="kg-toggle-heading-text">Is the table right?</h4><button class="kg-toggle-card-icon"><svg width="16" height="16"></svg></button></div><div class="kg-toggle-content"><p>${NOTE}</p></div></div>`,
  ],
  ['GitBook', `<div class="hint hint-info" role="note"><div class="hint-icon"></div><div><p>${NOTE}</p></div></div>`],
  ['mdBook', `<blockquote><p><strong>Note:</strong> ${NOTE}</p></blockquote>`],
  ['VitePress', `<div class="info custom-block"><p class="custom-block-title">INFO</p><p>${NOTE}</p></div>`],
];

test.each([
  [
    'Starlight',
    '<aside aria-label="Tip" class="starlight-aside"><p class="starlight-aside__title">Tip</p><div><p>Go early.</p></div></aside>',
  ],
  ['a box beside the text', '<aside><p>Go early.</p></aside>'],
])('a note of two words stays: %s', async (_tool, inner) => {
  expect(await faultsIn(smallPage({ inner }), { keep: [...AROUND, 'Go early.'] })).toEqual([]);
});

test('a note at the end that the story leads to stays, however short it is', async () => {
  const inner =
    '<p>It stood<sup id="fnref:1"><a href="#fn:1">1</a></sup> there before anyone did, and it stands there now.</p>';
  const end =
    '<div class="footnotes"><hr><ol><li id="fn:1"><p>Says the book. <a href="#fnref:1">↩</a></p></li></ol></div>';
  const expected = { keep: [...AROUND, 'Says the book.'], jump: ['1', 'Says the book.'] } as const;
  expect(await faultsIn(smallPage({ inner, end }), expected)).toEqual([]);
});

test.each(NOTES)('a note of %s stays', async (_tool, inner) => {
  expect(await faultsIn(smallPage({ inner }), { keep: [...AROUND, NOTE], times: [[NOTE, 1]] })).toEqual([]);
});

test.each([
  [
    'asks for an address',
    '<div class="kg-card kg-signup-card"><h2>Sign up for the newsletter</h2><form><input type="email"><button>Subscribe</button></form></div>',
    'Sign up for',
  ],
  [
    'asks for cookies',
    '<div class="alert alert-info" role="alert"><p>We use cookies to improve your experience. <a href="/c">More</a></p><button>Accept all</button></div>',
    'We use cookies',
  ],
  [
    'leads elsewhere',
    '<aside class="callout"><p>Read also: <a href="/2025/lamps">Nine lamps and who lights them at night</a></p></aside>',
    'Nine lamps',
  ],
])('a box in the clothes of a note that %s goes', async (_what, inner, words) => {
  expect(await faultsIn(smallPage({ inner }), { keep: AROUND, drop: [words] })).toEqual([]);
});

/** Headings, with what generators put beside them. */
const HEADINGS: readonly (readonly [tool: string, markup: string])[] = [
  [
    'MediaWiki',
    '<div class="mw-heading mw-heading2"><h2 id="B">Before the bridge</h2><span class="mw-editsection"><span>[</span><a href="/w?action=edit"><span>edit</span></a><span>]</span></span></div>',
  ],
  [
    'MediaWiki, older',
    '<h2><span class="mw-headline" id="B">Before the bridge</span><span class="mw-editsection">[<a href="/w?action=edit">edit</a>]</span></h2>',
  ],
  [
    'Sphinx',
    '<section id="b"><h2>Before the bridge<a class="headerlink" href="#b" title="Link to this heading">¶</a></h2></section>',
  ],
  [
    'Docusaurus',
    '<h2 class="anchor" id="b">Before the bridge<a href="#b" class="hash-link" aria-label="Direct link to Before the bridge">&#8203;</a></h2>',
  ],
  ['Hugo', '<h2 id="b">Before the bridge <a class="anchor" href="#b">#</a></h2>'],
  [
    'GitHub',
    '<div class="markdown-heading"><h2 class="heading-element">Before the bridge</h2><a id="user-content-b" class="anchor" aria-label="Permalink: Before the bridge" href="#b"><svg width="16" height="16"></svg></a></div>',
  ],
  [
    'rehype',
    '<h2 id="b"><a aria-hidden="true" tabindex="-1" href="#b"><span class="icon icon-link"></span></a>Before the bridge</h2>',
  ],
  ['rehype, wrapped', '<h2 id="b"><a href="#b">Before the bridge</a></h2>'],
  [
    'Elementor',
    '<div class="elementor-element elementor-widget elementor-widget-heading"><div class="elementor-widget-container"><h2 class="elementor-heading-title elementor-size-default">Before the bridge</h2></div></div>',
  ],
  [
    'Gutenberg with contents',
    '<h2 class="wp-block-heading"><span id="b" class="ez-toc-section"></span>Before the bridge<span class="ez-toc-section-end"></span></h2>',
  ],
  ['Discourse', '<h2><a name="p-1-b" class="anchor" href="#p-1-b"></a>Before the bridge</h2>'],
  [
    'Squarespace',
    '<div class="sqs-block html-block"><div class="sqs-block-content"><h2>Before the bridge</h2></div></div>',
  ],
  [
    'Confluence',
    '<h2 id="T-b">Before the bridge<button class="copy-heading-link" aria-label="Copy link to heading"></button></h2>',
  ],
  [
    'VitePress',
    '<h2 id="b" tabindex="-1">Before the bridge <a class="header-anchor" href="#b" aria-label="Permalink to &quot;Before the bridge&quot;">&#8203;</a></h2>',
  ],
  ['Wix', '<div data-hook="rcv-block1"><h2 dir="auto"><span><strong>Before the bridge</strong></span></h2></div>'],
  [
    'a shop of icons',
    '<div class="section-header"><h2>Before the bridge</h2><button aria-label="Share"><svg width="16" height="16"></svg></button></div>',
  ],
];

test.each(HEADINGS)('a heading of %s is a heading, and nothing else', async (_tool, inner) => {
  const html = [
    ['<h[2-4][^>]*>\\s*(?:<[^>]*>)*\\s*Before the bridge\\s*(?:</a>|</strong>|</span>)*\\s*</h', 'a plain heading'],
  ] as const;
  expect(await faultsIn(smallPage({ inner }), { keep: AROUND, html, drop: ['edit', '¶'] })).toEqual([]);
});

test.each([
  [
    'related posts',
    '<h2>Related posts</h2><ul><li><a href="/2025/l">Nine lamps and who lights them</a></li><li><a href="/2025/m">A mill that grinds salt by night</a></li></ul>',
    'Related posts',
  ],
  [
    'a letter',
    '<h2>Get our newsletter</h2><form><input type="email"><button>Sign up</button></form>',
    'Get our newsletter',
  ],
])('a heading over %s goes', async (_what, behind, words) => {
  expect(await faultsIn(smallPage({ behind }), { keep: AROUND, drop: [words] })).toEqual([]);
});
