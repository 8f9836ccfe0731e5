import { expect, test } from 'vitest';
import { line, lines, read } from './lib/story.ts';

const page = (head: string) => `<article><h1>The lamp</h1>${head}${lines('the keeper', 8)}</article>`;

test.each([
  ['a list of dates', '<ul><li>Updated: Mar. 4, 2024, 1:29 p.m.</li><li>Published: Mar. 3, 2024, 4:05 p.m.</li></ul>'],
  ['names, paper and date in one line', '<p>By Ada Quill - The Sound Herald - Sunday, March 3, 2024</p>'],
  [
    'bare words between blocks',
    '<span>By</span> <a href="/people/ada">Ada Quill</a> <time>March 3, 2024 4 PM</time><div></div>',
  ],
  ['bare words before a block', 'By Ada Quill, March 3, 2024<div></div>'],
  [
    'a byline that is a heading',
    '<h3>By Ada Quill</h3><h3>Published Mar 3, 2024 at 4:05 PM | Updated at 5:36 PM EST on Mar 4, 2024</h3>',
  ],
  ['names beside the date', '<div><div>Ada Quill, Sound Herald Reporter</div><div>March 3, 2024</div></div>'],
  ['an address beside the name', '<p>Ada Quill | ada@herald.example</p><p>3 hours ago</p>'],
  ['a link to the page of the writer', '<p><a href="/authors/ada-quill">Ada Quill</a></p><p>2024-03-03</p>'],
])('who wrote it and when stands in the header alone: %s', async (_, head) => {
  const { article, text, removals } = await read(page(head));
  expect(text.trim().startsWith('On day 0')).toBe(true);
  if (head.includes('Ada')) expect(article.byline).toContain('Ada Quill');
  expect(article.publishedTime).not.toBe('');
  expect(removals.some(removal => removal.rule === 'post-meta')).toBe(true);
});

test('a list of writer, date and section goes however its markup is indented', async () => {
  const entry = (path: string, text: string) =>
    `\n${' '.repeat(40)}<li><a href="${path}">\n${' '.repeat(60)}<span>${text}</span></a></li>`;
  const list = `<ul>${entry('/author/ada', 'Ada Quill')}${entry('/2024/03/03', 'March 3, 2024')}${entry('/sea', 'Sea')}</ul>`;
  const { article, text } = await read(page(list), '<meta name="author" content="Ada Quill">');
  expect(text.trim()).toMatch(/^On day 0/);
  expect(article.publishedTime).toContain('March 3, 2024');
});

test('of a list whose only words were the date, no dot is left; an entry with a picture stays', async () => {
  const head = '<ul><li><div></div><p>Updated: March 3, 2024</p></li></ul>';
  const shown = '<ul><li><img src="/lamp.jpg" width="600" height="400" alt=""></li><li>The lamp by night</li></ul>';
  const { dom } = await read(page(head + line('the ferryman', 1) + shown));
  expect(dom.querySelectorAll('li')).toHaveLength(2);
});

test('the byline is found below a standfirst, too', async () => {
  const deck = `The light went out in spring. ${'Nobody had written to say so, and nobody came. '.repeat(4)}`;
  const { article, text } = await read(page(`<p>${deck}</p><p>By Ada Quill</p><p>March 3, 2024</p>`));
  expect(text).toContain('The light went out');
  expect(text).not.toContain('Ada Quill');
  expect(article.byline).toBe('Ada Quill');
});

test('labels and the address of the page are no line of the story', async () => {
  const { text } = await read(page('<p>Opinion</p><p>Text size</p><p>https://a.example/lamp</p><p>The lamp</p>'));
  expect(text.trim().startsWith('On day 0')).toBe(true);
});

test.each([
  ['a sentence that begins with By', '<p>By noon Ada Quill had seen the lamp.</p>'],
  ['a heading beside a date', '<h2>The First Winter</h2><p>It was March.</p>'],
  ['a list of contents', '<ul><li><a href="#one">The stairs</a></li><li><a href="#two">The glass</a></li></ul>'],
  ['two names in a sentence', '<p>Ada Quill and Ben Reed met in March 2024 and never again.</p>'],
  ['a line of speech', '<p>“Opinion!”</p>'],
])('what only looks like it stays: %s', async (_, head) => {
  const { text } = await read(page(head));
  const first = new DOMParser().parseFromString(head, 'text/html').body.textContent;
  expect(text.replace(/\s+/g, ' ')).toContain(first.replace(/\s+/g, ' ').trim());
});

