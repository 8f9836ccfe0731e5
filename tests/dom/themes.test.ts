import { expect, test } from 'vitest';
import { readArticle } from '../../core/read-article.ts';
import { ADDRESS } from './lib/story.ts';

const pages = import.meta.glob<string>('../fixtures/cases/*.html', { query: '?raw', import: 'default' });

/** What stands over the story of nearly every site: menus, buttons, cards and marks, of elements that have no names. */
const AROUND = `<nav class="top"><ul><li><a href="/a">Harbour</a></li><li><a href="/b"><span>Sport</span></a></li></ul>
<button>Menu</button><p>Most read <em>today</em>, <strong>here</strong></p><code>v2</code></nav>
<aside class="top"><h2><a href="/c">What the tide left</a></h2><p><a href="/d"><span>Opinion</span></a></p>
<time>8 March</time></aside>`;

/** And how themes set it. */
const THEME = `.top a, .top span, .top em { display: block } .top li { display: inline-flex } .top strong { float: left }
.top p { white-space: pre-line } .top h2 { position: absolute; left: -9999px } .top button { display: none }
.top code { display: grid } .top time { visibility: hidden }`;

test.each(Object.keys(pages))('a theme for what stands around changes nothing in %s', async path => {
  const markup = ((await pages[path]?.()) ?? '').replace(/<body[^>]*>/, body => `${body}${AROUND}`);
  const plain = await read(markup);
  const themed = await read(markup.replace('</head>', `<style>${THEME}</style></head>`));
  expect(themed).toBe(plain);
  expect(plain).toBeTruthy();
});

/** The story of a page that is laid out. */
async function read(markup: string): Promise<string> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.width = '1280';
  frame.srcdoc = markup.replace('<head>', `<head><base href="${ADDRESS.href}">`);
  document.body.append(frame);
  await new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
  try {
    if (!frame.contentDocument) throw new Error('The frame shows no page.');
    const result = await readArticle(frame.contentDocument, { url: ADDRESS });
    return result.ok ? result.article.body : result.reason;
  } finally {
    frame.remove();
  }
}
