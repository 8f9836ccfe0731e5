import { expect, test } from 'vitest';
import type { Expectation } from './lib/case-faults.ts';
import { faultsIn } from './lib/small-pages.ts';

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;

const NAMES = 'Ada Bo Cleo Dan Eva'.split(' ');
const SAID = [
  'How do I get the old lamp to turn again? It stood for years in the shed, and now it only hums when I push it.',
  'Take the glass off first and look whether the brass ring is bent; with mine it was, and a wooden mallet was enough.',
  'I would not touch it with a mallet. Warm it up in the sun for a day, then try it by hand, and use oil from a clock.',
  'The sun did it! It turns, a bit slowly, and the neighbours have already complained about the light in their kitchen.',
  'Then put a cloth over one side of it, as the keepers did here, and send us all a picture of it at night.',
];

type Post = (who: string, text: string, n: number) => string;

/** What several people have written, none of it beside the matter. */
const FORUMS: readonly (readonly [
  tool: string,
  post: Post,
  expected?: Expectation,
  wrap?: (posts: string) => string,
])[] = [
  [
    'discourse',
    (w, t, n) =>
      `<div class="topic-post clearfix" id="post_${n + 1}"><article class="boxed"><div class="row"><div class="topic-avatar"><a class="trigger-user-card"><img class="avatar" width="45" height="45" src="/a.png"></a></div><div class="topic-body"><div class="topic-meta-data"><div class="names"><span class="username"><a href="/u/${w}">${w}</a></span></div><div class="post-infos"><div class="post-info post-date"><a href="/t/1/${n}"><span class="relative-date">Mar 5</span></a></div></div></div><div class="regular contents"><div class="cooked"><p>${t}</p></div><section class="post-menu-area"><nav class="post-controls"><button>Like</button><button>Reply</button></nav></section></div></div></div></article></div>`,
    { drop: ['Reply'] },
  ],
  [
    'discourse crawler',
    (w, t, n) =>
      `<div id="post_${n + 1}" itemprop="comment" itemscope itemtype="http://schema.org/Comment" class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator" itemprop="author"><a itemprop="url" href="/u/${w}"><span itemprop="name">${w}</span></a></span><span class="crawler-post-infos"><time datetime="2025-03-05" class="post-time">March 5, 2025, 9:12am</time><span itemprop="position">${n + 1}</span></span></div><div class="post" itemprop="text"><p>${t}</p></div><div class="post-likes">2 Likes</div></div>`,
  ],
  [
    'phpbb',
    (w, t, n) =>
      `<div id="p${n}" class="post has-profile bg2"><div class="inner"><dl class="postprofile"><dt><a class="username" href="/m/${w}">${w}</a></dt><dd>Posts: <a href="/s">12</a></dd><dd>Joined: Tue Mar 04, 2014 9:12 am</dd></dl><div class="postbody"><div><h3><a href="#p${n}">Re: The old lamp only hums</a></h3><ul class="post-buttons"><li><a href="/q">Quote</a></li></ul><p class="author"><a href="#p${n}">Post</a> by <strong><a href="/m/${w}">${w}</a></strong> » <time datetime="2025-03-05">Wed Mar 05, 2025 9:12 am</time></p><div class="content">${t}</div></div></div><div class="back2top"><a href="#top">Top</a></div></div></div>`,
  ],
  [
    'vbulletin',
    (w, t, n) =>
      `<li class="postbitlegacy postcontainer" id="post_${n}"><div class="posthead"><span class="postdate old"><span class="date">03-05-2025, <span class="time">09:12 AM</span></span></span></div><div class="postdetails"><div class="userinfo"><a class="username" href="/m/${w}"><strong>${w}</strong></a><span class="usertitle">Member</span></div><div class="postbody"><div class="content"><blockquote class="postcontent restore">${t}</blockquote></div></div></div></li>`,
    {},
    s => `<ol class="posts">${s}</ol>`,
  ],
  [
    'xenforo',
    (w, t, n) =>
      `<article class="message message--post js-post" data-author="${w}" id="js-post-${n}"><div class="message-inner"><div class="message-cell message-cell--user"><section class="message-user"><h4 class="message-name"><a class="username" href="/m/${w}">${w}</a></h4><h5 class="userTitle">Member</h5></section></div><div class="message-cell message-cell--main"><header class="message-attribution"><time datetime="2025-03-05">Mar 5, 2025</time></header><div class="message-body"><div class="bbWrapper">${t}</div></div><footer><a>Like</a><a>Reply</a></footer></div></div></article>`,
  ],
  [
    'stack-like',
    (w, t, n) =>
      `<div class="${n ? 'answer' : 'question'}" id="a${n}"><div class="votecell"><button>Up</button><div>${n * 3}</div><button>Down</button></div><div class="postcell"><div class="s-prose js-post-body"><p>${t}</p></div><div class="post-menu"><a href="/s">Share</a> <a href="/e">Edit</a></div><div class="user-info">answered <span title="2025-03-05">Mar 5 at 9:12</span> <a href="/u/${w}">${w}</a></div></div></div>`,
  ],
  [
    'reddit-like',
    (w, t) =>
      `<shreddit-comment depth="0" author="${w}"><div slot="commentMeta"><a href="/u/${w}">${w}</a> <span>•</span> <time datetime="2025-03-05">3d ago</time></div><div slot="comment"><p>${t}</p></div></shreddit-comment>`,
  ],
  [
    'old table',
    (w, t) =>
      `<tr><td valign="top" width="150"><b>${w}</b><br>Member<br>Posts: 12</td><td valign="top"><small>Posted: Wed Mar 05, 2025 9:12 am</small><hr>${t}</td></tr>`,
    {},
    s => `<table width="100%" border="0" cellspacing="1">${s}</table>`,
  ],
  [
    'mailing list',
    (w, t) => `<div class="msg"><b>From:</b> ${w}<br><b>Date:</b> Wed, 5 Mar 2025 09:12<pre>${t}</pre></div>`,
  ],
  [
    'gh discussion',
    (w, t) =>
      `<div class="timeline-comment"><div class="timeline-comment-header"><h3><strong><a class="author" href="/${w}">${w}</a></strong> <a href="#i"><relative-time datetime="2025-03-05">Mar 5, 2025</relative-time></a></h3><span class="Label">Contributor</span></div><div class="edit-comment-hide"><div class="comment-body markdown-body js-comment-body"><p>${t}</p></div></div></div>`,
  ],
];

