import ShippedReadability from 'shipped:@mozilla/readability/Readability.js';
import createShippedDOMPurify from 'shipped:dompurify/dist/purify.es.mjs';
import { Readability } from '@mozilla/readability';
import createDOMPurify from 'dompurify';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unname } from '../../core/page/unname.ts';
import { CONFIG } from '../../core/story/sanitize.ts';
import { anyPage } from '../fuzz/pages.ts';
import { payloads, SPELT } from '../hostile/payloads.ts';
import { lines, pageOf } from './lib/story.ts';

const RUNS = { seed: 20_260_101, numRuns: 100 };
const PAGES = Object.entries(
  import.meta.glob<string>('../fixtures/**/*.html', { query: '?raw', import: 'default', eager: true }),
);

describe('DOMPurify without its own lists says the same as the whole', () => {
  const whole = createDOMPurify(window);
  const shipped = createShippedDOMPurify(window);
  const expectSame = (html: string) => expect(shipped.sanitize(html, CONFIG)).toBe(whole.sanitize(html, CONFIG));

  const plain = [...SPELT, '', ' ', ' a', 'plain', '<!-- -->', '<p data-a="b" aria-label="c">'];
  const known = [...payloads, ...plain.map((html, index) => ({ name: `plain ${index}`, html }))];

  test.each(known)('$name', ({ html }) => {
    expectSame(html);
    expectSame(`<p>Before.</p>${html}<p>After.</p>`);
    expectSame(`<svg>${html}</svg><math><mtext>${html}</mtext></math><table>${html}</table>`);
  });

  test.each(PAGES)('of %s', (_, html) => expectSame(html));

  test('of pages made at random', () =>
    fc.assert(
      fc.property(anyPage(), ({ html }) => {
        expectSame(html);
      }),
      RUNS,
    ));
});

describe('Readability without what we never ask of it finds the same as the whole', () => {
  const found = (Finder: typeof Readability, html: string, head = '') => {
    const page = pageOf(html, head);
    unname(page);
    // Scripts run where pages are read: what stands in a noscript is text there.
    for (const box of page.querySelectorAll('noscript')) box.replaceChildren(box.innerHTML);
    const result = new Finder<Element>(page, { serializer: node => node as Element, keepClasses: true }).parse();
    if (!result) return null;
    const { content, length: _length, textContent: _text, ...meta } = result;
    return { ...meta, content: content?.outerHTML };
  };
  const expectSame = (html: string, head = '') =>
    expect(found(ShippedReadability, html, head)).toEqual(found(Readability, html, head));

  test.each(PAGES)('in %s', (_, html) => {
    expectSame(html);
    expectSame(`${html}${lines('Ada', 12)}`);
  });

  test('in stories with pictures, tables, lists and data about themselves', () => {
    const story = `<article><h1>The lamp</h1><p class="byline">Ada Quill</p>${lines('Ada', 12)}`;
    const data = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'The lamp',
      author: [{ name: 'Ada Quill' }],
      datePublished: '2026-01-02',
    });
    expectSame(
      story,
      `<script type="application/ld+json">${data}</script><meta property="og:site_name" content="A &amp; B">`,
    );
    for (const part of [
      '<img class="lazy" src="data:image/gif;base64,AA==" title="/a.jpg"><noscript><img src="/b.jpg"></noscript><img alt="x">',
      '<figure data-image="https://a.example/c.jpg"></figure>',
      '<table><tr><td>one<td>two<tr><td>three<td>four</table><table summary="s"><tr><td>cell</table>',
      '<ul><li><a href="#a">a</a><li><a href="/b">b</a></ul><form><input><button>go</button></form>',
      'one<br><br>two<br> <br>three<font>four</font><div class="share">share</div><div class="sidebar">aside</div>',
      '<iframe src="https://www.youtube.com/embed/x"></iframe><object data="x"></object><aside>apart</aside>',
    ])
      expectSame(`${story}${part}${lines('Ben', 3)}${part}</article>`);
  });

  test('in pages made at random', () =>
    fc.assert(
      fc.property(anyPage(), ({ html }) => {
        expectSame(html);
      }),
      RUNS,
    ));
});