test('a short line of the story stays where the writer is known', async () => {
  const { article, text } = await read(page('<p>Part one</p>'), '<meta name="author" content="Ada Quill">');
  expect(article.byline).toBe('Ada Quill');
  expect(text.trim().startsWith('Part one')).toBe(true);
});

test('a box that is called after the author and opens the story stays', async () => {
  const opening =
    '<div class="author-info"><p>Ada Quill spent a winter with the last keeper of the light, and what she saw there she told to nobody for eleven years.</p></div>';
  expect((await read(page(opening))).text).toContain('spent a winter');
});

test('a byline is never lost where it is all there is', async () => {
  const { article } = await read(page('<p>Von Ada Quill</p>'), '', { keep: [] });
  expect(article.byline).toBe('Ada Quill');
  const kept = await read(page('<p>Von Ada Quill</p>'), '', { keep: ['post-meta'] });
  expect(kept.text).toContain('Von Ada Quill');
});

const titled = (heading: string, title: string, head = '') =>
  read(
    `<article><h1>${heading}</h1>${lines('the keeper', 8)}</article>`,
    `<title>${title}</title><meta property="og:title" content="${title}">${head}`,
    { url: new URL('https://www.soundherald.example/lamp') },
  );
const SITE = '<meta property="og:site_name" content="Sound Herald">';

test.each([
  [
    'in the words of the page',
    'The lamp that nobody lit',
    'Lamp nobody lit: all you need to know',
    'The lamp that nobody lit',
  ],
  ['said otherwise altogether', 'Forty winters at sea', 'Why one man kept a light', 'Forty winters at sea'],
  ['as it is printed', 'The keeper’s lamp', "The keeper's lamp - Sound Herald", 'The keeper’s lamp'],
  ['on several lines', 'The keeper<br>and the <em>lamp</em>', 'Keeper and lamp', 'The keeper and the lamp'],
  ['without the site', 'Sound Herald', 'The lamp went out | Sound Herald', 'The lamp went out'],
  ['without the site in front', 'Sound Herald', 'Sound Herald – The lamp went out', 'The lamp went out'],
  ['without a longer name of the site', 'Sound', 'The lamp went out - SoundHerald.example', 'The lamp went out'],
  ['without the kind of story', 'Opinion | The lamp went out', 'The lamp went out', 'The lamp went out'],
  [
    'without the address of the site',
    'soundherald.example',
    'SoundHerald.example » The lamp went out',
    'The lamp went out',
  ],
  [
    'in the order of words',
    'Alarm at sea the lamp went out',
    'The lamp went out - alarm at sea',
    'The lamp went out - alarm at sea',
  ],
  ['not shouted', 'THE LAMP WENT OUT', 'The lamp went out', 'The lamp went out'],
  ['not a section', 'Sea news', 'The lamp went out', 'The lamp went out'],
  [
    'with its own dash',
    'The lamp went out – and on again',
    'The lamp went out – and on again',
    'The lamp went out – and on again',
  ],
])('the title stands in the header %s', async (_, heading, title, wanted) => {
  const { article, text } = await titled(heading, title, SITE);
  expect(article.title).toBe(wanted);
  if (heading.replace(/<br>/, ' ').replace(/<\/?em>/g, '') === wanted)
    expect(text.trim().startsWith('On day 0')).toBe(true);
});

test('a heading of the site alone is no title, and a story named after its site keeps its name', async () => {
  const { article } = await read(
    `<header><h1>Stories from the coast</h1></header><div>${lines('the keeper', 8)}</div>`,
    '<meta property="og:title" content="The lamp went out">',
  );
  expect(article.title).toBe('The lamp went out');
  expect((await titled('Sound Herald', 'Sound Herald', SITE)).article.title).toBe('Sound Herald');
  expect((await titled('Herald of the sea | A story', 'Herald of the sea | A story')).article.title).toBe(
    'Herald of the sea | A story',
  );
});