const threads = FORUMS.map(([tool, post, expected, wrap]) => ({ tool, post, expected, wrap }));

test.each(threads)(
  'each post of a thread stays: $tool',
  async ({ post, expected, wrap = (posts: string) => posts }) => {
    const posts = wrap(NAMES.map((who, n) => post(who, SAID[n] ?? '', n)).join(''));
    const markup = page(
      'The old lamp only hums',
      `<header><a href="/">Lamp Board</a><nav><a href="/f">Forums</a> <a href="/m">Members</a></nav></header><main><h1>The old lamp only hums</h1>${posts}</main>`,
    );
    expect(await faultsIn(markup, { ...expected, keep: SAID })).toEqual([]);
  },
);

const ANSWERS = [SAID[0], SAID[1], 'Thanks!', SAID[3], '+1'].map(said => said ?? '');

test.each(threads)(
  'the shortest answer stays, and no count of what somebody has written: $tool',
  async ({ tool, post, wrap = (posts: string) => posts }) => {
    const posts = wrap(NAMES.map((who, n) => post(who, ANSWERS[n] ?? '', n)).join(''));
    const markup = page('The old lamp only hums', `<main><h1>The old lamp only hums</h1>${posts}</main>`);
    const drop = tool === 'old table' ? [] : ['Posts:', 'Joined'];
    expect(await faultsIn(markup, { keep: ANSWERS, drop })).toEqual([]);
  },
);

