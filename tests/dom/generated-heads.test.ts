import { expect, test } from 'vitest';
import type { Expectation } from './lib/case-faults.ts';
import { AROUND, faultsIn, type Parts, smallPage } from './lib/small-pages.ts';

type Spelling = readonly [tool: string, parts: Parts, expected: Expectation];

/** Who wrote it and when, in the page's text alone, as makers of sites write it. */
const HEADS: readonly Spelling[] = [
  [
    'WordPress Twenty',
    {
      under:
        '<div class="entry-meta"><span class="posted-on">Posted on <a href="/p" rel="bookmark"><time class="entry-date published" datetime="2025-03-05T09:00:00+00:00">March 5, 2025</time><time class="updated" datetime="2025-03-06T09:00:00+00:00">March 6, 2025</time></a></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/ada/">Ada Quill</a></span></span></div>',
    },
    { drop: ['Posted on', 'March 6'], mast: ['Ada Quill', '2025-03-05T09:00:00+00:00'] },
  ],
  [
    'WordPress block theme',
    {
      under:
        '<div class="wp-block-template-part"><div class="wp-block-group"><div class="wp-block-post-date"><time datetime="2025-03-05T09:00:00+00:00"><a href="/p">Mar 5, 2025</a></time></div><p class="has-small-font-size">—</p><p class="has-small-font-size">by</p><div class="wp-block-post-author-name"><a href="/author/ada">Ada Quill</a></div><p>in</p><div class="taxonomy-category wp-block-post-terms"><a href="/category/sea" rel="tag">Sea</a></div></div></div>',
    },
    { drop: ['Mar 5, 2025', 'Ada Quill'], mast: ['Ada Quill', '2025-03-05T09:00:00+00:00'] },
  ],
  [
    'Hugo PaperMod',
    {
      under:
        '<div class="post-meta"><span title="2025-03-05 00:00:00 +0000 UTC">March 5, 2025</span>&nbsp;·&nbsp;3 min&nbsp;·&nbsp;Ada Quill</div>',
    },
    { mast: ['Ada Quill', 'March 5, 2025'] },
  ],
  [
    'Hugo Ananke',
    {
      above: '<aside><p class="f6">SEA</p></aside>',
      under:
        '<p class="tracked"> By <strong>Ada Quill</strong> </p><time class="f6 mv4 dib tracked" datetime="2025-03-05T00:00:00Z">March 5, 2025</time><span class="f6 mv4 dib tracked"> - 3 minutes read</span><span class="f6 mv4 dib tracked"> - 512 words</span>',
    },
    { drop: ['minutes read', '512 words'], mast: ['Ada Quill', '2025-03-05T00:00:00Z'] },
  ],
  [
    'Jekyll minima',
    {
      under:
        '<p class="post-meta"><time class="dt-published" datetime="2025-03-05T00:00:00+00:00" itemprop="datePublished">Mar 5, 2025 </time>• <span itemprop="author" itemscope itemtype="http://schema.org/Person"><span class="p-author h-card" itemprop="name">Ada Quill</span></span></p>',
    },
    { mast: ['Ada Quill', '2025-03-05T00:00:00+00:00'] },
  ],
  [
    'a page of one’s own: names and values',
    { under: '<p>Published: March 8, 2025</p><p>Author: Ada Quill</p>' },
    { drop: ['March 8'], mast: ['Ada Quill'] },
  ],
  [
    'a page of one’s own: day, break, writer',
    { under: '<p>March 8, 2025<br>Author: Ada Quill</p>' },
    { drop: ['March 8'], mast: ['Ada Quill', 'March 8, 2025'] },
  ],
  [
    'Blogger: writer, break, day, in small letters',
    { start: '<p><small>Written by: Ada Quill<br>March 8, 2025</small></p>' },
    { drop: ['March 8'], mast: ['Ada Quill', 'March 8, 2025'] },
  ],
  [
    'Joomla',
    {
      under:
        '<dl class="article-info text-muted"><dt class="article-info-term">Details</dt><dd class="createdby" itemprop="author" itemscope><span itemprop="name">Ada Quill</span></dd><dd class="published"><time datetime="2025-03-05T09:12:33+00:00" itemprop="datePublished">05 March 2025</time></dd><dd class="hits">Hits: 120</dd></dl>',
    },
    { drop: ['Hits: 120'], mast: ['Ada Quill', '2025-03-05T09:12:33+00:00'] },
  ],
  [
    'Substack with a box around its subtitle',
    {
      under:
        '<div class="post-header"><h3 class="subtitle">What a list can do</h3><div class="post-meta"><a class="author" href="/@a">Ada Quill</a><div class="post-date">Mar 5, 2025</div></div></div>',
    },
    { keep: ['What a list can do'], drop: ['Mar 5, 2025'], mast: ['Ada Quill', 'Mar 5, 2025'] },
  ],
  [
    'Drupal',
    {
      under:
        '<div class="node__meta"><span>By <span class="field field--name-uid"><a title="View user profile." href="/user/7" class="username">Ada Quill</a></span></span>, <span class="field field--name-created"><time datetime="2025-03-05T09:12:33+00:00" title="Wednesday, March 5, 2025 - 09:12">5 March, 2025</time></span></div>',
    },
    { mast: ['Ada Quill', '2025-03-05T09:12:33+00:00'] },
  ],
  [
    'Drupal 7',
    {
      under:
        '<div class="submitted">Submitted by <span class="username">Ada Quill</span> on Wed, 03/05/2025 - 09:12</div>',
    },
    { mast: ['Ada Quill'] },
  ],
  [
    'Ghost Casper',
    {
      under:
        '<div class="article-byline"><section class="article-byline-content"><ul class="author-list"><li class="author-list-item"><a href="/author/ada/" class="author-avatar"><img class="author-profile-image" src="/a.png" alt="Ada Quill"></a></li></ul><div class="article-byline-meta"><h4 class="author-name"><a href="/author/ada/">Ada Quill</a></h4><div class="byline-meta-content"><time class="byline-meta-date" datetime="2025-03-05">Mar 5, 2025</time><span class="byline-reading-time"><span class="bull">—</span> 3 min read</span></div></div></section></div>',
    },
    { drop: ['3 min read'], mast: ['Ada Quill', '2025-03-05'] },
  ],
  [
    'Medium-like',
    {
      under:
        '<div class="aa ab"><div class="ac"><a href="/@adaq"><img alt="Ada Quill" src="/a.png" width="44" height="44"></a></div><div><span class="ax"><a class="ay" href="/@adaq">Ada Quill</a></span><span>·</span><button>Follow</button></div><div class="az"><span>4 min read</span><span>·</span><span>Mar 5, 2025</span></div></div><div class="ba"><span>--</span><button>12</button><button>Listen</button><button>Share</button></div>',
    },
    { drop: ['4 min read', 'Follow', 'Listen'], mast: ['Ada Quill', 'Mar 5, 2025'] },
  ],
  [
    'Substack',
    {
      under:
        '<h3 class="subtitle">On a postman, a list and a bridge</h3><div class="byline-wrapper"><div class="profile-img"></div><div><div class="profile-hover-card-target"><a href="https://substack.com/@adaq">Ada Quill</a></div><div class="pencraft">Mar 05, 2025</div></div></div>',
    },
    { keep: ['On a postman, a list and a bridge'], mast: ['Ada Quill', 'Mar 05, 2025'] },
  ],
  [
    'news: weekday glued',
    { under: '<div class="byline"><span>Ada Quill</span><span>Wednesday 5 March 2025 09:12 GMT</span></div>' },
    { mast: ['Ada Quill'] },
  ],
  [
    'news: weekday glued blocks',
    { under: '<div class="author">Ada Quill<div>Wed 5 Mar 2025 09.12 GMT</div></div>' },
    { mast: ['Ada Quill'] },
  ],
  [
    'guardian-like',
    {
      under:
        '<address aria-label="Contributor info"><div><a rel="author" href="/profile/ada">Ada Quill</a> in Harbour</div></address><details><summary><span>Wed 5 Mar 2025 09.12 GMT</span></summary>Last modified on Wed 5 Mar 2025 11.00 GMT</details>',
    },
    { mast: ['Ada Quill'] },
  ],
  [
    'bbc-like',
    {
      under:
        '<div data-component="byline-block"><div><div><span><span>5 March 2025</span></span></div><div><div><span>Ada Quill</span></div><div><span>Harbour correspondent</span></div></div></div></div>',
    },
    { mast: ['Ada Quill', '5 March 2025'] },
  ],
  [
    'nyt-like',
    {
      under:
        '<div><p class="css-1"><span>By </span><a href="/by/ada-quill"><span class="last-byline" itemprop="name">Ada Quill</span></a></p><ul><li><time datetime="2025-03-05T05:00:11-05:00"><span>March 5, 2025</span></time></li></ul></div>',
    },
    { mast: ['Ada Quill', '2025-03-05T05:00:11-05:00'] },
  ],
  [
    'raw ISO',
    {
      under:
        '<div class="meta"><span class="author">Ada Quill</span> <span class="date">2025-03-05T09:12:33.214696Z</span></div>',
    },
    { mast: ['Ada Quill'] },
  ],
  [
    'raw ISO glued',
    { under: '<div class="author-name">Ada Quill2025-03-05T09:12:33.214696</div>' },
    { mast: ['Ada Quill'] },
  ],
  ['von', { lang: 'de', under: '<p class="autor">Von Ada Quill, 5. März 2025, 9:12 Uhr</p>' }, { mast: ['Ada Quill'] }],
  [
    'von on two lines',
    {
      lang: 'de',
      under:
        '<div class="author"><span>Von</span> <a href="/autor/ada">Ada Quill</a></div><div>Stand: 05.03.2025, 09:12 Uhr</div>',
    },
    { mast: ['Ada Quill'] },
  ],
  [
    'par',
    {
      lang: 'fr',
      under:
        '<p>Par <a href="/auteur/ada">Ada Quill</a></p><p>Publié le 5 mars 2025 à 9h12, mis à jour le 6 mars 2025 à 10h00</p>',
    },
    { drop: ['Publié le'], mast: ['Ada Quill'] },
  ],
  [
    'por',
    {
      lang: 'es',
      under: '<div class="firma">Por <b>Ada Quill</b></div><div class="fecha">5 de marzo de 2025 a las 09:12</div>',
    },
    { drop: ['5 de marzo'], mast: ['Ada Quill'] },
  ],
  [
    'di',
    { lang: 'it', under: '<div class="autore">di Ada Quill</div><div>5 marzo 2025</div>' },
    { mast: ['Ada Quill', '5 marzo 2025'] },
  ],
  [
    'Written by / Published',
    { under: '<p>Written by: Ada Quill</p><p>Published: 5 March 2025</p>' },
    { drop: ['Written by', 'Published:'], mast: ['Ada Quill'] },
  ],
  [
    'Docusaurus blog',
    {
      under:
        '<div class="container_mt6G margin-vert--md"><time datetime="2025-03-05T00:00:00.000Z">March 5, 2025</time> · 3 min read</div><div class="margin-top--md"><div class="avatar"><a class="avatar__photo-link"><img src="/a.png" alt="Ada Quill"></a><div class="avatar__intro"><div class="avatar__name"><a href="https://x.example/ada"><span itemprop="name">Ada Quill</span></a></div><small class="avatar__subtitle">Keeper of the list</small></div></div></div>',
    },
    { drop: ['3 min read'], mast: ['Ada Quill', '2025-03-05T00:00:00.000Z'] },
  ],
  ['names two', { under: '<p class="byline">By Ada Quill and Bo Tern</p>' }, { mast: ['Ada Quill and Bo Tern'] }],
  [
    'Squarespace',
    {
      under:
        '<div class="blog-item-meta-wrapper"><div class="blog-meta-section"><time class="dt-published blog-meta-item blog-meta-item--date" datetime="Mar 5">Mar 5</time><div class="blog-meta-item blog-meta-item--author"><span class="blog-author-name">Written by <span>Ada Quill</span></span></div></div></div>',
    },
    { mast: ['Ada Quill'] },
  ],
  [
    'Wix',
    {
      under:
        '<ul><li><span data-hook="user-name">Ada Quill</span></li><li><span data-hook="time-ago" title="Mar 5">Mar 5</span></li><li><span data-hook="time-to-read">3 min read</span></li></ul>',
    },
    { drop: ['3 min read'], mast: ['Ada Quill'] },
  ],
  [
    'Blogger',
    {
      above: '<h2 class="date-header"><span>Wednesday, March 5, 2025</span></h2>',
      end: '<div class="post-footer"><span class="post-author vcard">Posted by <span class="fn"><span itemprop="name">Ada Quill</span></span></span> <span class="post-timestamp">at <a class="timestamp-link" href="/p"><abbr class="published" title="2025-03-05T09:12:00-05:00">9:12 AM</abbr></a></span></div>',
    },
    { drop: ['Posted by'] },
  ],
  [
    'no names of boxes',
    { under: '<div><div>Ada Quill</div><div>March 5, 2025</div></div>' },
    { mast: ['Ada Quill', 'March 5, 2025'] },
  ],
  [
    'pipe',
    { under: '<div><span>By Ada Quill</span> | <span>March 5, 2025</span> | <span>3 min read</span></div>' },
    { mast: ['Ada Quill'] },
  ],
  [
    'look-alike: opening names somebody',
    { under: '<p>By the harbour, in March, the boat waited.</p>' },
    { keep: ['By the harbour, in March, the boat waited.'], nobody: true },
  ],
  ['look-alike: person as heading', { start: '<h2>Ada Quill</h2>' }, { keep: ['Ada Quill'] }],
  ['month glued after name', { under: '<p class="byline">By Ada Quill March 5, 2025</p>' }, { mast: ['Ada Quill'] }],
  ['day in parentheses', { under: '<p class="byline">Ada Quill (5 March 2025)</p>' }, { mast: ['Ada Quill'] }],
  [
    'spans glued',
    { under: '<div class="byline"><span>By</span><span>Ada Quill</span><span>5 March 2025</span></div>' },
    { mast: ['Ada Quill'] },
  ],
  [
    'Confluence',
    {
      under:
        '<ul class="banner"><li class="page-metadata-modification-info"><span class="author">Created by <a href="/display/~ada">Ada Quill</a></span>, last modified on <a class="last-modified" href="/d">Mar 05, 2025</a></li></ul>',
    },
    { mast: ['Ada Quill'] },
  ],
  [
    'Textpattern',
    {
      under:
        '<p class="published">Posted <time datetime="2025-03-05">5 March 2025</time>, by <span class="author"><a href="/author/ada">Ada Quill</a></span></p>',
    },
    { mast: ['Ada Quill', '2025-03-05'] },
  ],
  ['look: place before the date', { under: '<p class="meta">New York · March 5, 2025</p>' }, { nobody: true }],
  ['look: site behind the date', { under: '<p class="meta">March 5, 2025 · Outer Bank</p>' }, { nobody: true }],
  ['Japanese', { lang: 'ja', under: '<p class="meta">2025年3月5日 文・林海</p>' }, {}],
  [
    'MediaWiki news',
    { start: '<p id="date"><b>Wednesday, March 5, 2025</b></p>' },
    { drop: ['Wednesday, March 5'], mast: ['Wednesday, March 5, 2025'] },
  ],
];

test.each(HEADS)('date and writer are in the head: %s', async (_tool, parts, expected) => {
  expect(await faultsIn(smallPage(parts), { ...expected, keep: [...AROUND, ...(expected.keep ?? [])] })).toEqual([]);
});
