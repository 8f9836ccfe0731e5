import { expect, test } from 'vitest';
import type { Expectation } from './lib/case-faults.ts';
import { AROUND, faultsIn, type Parts, smallPage } from './lib/small-pages.ts';

type Spelling = readonly [tool: string, parts: Parts, expected: Expectation];

/** Points and leads between title and text, and subheads that link to themselves. */
const LEADS: readonly Spelling[] = [
  [
    'points ul',
    {
      under:
        '<ul><li>The boat stays until the vote</li><li>The fund pays for posts alone</li><li>The shop orders more than ever</li></ul>',
    },
    { keep: ['The boat stays until the vote', 'The fund pays for posts alone', 'The shop orders more than ever'] },
  ],
  [
    'points div.highlights',
    {
      under:
        '<div class="highlights"><h2>Key points</h2><ul><li>The boat stays until the vote</li><li>The fund pays for posts alone</li><li>The shop orders more than ever</li></ul></div>',
    },
    { keep: ['The boat stays until the vote', 'The fund pays for posts alone', 'The shop orders more than ever'] },
  ],
  [
    'points aside',
    {
      under:
        '<aside class="key-takeaways"><h3>Key takeaways</h3><ul><li>The boat stays until the vote</li><li>The fund pays for posts alone</li><li>The shop orders more than ever</li></ul></aside>',
    },
    { keep: ['The boat stays until the vote', 'The fund pays for posts alone', 'The shop orders more than ever'] },
  ],
  [
    'points section data-',
    {
      under:
        '<section aria-label="Summary"><p>At a glance</p><ul><li>The boat stays until the vote</li><li>The fund pays for posts alone</li><li>The shop orders more than ever</li></ul></section>',
    },
    { keep: ['The boat stays until the vote', 'The fund pays for posts alone', 'The shop orders more than ever'] },
  ],
  [
    'points p each',
    {
      under:
        '<div class="bullets"><p>• The boat stays until the vote</p><p>• The fund pays for posts alone</p><p>• The shop orders more than ever</p></div>',
    },
    { keep: ['The boat stays until the vote', 'The fund pays for posts alone', 'The shop orders more than ever'] },
  ],
  [
    'points in content',
    {
      start:
        '<div class="wp-block-group tldr"><p><strong>TL;DR</strong></p><ul class="wp-block-list"><li>The boat stays until the vote</li><li>The fund pays for posts alone</li><li>The shop orders more than ever</li></ul></div>',
    },
    { keep: ['The boat stays until the vote', 'The fund pays for posts alone', 'The shop orders more than ever'] },
  ],
  [
    'points as div roles',
    {
      under:
        '<div role="list"><div role="listitem">The boat stays until the vote</div><div role="listitem">The fund pays for posts alone</div><div role="listitem">The shop orders more than ever</div></div>',
    },
    { keep: ['The boat stays until the vote', 'The fund pays for posts alone', 'The shop orders more than ever'] },
  ],
  [
    'points with svg marks',
    {
      under:
        '<ul class="summary-list"><li><svg width="10" height="10"><path d="M1 1h1"/></svg><span>The boat stays until the vote</span></li><li><svg width="10" height="10"><path d="M1 1h1"/></svg><span>The fund pays for posts alone</span></li><li><svg width="10" height="10"><path d="M1 1h1"/></svg><span>The shop orders more than ever</span></li></ul>',
    },
    { keep: ['The boat stays until the vote', 'The fund pays for posts alone', 'The shop orders more than ever'] },
  ],
  [
    'points h3 each',
    {
      under:
        '<div class="facts"><h3>The boat stays until the vote</h3><h3>The fund pays for posts alone</h3><h3>The shop orders more than ever</h3></div>',
    },
    { keep: ['The boat stays until the vote', 'The fund pays for posts alone', 'The shop orders more than ever'] },
  ],
  [
    'points with own links',
    {
      under:
        '<ul><li><a href="#h0">The boat stays until the vote</a></li><li><a href="#h1">The fund pays for posts alone</a></li><li><a href="#h2">The shop orders more than ever</a></li></ul>',
      inner:
        '<h2 id="h0">Part 0</h2><p>Some more about part 0, which is told at length and with care by the captain himself.</p><h2 id="h1">Part 1</h2><p>Some more about part 1, which is told at length and with care by the captain himself.</p><h2 id="h2">Part 2</h2><p>Some more about part 2, which is told at length and with care by the captain himself.</p>',
    },
    { keep: ['The boat stays until the vote', 'The fund pays for posts alone', 'The shop orders more than ever'] },
  ],
  [
    'points details',
    {
      under:
        '<details class="summary" open><summary>In short</summary><ul><li>The boat stays until the vote</li><li>The fund pays for posts alone</li><li>The shop orders more than ever</li></ul></details>',
    },
    { keep: ['The boat stays until the vote', 'The fund pays for posts alone', 'The shop orders more than ever'] },
  ],
  [
    'lead h2',
    {
      under:
        '<h2 class="subtitle">The council and the captain reached an agreement on Tuesday night about how the island will be served.</h2>',
    },
    {
      keep: ['The council and the captain reached an agreement on Tuesday night about how the island will be served.'],
    },
  ],
  ['lead h3 short', { under: '<h3>A postman, a list and a bridge</h3>' }, { keep: ['A postman, a list and a bridge'] }],
  [
    'lead div',
    {
      under:
        '<div class="article-dek">The council and the captain reached an agreement on Tuesday night about how the island will be served.</div>',
    },
    {
      keep: ['The council and the captain reached an agreement on Tuesday night about how the island will be served.'],
    },
  ],
  [
    'lead strong',
    {
      start:
        '<p><strong>The council and the captain reached an agreement on Tuesday night about how the island will be served.</strong></p>',
    },
    {
      keep: ['The council and the captain reached an agreement on Tuesday night about how the island will be served.'],
    },
  ],
  [
    'lead short in span',
    { under: '<span class="chapo">The captain laughs last.</span>' },
    { keep: ['The captain laughs last.'] },
  ],
  [
    'lead blockquote',
    {
      under:
        '<blockquote class="lead"><p>The council and the captain reached an agreement on Tuesday night about how the island will be served.</p></blockquote>',
    },
    {
      keep: ['The council and the captain reached an agreement on Tuesday night about how the island will be served.'],
    },
  ],
  [
    'lead em + picture',
    {
      under:
        '<p><em>The council and the captain reached an agreement on Tuesday night about how the island will be served.</em></p><figure><img src="/a.jpg" width="900" height="500" alt=""><figcaption>The harbour at six.</figcaption></figure>',
    },
    {
      keep: ['The council and the captain reached an agreement on Tuesday night about how the island will be served.'],
    },
  ],
  [
    'sub: whole link',
    { inner: '<h2 id="b"><a href="#b">Before the bridge</a></h2>' },
    { keep: ['Before the bridge'], html: [['<h[2-4][^>]*>(?:<[^>]*>)*Before the bridge', 'a heading']] },
  ],
  [
    'sub: full address',
    { inner: '<h2 id="b"><a href="https://a.example/lamp#b">Before the bridge</a></h2>' },
    { keep: ['Before the bridge'], html: [['<h[2-4][^>]*>(?:<[^>]*>)*Before the bridge', 'a heading']] },
  ],
  [
    'sub: path',
    { inner: '<h2 id="b"><a href="/lamp#b">Before the bridge</a></h2>' },
    { keep: ['Before the bridge'], html: [['<h[2-4][^>]*>(?:<[^>]*>)*Before the bridge', 'a heading']] },
  ],
  [
    'sub: id on parent',
    { inner: '<section id="b"><h2><a href="#b">Before the bridge</a></h2></section>' },
    { keep: ['Before the bridge'], html: [['<h[2-4][^>]*>(?:<[^>]*>)*Before the bridge', 'a heading']] },
  ],
  [
    'sub: id on link',
    { inner: '<h2><a id="b" href="#b">Before the bridge</a></h2>' },
    { keep: ['Before the bridge'], html: [['<h[2-4][^>]*>(?:<[^>]*>)*Before the bridge', 'a heading']] },
  ],
  [
    'sub: a name',
    { inner: '<h2><a name="b" href="#b">Before the bridge</a></h2>' },
    { keep: ['Before the bridge'], html: [['<h[2-4][^>]*>(?:<[^>]*>)*Before the bridge', 'a heading']] },
  ],
  [
    'sub: id encoded',
    { inner: '<h2 id="vor-der-brücke"><a href="#vor-der-br%C3%BCcke">Before the bridge</a></h2>' },
    { keep: ['Before the bridge'], html: [['<h[2-4][^>]*>(?:<[^>]*>)*Before the bridge', 'a heading']] },
  ],
  [
    'sub: span id',
    { inner: '<h2><span id="b"></span><a href="#b">Before the bridge</a></h2>' },
    { keep: ['Before the bridge'], html: [['<h[2-4][^>]*>(?:<[^>]*>)*Before the bridge', 'a heading']] },
  ],
  [
    'sub: github user-content',
    { inner: '<h2><a id="user-content-b" href="#b">Before the bridge</a></h2>' },
    { keep: ['Before the bridge'], html: [['<h[2-4][^>]*>(?:<[^>]*>)*Before the bridge', 'a heading']] },
  ],
  [
    'sub: to the contents',
    { inner: '<h2 id="b"><a href="#toc">Before the bridge</a></h2>' },
    { keep: ['Before the bridge'], html: [['<h[2-4][^>]*>(?:<[^>]*>)*Before the bridge', 'a heading']] },
  ],
  [
    'sub: docutils toc-backref',
    { inner: '<h2><a class="toc-backref" href="#id1" role="doc-backlink">Before the bridge</a></h2>' },
    { keep: ['Before the bridge'], html: [['<h[2-4][^>]*>(?:<[^>]*>)*Before the bridge', 'a heading']] },
  ],
  [
    'sub: link wraps heading',
    { inner: '<a href="#b" class="anchor-link"><h2 id="b">Before the bridge</h2></a>' },
    { keep: ['Before the bridge'], html: [['<h[2-4][^>]*>(?:<[^>]*>)*Before the bridge', 'a heading']] },
  ],
  [
    'sub: bold link',
    { inner: '<p id="b"><a href="#b"><strong>Before the bridge</strong></a></p>' },
    { keep: ['Before the bridge'] },
  ],
  ['look: heading to another page', { inner: '<h2><a href="/2025/lamps">Nine lamps and who lights them</a></h2>' }, {}],
  [
    'look: cards between title and text',
    {
      under:
        '<ul class="promo"><li><a href="/1">Nine lamps and who lights them at night</a></li><li><a href="/2">A mill that grinds salt by the sea</a></li><li><a href="/3">The school that teaches at night only</a></li></ul>',
    },
    { drop: ['Nine lamps', 'A mill that'] },
  ],
  [
    'look: share row',
    { under: '<ul class="share"><li>Facebook</li><li>Twitter</li><li>E-mail</li></ul>' },
    { drop: ['Facebook'] },
  ],
  [
    'look: tools',
    { under: '<ul><li><button>Save</button></li><li><button>Print</button></li><li><button>Listen</button></li></ul>' },
    { drop: ['Listen'] },
  ],
];

test.each(LEADS)('points, leads and subheads: %s', async (_tool, parts, expected) => {
  expect(await faultsIn(smallPage(parts), { ...expected, keep: [...AROUND, ...(expected.keep ?? [])] })).toEqual([]);
});