test('short lines of a story in boxes are no answers', async () => {
  const box = (said: string) => `<section><h2>Of the lamp</h2><p>${said}</p></section>`;
  const markup = page(
    'The old lamp only hums',
    `<article><h1>The old lamp only hums</h1>${SAID.map(box).join('')}<section><p>Log in</p><form><input></form></section></article>`,
  );
  expect(await faultsIn(markup, { keep: SAID, drop: ['Log in'] })).toEqual([]);
});

const README =
  '<h1>lamp-turner</h1><p>Turns a lamp by hand, or by a motor that is wound once a week, and writes down how often it turned, in which direction, and who asked for it.</p><h2>Install</h2><pre><code>npm install lamp-turner</code></pre><h2>Use</h2><p>Call it with the number of turns. It answers when the lamp stands still, which may take a while in winter, when the oil is as thick as honey.</p>';
const FILES = ['.github', 'src', 'LICENSE', 'package.json']
  .map(
    file =>
      `<tr><td><a href="/b/${file}">${file}</a></td><td><a href="/c/1">Initial commit</a></td><td>last week</td></tr>`,
  )
  .join('');

/** Readmes, and what hosts put beside them. */
const READMES: readonly (readonly [host: string, body: string])[] = [
  [
    'github',
    `<header><a href="/">Host</a></header><main><div class="Box"><table><tbody>${FILES}</tbody></table></div><div id="readme" class="Box md"><article class="markdown-body entry-content container-lg">${README}</article></div></main>`,
  ],
  [
    'gitlab',
    `<main><div class="tree-holder"><table class="table tree-table"><tbody>${FILES}</tbody></table></div><article class="file-holder readme-holder"><div class="js-file-title file-title-flex-parent"><strong>README.md</strong></div><div class="blob-viewer"><div class="md">${README}</div></div></article></main>`,
  ],
  [
    'gitea div rows',
    `<main><div id="repo-files-table">${['src', 'LICENSE', 'package.json'].map(f => `<div class="repo-file-item"><div class="name"><a href="/b/${f}">${f}</a></div><div class="message"><a href="/c">Initial commit</a></div><div class="age">2 weeks ago</div></div>`).join('')}</div><div id="readme" class="file-view markdown">${README}</div></main>`,
  ],
  [
    'npm',
    `<main><div class="top"><h2><span>lamp-turner</span></h2><span>2.0.1 • Public • Published 3 months ago</span></div><ul role="tablist"><li>Readme</li><li>Code</li><li>0 Dependencies</li></ul><div><article><div id="readme" class="markdown">${README}</div></article></div><aside><h3>Install</h3><p><code>npm i lamp-turner</code></p><h3>Weekly Downloads</h3><p>1,204</p><h3>License</h3><p>MIT</p></aside></main>`,
  ],
  [
    'pypi',
    `<main><div class="package-header"><h1>lamp-turner 2.0</h1><p><span id="pip-command">pip install lamp-turner</span></p></div><div class="vertical-tabs"><div><h3>Navigation</h3><nav><a href="#d">Project description</a><a href="#h">Release history</a></nav></div><div class="project-description">${README}</div></div></main>`,
  ],
  [
    'badges',
    `<main><article><p><a href="/ci"><img src="/ci.svg" alt="build passing"></a> <a href="/cov"><img src="/cov.svg" alt="coverage 90%"></a></p>${README}</article></main>`,
  ],
];

test.each(READMES)('a readme is read without the list of files: %s', async (_host, body) => {
  const keep = ['Turns a lamp by hand', 'npm install lamp-turner', 'as thick as honey'];
  expect(await faultsIn(page('lamp-turner', body), { keep, drop: ['package.json', 'Initial commit'] })).toEqual([]);
});
