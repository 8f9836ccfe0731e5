import { expect, test } from 'vitest';
import { readArticle } from '../../core/read-article.ts';
import { frame, hashed, paragraphs, told } from '../fixtures/related/page.ts';

const AT = '/the-long-winter/part-2-the-gate/';
const PARTS = [
  ['The long winter, part 1: the water', '/the-long-winter/part-1-the-water/'],
  ['The long winter, part 2: the gate', AT],
  ['The long winter, part 3: the book', '/the-long-winter/part-3-the-book/'],
] as const;
const TITLE = PARTS[1][0];
const STORY = paragraphs(told(9));

type Part = readonly [title: string, address: string];
const link = ([title, address]: Part) => `<a href="${address}">${title}</a>`;
const items = (parts: readonly Part[], own: (part: Part) => string = ([title]) => `<b>${title}</b>`) =>
  parts.map(part => `<li>${part[1] === AT ? own(part) : link(part)}</li>`).join('');
const plain = (titles: readonly string[]): Part[] =>
  titles.map((title, n) => [title, n === 1 ? AT : `/the-long-winter/${n}-another/`]);

/** How sites show a series, before the story or behind it. */
const SERIES: Readonly<Record<string, string>> = {
  'a numbered list under a line, this one in bold': `<div ${hashed()}><p>This story is one of a series:</p><ol>${items(PARTS)}</ol></div>${STORY}`,
  'a menu of its own above the story': `<nav ${hashed()}><h2>In this series</h2><ul>${items(PARTS, link)}</ul></nav>${STORY}`,
  'what is folded away': `<details><summary>Part 2 of 3</summary><ol>${items(PARTS)}</ol></details>${STORY}`,
  'an aside behind the last paragraph': `${STORY}<aside><h3>The whole winter</h3><ul>${items(PARTS)}</ul></aside>`,
  'all of them linked, behind the last paragraph': `${STORY}<div ${hashed()}><h3>All parts</h3><ul>${items(PARTS, link)}</ul></div>`,
  'this one marked for screen readers': `${STORY}<ul>${items(PARTS, part => link(part).replace('<a', '<a aria-current="page"'))}</ul>`,
  'boxes instead of a list': `<div ${hashed()}>${PARTS.map(part => `<div ${hashed()}>${link(part)}</div>`).join('')}</div>${STORY}`,
  'titles with nothing in common, in order': `<div ${hashed()}><p>Three nights at the lock:</p><ol>${items(plain(['The man with the lamp', TITLE, 'A book without a name']))}</ol></div>${STORY}`,
  'numbers in front, in another language': `<section><h2>Teile</h2><ul>${items(plain(['1. Das Wasser am Wehr', `2. ${TITLE}`, '3. Das Buch ohne Namen']), link)}</ul></section>${STORY}`,
  'numbers of another script': `<section><ul>${items(plain(['الجزء ١: الماء والسد', 'الجزء ٢: البوابة القديمة', 'الجزء ٣: كتاب بلا اسم']), link)}</ul></section>${STORY}`,
};

const SHORT = [1, 2, 3].map(n => `<a href="${n === 2 ? AT : PARTS[n - 1]?.[1]}">Part ${n}</a>`);
const UNLINKED = SHORT.map((part, at) => (at === 1 ? 'Part 2' : part));
const inOne = (parts: readonly string[]) => `<p>${parts.join('')}</p>`;

/** The same in one line, before the story and behind it. */
const LINES: Readonly<Record<string, string>> = {
  'all of them links': inOne([SHORT.join(' · ')]),
  'this one no link, and its title not said': `<div ${hashed()}>${UNLINKED.join(' | ')}</div>`,
  'words before the first': inOne(['<em>In three parts: ', UNLINKED.join(', '), '</em>']),
  'this one in bold, behind a label': `<div ${hashed()}><b>All parts</b><p>${SHORT.map((part, at) => (at === 1 ? '<b>Part 2</b>' : part)).join(' – ')}</p></div>`,
  'titles in spans': `<div ${hashed()}>${PARTS.map(part => `<span>${part[1] === AT ? part[0] : link(part)}</span>`).join('<span> · </span>')}</div>`,
  'numbers and titles with nothing between': `<div ${hashed()}><p>The long winter (3 parts)</p><nav>${PARTS.map(([title, address], at) => `<a href="${address}">${at + 1} ${title}</a>`).join('')}</nav></div>`,
};

