import { expect, test } from 'vitest';
import { readLaidOut } from './lib/laid-out.ts';

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

async function read(markup: string): Promise<string> {
  const result = await readLaidOut(markup);
  return result.ok ? result.article.body : result.reason;
}
