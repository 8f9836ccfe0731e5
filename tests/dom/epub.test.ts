import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { toEpub } from '../../core/export/epub.ts';
import type { ExportInput } from '../../core/export/export-input.ts';
import { inputOf } from './export-input.ts';

const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  character => character.charCodeAt(0),
);

interface Book {
  readonly bytes: Uint8Array;
  readonly names: readonly string[];
  /** A file of the book as XML; fails where it is not well-formed. */
  readonly xml: (name: string) => Document;
}

function open(input: ExportInput): Book {
  const bytes = toEpub(input);
  const files = unzipSync(bytes);
  const xml = (name: string) => {
    const parsed = new DOMParser().parseFromString(strFromU8(files[name] ?? new Uint8Array()), 'application/xml');
    expect(parsed.querySelector('parsererror')?.textContent ?? '', name).toBe('');
    return parsed;
  };
  return { bytes, names: Object.keys(files), xml };
}

const STORY = `<p>It burned<sup><a href="#n1">1</a></sup>.</p><h2>The oil</h2><p>Whale.</p><h3>Later</h3><p>Rape.</p><h2>The end</h2>
  <figure><img src="https://p.example/a.png" alt="The lamp"></figure><img src="https://p.example/b.jpg" alt="The book">
  <ol><li id="n1">Every night.</li></ol>`;
const pictures = new Map([['https://p.example/a.png', { mediaType: 'image/png' as const, bytes: PIXEL }]]);