test('entities that were written twice are read', async () => {
  const head = '<meta name="author" content="Ada &amp;Eacute;lise O&amp;rsquo;Quill">';
  const { article } = await read(
    `<div>${lines('the keeper', 8)}</div>`,
    `<meta property="og:title" content="The lamp &amp;ndash; a &amp;lt;b&amp;gt; story">${head}`,
  );
  expect(article.title).toBe('The lamp – a <b> story');
  expect(article.byline).toBe('Ada Élise O’Quill');
});

const BYLINE = {
  glued: '<p class="byline"><span>Dec 17, 2025</span><span>Ada Quill</span></p>',
  twice:
    '<p class="byline">by <a href="/author/ada"><span itemprop="name">Ada Quill</span></a><a href="/authors/ada">Ada Quill</a></p>',
  count: '<div class="author"><div>Von Ada Quill</div><a href="/author/ada">1009 Artikel</a></div>',
  blocks:
    '<div class="byline"><span>By</span>\n<div><a href="/authors/ada">Ada Quill</a></div><div>Harbour reporter</div></div>',
  dated: '<div class="byline">\n  By\n  Ada Quill\n  —\n March 3, 2024</div>',
  before: '<div class="author"><div>Mar 6, 2024</div><div>Written By Ada Quill</div></div>',
  kind: '<div class="byline"><span>Review</span>\n by <a href="/authors/ada">Ada\n Quill</a></div>',
  address: '<p class="byline">By: Ada Quill (ada@herald.example)</p>',
  bar: '<p class="byline">Ada Quill · Posted: Mar 3, 2024 10:27 AM | Last Updated: Mar 4</p>',
};

test.each(Object.entries(BYLINE))('a byline in the page is the name alone: %s', async (_, byline) => {
  const { article } = await read(`<article><h1>The lamp</h1>${byline}${lines('the keeper', 8)}</article>`);
  expect(article.byline).toBe('Ada Quill');
});

test.each([
  [
    'several writers',
    '<p class="byline">By <a rel="author" href="/a">Ada Quill</a> and <a rel="author" href="/b">Ben Reed</a></p>',
    '',
    'Ada Quill, Ben Reed',
  ],
  ['"By" and nobody', '<p class="byline">By —</p>', '', ''],
  ['an address', '', '<meta name="author" content="https://social.example/ada">', ''],
  ['a name that begins like "By"', '', '<meta name="author" content="Von Miller">', 'Von Miller'],
  ['a station with a number', '', '<meta name="author" content="7 News Harbour">', '7 News Harbour'],
  ['a desk', '', '<meta name="author" content="sea desk">', 'sea desk'],
  ['an address and nothing else', '', '<meta name="author" content="ada@herald.example">', 'ada@herald.example'],
])('the byline of %s', async (_, byline, head, wanted) => {
  const { article } = await read(`<article><h1>The lamp</h1>${byline}${lines('the keeper', 8)}</article>`, head);
  expect(article.byline).toBe(wanted);
});

test.each([
  [
    'a list of things',
    '<script type="application/ld+json">{"@graph":[{"@type":["Article","X"],"datePublished":"2024-03-03T10:00:00Z"}]}</script>',
    '2024-03-03T10:00:00Z',
  ],
  ['a meta element', '<meta name="DC.date.issued" content="2024-03-03">', '2024-03-03'],
  ['two days', '<meta name="date" content="2024-03-03"><meta itemprop="datePublished" content="2023-01-01">', ''],
  ['no day', '<meta name="date" content="now">', ''],
])('the date in %s', async (_, head, wanted) => {
  const { article } = await read(`<article><h1>The lamp</h1>${lines('the keeper', 8)}</article>`, head);
  expect(article.publishedTime).toBe(wanted);
});

test('how long the dough rests is no date', async () => {
  const times = '<p>Work: <time datetime="PT15M">15 min</time></p><p>Oven: <time datetime="">15 – 30 min</time></p>';
  const { text } = await read(page(`<p>Bread for the keeper.</p>${times}<p>Loaves: 12</p>`));
  for (const line of ['15 min', '15 – 30 min', 'Loaves: 12']) expect(text).toContain(line);
});

test('the number of things that a byline counts is no part of the name', async () => {
  const { article } = await read(page('<div class="byline">by Ada Quill\n\n · 3 March 2024</div>'));
  expect(article.byline).toBe('Ada Quill');
});