test.each(Object.entries(LINES))('is shown as one in one line: %s', async (_, line) => {
  const said = wordsOf(line.replace(/(?<=\d \S[^<]*)<\/a>(?=<a)/g, ' '));
  for (const body of [line + STORY, STORY + line]) {
    const { text } = await read(body);
    for (const piece of said.split(/ [·|–] |, |: (?=Part 1)/)) expect(text).toContain(piece.replace(/^.*\)(?=1)/, ''));
    for (const sentence of told(9)) expect(text).toContain(sentence);
  }
});

test.each(Object.entries(SERIES))('is shown as one, whole: %s', async (_, body) => {
  const shown = await read(body);
  const titles = Array.from(body.matchAll(/<li>.*?<\/li>|<div[^>]*><a.*?<\/a>/g), ([item]) => wordsOf(item));
  expect(titles.length).toBe(3);
  for (const title of titles) expect(shown.lines).toContain(title);
  expect(shown.related).toEqual([]);
  for (const sentence of told(9)) expect(shown.text).toContain(sentence);
});

/** Where this page stands among others that are no series. */
const OTHERS: Readonly<Record<string, string>> = {
  'the way that leads here': `<ol ${hashed()}><li><a href="/">Harbour Post</a></li><li><a href="/the-long-winter/">The long winter, whole</a></li><li>${TITLE}</li></ol>${STORY}`,
  'what is read most': `${STORY}<aside><h2>Most read</h2><ol>${items(plain(['A lamp nobody lit', TITLE, 'The dog of the dyke']), link)}</ol></aside>`,
  'what is read most, by a name that nobody knows': `${STORY}<div ${hashed()}><h2>On every quay</h2><ol>${items(plain(['A lamp nobody lit', TITLE, 'The dog of the dyke']), link)}</ol></div>`,
  'the way that leads here, in one line': `${STORY}<p><a href="/">Harbour Post</a> › <a href="/the-long-winter/">The long winter, whole</a> › <a href="${AT}">${TITLE}</a></p>`,
  'the way that leads here, as a list that says so': `<ol aria-label="breadcrumb"><li><a href="/winters/">The winters</a></li><li><a href="/long-winters/">The long winters</a></li><li>${TITLE}</li></ol>${STORY}`,
  'its own pages, each called one': `${STORY}<p><a href="${AT}">Page 1</a> | <a href="${AT}?page=2">Page 2</a> | <a href="${AT}?page=3">Page 3</a></p>`,
  'what can be done with it': `${STORY}<p><a href="${AT}">Permalink</a> | <a href="/print/gate/">Print</a> | <a href="/mail/gate/">Mail</a></p>`,
  'its own pages': `${STORY}<div ${hashed()}>Pages: <a href="${AT}">1</a> <a href="${AT}?page=2">2</a> <a href="${AT}?page=3">3</a></div>`,
  'other languages': `<ul ${hashed()}><li><a href="${AT}">English</a></li><li><a href="/de/der-lange-winter/">Deutsch</a></li><li><a href="/fr/le-long-hiver/">Français</a></li></ul>${STORY}`,
};

test.each(Object.entries(OTHERS))('is none: %s', async (_, body) => {
  const { lines } = await read(body);
  const links = Array.from(body.matchAll(/<a [^>]*>(.*?)<\/a>/g), ([, title]) => title);
  for (const title of links) expect(lines).not.toContain(title);
});

async function read(body: string) {
  const page = new DOMParser().parseFromString(frame(body, { title: TITLE }), 'text/html');
  const result = await readArticle(page, { url: new URL(AT, 'https://a.example') });
  if (!result.ok) throw new Error(result.reason);
  const { body: story } = new DOMParser().parseFromString(result.article.body, 'text/html');
  const lines = Array.from(story.querySelectorAll('p, li, div, a'), ({ textContent }) => textContent.trim());
  return { lines, text: story.textContent, related: result.related };
}

function wordsOf(html: string): string {
  return html.replace(/<[^>]*>/g, '').trim();
}