test('the file begins with its type, stored as it is and without extra fields', () => {
  const { bytes } = open(inputOf(STORY));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  expect(view.getUint32(0, true)).toBe(0x04034b50);
  expect(view.getUint16(8, true), 'stored, not compressed').toBe(0);
  expect(view.getUint16(28, true), 'no extra field').toBe(0);
  expect(strFromU8(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
});

test('the container leads to the package, and the package to every file', () => {
  const book = open(inputOf(STORY, { pictures }));
  const path = book.xml('META-INF/container.xml').querySelector('rootfile')?.getAttribute('full-path');
  expect(path).toBe('EPUB/package.opf');
  const items = [...book.xml('EPUB/package.opf').querySelectorAll('manifest > item')];
  const listed = items.map(item => `EPUB/${item.getAttribute('href')}`);
  expect([...listed].sort()).toEqual(
    book.names.filter(name => name.startsWith('EPUB/') && name !== 'EPUB/package.opf').sort(),
  );
  expect(items.filter(item => item.getAttribute('properties') === 'nav')).toHaveLength(1);
  expect(new Set(items.map(item => item.id)).size).toBe(items.length);
});

test('says what it is: title, byline, source, language, day, and when it was made', () => {
  const metadata = open(inputOf(STORY, { title: 'Light & <dark>', lang: 'de-AT' })).xml('EPUB/package.opf');
  const text = (name: string) => metadata.getElementsByTagName(name)[0]?.textContent;
  expect(text('dc:title')).toBe('Light & <dark>');
  expect(text('dc:creator')).toBe('Ada Lamp');
  expect(text('dc:publisher')).toBe('The Harbour Post');
  expect(text('dc:source')).toBe('https://harbour.example/last-light');
  expect(text('dc:identifier')).toBe('https://harbour.example/last-light');
  expect(text('dc:language')).toBe('de-AT');
  expect(text('dc:date')).toBe('2026-05-01');
  expect(metadata.querySelector('meta[property="dcterms:modified"]')?.textContent).toBe('2026-05-02T09:30:00Z');
});

test('a day in words is a day in the book, too', () => {
  const metadata = open(inputOf(STORY, { lang: 'de', publishedTime: '1. Mai 2026, 8:00 Uhr' })).xml('EPUB/package.opf');
  expect(metadata.getElementsByTagName('dc:date')[0]?.textContent).toBe('2026-05-01');
});

test('what a page leaves out or gets wrong makes no bad book', () => {
  const book = open(
    inputOf('<p>a\u0000b\u000bc</p>', { title: ' ', byline: '', lang: 'x y', publishedTime: 'soon', dir: 'rtl' }),
  );
  const metadata = book.xml('EPUB/package.opf');
  expect(metadata.getElementsByTagName('dc:title')[0]?.textContent).toBe('The Harbour Post');
  expect(metadata.getElementsByTagName('dc:language')[0]?.textContent).toBe('und');
  expect(metadata.getElementsByTagName('dc:creator')).toHaveLength(0);
  expect(metadata.getElementsByTagName('dc:date')).toHaveLength(0);
  expect(metadata.querySelector('spine')?.getAttribute('page-progression-direction')).toBe('rtl');
});

test('the contents list the headings, nested, and lead to them', () => {
  const book = open(inputOf(STORY));
  const story = book.xml('EPUB/story.xhtml');
  const list = (parent: Element | null | undefined): unknown[] =>
    [...(parent?.children ?? [])].map(item => {
      const link = item.querySelector(':scope > a');
      const target = story.getElementById(link?.getAttribute('href')?.split('#')[1] ?? '');
      expect(target?.textContent).toBe(link?.textContent);
      const inner = item.querySelector(':scope > ol');
      return inner ? [link?.textContent, list(inner)] : link?.textContent;
    });
  expect(list(book.xml('EPUB/contents.xhtml').querySelector('nav > ol'))).toEqual([
    ['The last light', [['The oil', ['Later']], 'The end']],
  ]);
});

test('a note can be reached, a picture in memory is in the book, any other is a link', () => {
  const story = open(inputOf(STORY, { pictures })).xml('EPUB/story.xhtml');
  const mark = story.querySelector('sup a');
  expect(story.getElementById(mark?.getAttribute('href')?.slice(1) ?? '')?.textContent).toBe('Every night.');
  expect([...story.querySelectorAll('img')].map(image => image.getAttribute('src'))).toEqual(['pictures/1.png']);
  const link = [...story.querySelectorAll('a')].find(({ textContent }) => textContent.includes('The book'));
  expect(link?.getAttribute('href')).toBe('https://p.example/b.jpg');
});

test.each([
  ['blocks in a mark', '<p>a</p><b><p>b</p><ul><li>c</li></ul></b>', 'b > p, b > ul'],
  ['blocks in a heading', '<h2>a<div>b</div></h2>', 'h2 > div'],
  ['an item without a list', '<li>a</li>', 'body > li'],
  ['text between items', '<ul>a<li>b</li><p>c</p></ul>', 'ul > :not(li)'],
  ['a meaning without a term', '<dl><dd>a</dd><dt>b</dt></dl>', 'dl'],
  ['a caption without a figure', '<figcaption>a</figcaption>', 'figcaption'],
  ['two captions', '<figure><figcaption>a</figcaption>b<figcaption>c</figcaption></figure>', 'figcaption ~ figcaption'],
  ['a fold without its line', '<details>a<p>b</p></details>', 'details'],
  ['a reading without characters', '<ruby><rt>a</rt>b</ruby>', 'ruby'],
  ['a time that is none', '<p><time>last night</time></p>', 'time'],
  ['a link in a link', '', 'a a'],
  ['a centre', '<center>a</center>', 'center'],
  ['a head in a head', '<header>a<header>b</header></header>', 'header header'],
])('%s: no words lost, and nothing that EPUB forbids', (_, markup, forbidden) => {
  const input = inputOf(markup);
  const words = (input.story.holder.textContent.match(/\w+/g) ?? []).join('');
  const story = open(input).xml('EPUB/story.xhtml');
  expect(story.querySelector(forbidden)).toBeNull();
  expect((story.body ?? story.querySelector('body'))?.textContent.replace(/\W/g, '')).toContain(words);
});

test('a line of the story may hold as many parts as it likes', () => {
  const { names, xml } = open(inputOf(`<p>${'<br>a'.repeat(66_000)}</p><p>The end.</p>`));
  const chapter = names.find(name => /\.xhtml$/.test(name) && xml(name).querySelectorAll('br').length === 66_000);
  expect(chapter).toBeDefined();
});

test('tables have a box to scroll in, and code its language', () => {
  const story = open(
    inputOf(
      `<table><tr><td>The baker’s elder brother</td><td>4</td></tr></table><pre data-language="js"><code>light(on)</code></pre>`,
    ),
  ).xml('EPUB/story.xhtml');
  expect(story.querySelector('div.table > table td')?.hasAttribute('data-long')).toBe(true);
  expect(story.querySelectorAll('[data-long]')).toHaveLength(1);
  expect(story.querySelector('[style]')).toBeNull();
  expect(story.querySelector('pre > code')?.getAttribute('class')).toBe('language-js');
});
