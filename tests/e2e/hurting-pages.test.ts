import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { pageWith, SENTENCES, stateOfPage, storyWith, strangers } from '../hostile/story.ts';
import { inBothBrowsers } from './lib/e2e.ts';

interface Hurting {
  readonly name: string;
  readonly page: string;
  readonly headers?: Record<string, string>;
  /** What the page says, where it is another story than ours. */
  readonly says?: readonly string[];
}

const css = (text: string) => pageWith({ head: `<style>${text}</style>` });
const js = (text: string) => pageWith({ after: `<script>${text}</script>` });
/** One white pixel. */
const PIXEL = String.fromCharCode(
  ...[66, 77, 58, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 24, 0, 0, 0, 0, 0],
  ...[4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 127, 127, 127, 0],
);
const XHTML = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>The lamp</title></head><body>${storyWith('<br/>')}<p>A &amp; B</p></body></html>`;

const PAGES: readonly Hurting[] = [
  {
    name: 'z-index at its highest',
    page: pageWith({
      after: `<div style="position:fixed;inset:0;z-index:2147483647;background:red">Subscribe</div>`,
      head: '<style>html{overflow:hidden}body{overflow:hidden}</style>',
    }),
  },
  { name: 'everything unset', page: css('*{all:unset!important}') },
  {
    name: 'everything hidden',
    page: css('html>*:not(head):not(body){display:none!important;opacity:0!important;visibility:hidden!important}'),
  },
  { name: 'divs hidden', page: css('div,dialog{display:none!important;transform:scale(0)!important}') },
  { name: 'giant rem', page: css('html{font-size:400px!important}') },
  {
    name: 'transform and filter on html',
    page: css('html{transform:rotate(9deg) scale(.5);filter:blur(9px);perspective:9px}'),
  },
  { name: 'invisible html', page: css('html{opacity:0}') },
  {
    name: 'contained html',
    page: css('html{contain:strict;clip-path:inset(40%);overflow:clip;will-change:transform}'),
  },
  { name: 'animated host', page: css('@keyframes a{to{opacity:0}}html>div{animation:a 0s forwards!important}') },
  {
    name: 'a modal dialog of its own, already open',
    page: js(
      `const d=document.createElement('dialog');d.textContent='Subscribe';document.body.append(d);d.showModal()`,
    ),
  },
  {
    name: 'a modal dialog opened after us',
    page: js(
      `setInterval(()=>{if(document.documentElement.children.length>2&&!window.d){window.d=document.createElement('dialog');d.textContent='Subscribe';document.body.append(d);d.showModal()}},20)`,
    ),
  },
  {
    name: 'a popover opened after us',
    page: js(
      `setInterval(()=>{if(document.documentElement.children.length>2&&!window.d){window.d=document.createElement('div');d.popover='manual';d.style.cssText='width:100vw;height:100vh;inset:0;border:0';d.textContent='Subscribe';document.body.append(d);d.showPopover()}},20)`,
    ),
  },
  {
    name: 'toggle events swallowed',
    page: pageWith({
      head: `<script>for(const t of ['toggle','beforetoggle','cancel','close'])addEventListener(t,e=>e.stopImmediatePropagation(),true)</script>`,
      after: `<script>setInterval(()=>{if(document.documentElement.children.length>2&&!window.d){window.d=document.createElement('dialog');d.style.cssText='width:100vw;height:100vh;max-width:none;max-height:none';document.body.append(d);d.showModal()}},20)</script>`,
    }),
  },
  {
    name: 'keys grabbed',
    page: js(
      `for(const t of ['keydown','keyup','keypress','click','mousedown','focusin'])addEventListener(t,e=>{e.preventDefault();e.stopImmediatePropagation();window.grabbed=true},true)`,
    ),
  },
  {
    name: 'focus grabbed',
    page: pageWith({ after: `<input id="grab"><script>setInterval(()=>grab.focus(),10)</script>` }),
  },
  {
    name: 'foreign nodes removed once',
    page: js(
      `new MutationObserver(r=>r.forEach(m=>m.addedNodes.forEach(n=>{if(n.parentNode===document.documentElement&&!window.done){window.done=1;n.remove()}}))).observe(document.documentElement,{childList:true})`,
    ),
  },
  {
    name: 'attributes put on our host',
    page: js(
      `new MutationObserver(()=>{const n=document.documentElement.lastElementChild;if(n&&n.localName==='div'&&!n.id){n.id='x';n.style.cssText='display:none!important;opacity:0!important';n.hidden=true;n.inert=true;n.setAttribute('popover','')}}).observe(document.documentElement,{childList:true})`,
    ),
  },
  { name: 'strict policy', page: pageWith(), headers: { 'content-security-policy': "default-src 'none'" } },
  {
    name: 'trusted types',
    page: pageWith(),
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  },
  { name: 'sandbox policy', page: pageWith(), headers: { 'content-security-policy': 'sandbox allow-scripts' } },
  {
    name: 'isolated origin',
    page: pageWith(),
    headers: { 'cross-origin-embedder-policy': 'require-corp' },
  },
  { name: 'quirks mode', page: pageWith().replace('<!doctype html>', '') },
  { name: 'base elsewhere', page: pageWith({ head: '<base href="https://elsewhere.test/deep/" target="_top">' }) },
  { name: 'right to left', page: pageWith({ html: ' dir="rtl"' }) },
  { name: 'XHTML', page: XHTML, headers: { 'content-type': 'application/xhtml+xml' } },
  { name: 'shut by inert', page: pageWith({ html: ' inert' }) },
  {
    name: 'refresh in the story',
    page: pageWith({ body: storyWith('<noscript><meta http-equiv="refresh" content="0;url=/gone"></noscript>') }),
  },
];

const TABLE = { keepsBrowser: true } as const;

inBothBrowsers('pages that hurt', TABLE, ({ driver, site }) => {
  const covers = () =>
    driver().evaluate(() => {
      const seen = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
      return seen !== null && seen.parentElement === document.documentElement && seen.localName === 'div';
    });

  test.each(PAGES)('$name: it opens, covers, reads and leaves', async ({ page, headers, says = SENTENCES }) => {
    site().add('/hurt', page, headers);
    await driver().open(site().url('/hurt', 'hurt.localhost'));
    const before = await driver().evaluate(stateOfPage);
    await driver().clickToolbar();
    await driver().reader.waitOpen();
    await waitFor('the reader to cover the page', covers);
    const text = await driver().reader.text();
    for (const sentence of says) expect(text).toContain(sentence);
    await driver().clickToolbar();
    await driver().reader.waitClosed();
    expect(await driver().evaluate(strangers)).toBe(0);
    const after = await driver().evaluate(stateOfPage);
    expect(after.scroll).toEqual(before.scroll);
    // What the page itself has put up meanwhile is its own.
    if (!page.includes('<script>')) expect(after.html).toBe(before.html);
  });

  test.each([
    ['a frameset', '<frameset cols="*"><frame src="about:blank"></frameset>', 'text/html'],
    [
      'a picture',
      '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><circle r="9"/></svg>',
      'image/svg+xml',
    ],
    ['a feed', '<rss><channel><title>x</title></channel></rss>', 'application/xml'],
    ['plain text', 'The keeper climbed the stairs.', 'text/plain'],
    ['markup that is no page', '<story><p>The keeper climbed the stairs.</p></story>', 'text/xml'],
    ['a picture file', PIXEL, 'image/bmp'],
    ['nothing at all', '', 'text/html'],
  ])('%s is declined, and the next page opens', async (_name, page, type) => {
    site().add('/odd', page, { 'content-type': type });
    await driver().open(site().url('/odd', 'hurt.localhost'));
    await driver().clickToolbar();
    await waitFor('the notice', async () => (await driver().reader.text()).length > 20);
    expect(await driver().reader.count('article')).toBe(0);
    site().add('/good', pageWith());
    await driver().open(site().url('/good', 'hurt.localhost'));
    await driver().clickToolbar();
    await driver().reader.waitOpen();
    expect(await driver().reader.text()).toContain(SENTENCES[0]);
  });
});
