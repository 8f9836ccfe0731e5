import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { equipStory } from '../../components/reader/equip-story.ts';
import { fillStory } from '../../components/reader/fill-story.ts';
import type { StoryDom } from '../../components/reader/story-dom.ts';
import { readerStyles } from '../../components/reader/styles.ts';
import { toolStyles } from '../../components/reader/tool-styles.ts';
import type { Article, SafeHtml } from '../../core/article.ts';
import { type Dictionary, makeTranslate } from '../../core/messages.ts';
import english from '../../public/_locales/en/messages.json';

const t = makeTranslate(
  Object.fromEntries(Object.entries(english).map(([key, { message }]) => [key, message])) as Dictionary,
  'en',
);
let ending = new AbortController();

afterEach(() => {
  ending.abort();
  document.body.replaceChildren();
});

function show(markup: string): StoryDom {
  ending = new AbortController();
  const reader = document.createElement('div');
  reader.className = 'reader';
  reader.dataset.theme = 'light';
  document.adoptedStyleSheets = [...readerStyles, ...toolStyles].map(css => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  document.body.append(reader);
  const holder = document.createElement('div');
  holder.className = 'story';
  reader.append(holder);
  const anchors = new Map<string, number>();
  const article = { anchors, url: 'https://harbour.example/last-light', body: markup as SafeHtml };
  const context = { article: article as unknown as Article, t, signal: ending.signal };
  const { story, set } = fillStory(holder, context, { pictures: true });
  for (const [index, element] of story.elements.entries()) if (element.id) anchors.set(element.id, index);
  equipStory(story, context, set);
  return story;
}

const one = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
};
const button = (name: string) => {
  const all = [...document.querySelectorAll<HTMLElement>('button')];
  const found = all.find(element => (element.getAttribute('aria-label') ?? element.textContent) === name);
  if (!found) throw new Error(`There is no button ${name}`);
  return found;
};

const VIDEO = '<figure><a href="https://www.youtube.com/watch?v=aB3-_cdEfGh">How the lamp was lit</a></figure>';

test('a video is a card with its title, and nothing of it is asked for before the click', async () => {
  show(VIDEO);
  expect(document.querySelector('iframe')).toBeNull();
  expect(one('.card').textContent).toContain('How the lamp was lit');
  expect(one('.card').textContent).toContain('Loads from youtube-nocookie.com');
  await userEvent.click(button('Play: How the lamp was lit'));
  const frame = one('iframe') as HTMLIFrameElement;
  expect(new URL(frame.src).host).toBe('www.youtube-nocookie.com');
  expect(frame.title).toBe('How the lamp was lit');
  expect(frame.getAttribute('sandbox')).not.toContain('allow-top-navigation');
  expect(one('.card__link').getAttribute('href')).toBe('https://www.youtube.com/watch?v=aB3-_cdEfGh');
});

test('a post that has been loaded takes the place of its quotation', async () => {
  show('<blockquote cite="https://x.com/keeper/status/1234567890123456789"><p>One last night.</p></blockquote>');
  expect(one('.card').textContent).toContain('Post on X');
  await userEvent.click(button('Show: Post on X'));
  expect(document.querySelectorAll('iframe')).toHaveLength(1);
  expect(one('blockquote').checkVisibility()).toBe(false);
});

test('where the page’s policy forbids the player, the card says so and offers a new tab', async () => {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "frame-src 'none'";
  document.head.append(policy);
  show(VIDEO);
  await userEvent.click(button('Play: How the lamp was lit'));
  await expect.poll(() => document.querySelector('.card')?.textContent).toContain('blocks embedded players');
  expect(document.querySelector('iframe')).toBeNull();
  expect(one('.card__link').getAttribute('target')).toBe('_blank');
});

test.each([
  ['a film', '<figure><a href="https://films.example/lamp.mp4">films.example</a></figure>', 'Video', 'films.example'],
  [
    'a sound',
    '<figure><a href="https://open.spotify.com/episode/4rOoJ6Egrf8K2Iry">The foghorn</a></figure>',
    'Audio',
    'open.spotify.com',
  ],
  [
    'a chart',
    '<figure><a href="https://datawrapper.dwcdn.net/AbC12/">Ships by month</a></figure>',
    'Interactive chart',
    'datawrapper.dwcdn.net',
  ],
  [
    'a post',
    '<figure><a href="https://x.com/i/status/1234567890123456789">X</a></figure>',
    'Post',
    'platform.twitter.com',
  ],
])('the card of %s says what it is, and where it comes from once', (_, markup, word, host) => {
  show(markup);
  const words = one('.card').textContent;
  expect(words).toContain(word);
  expect(words.split(host)).toHaveLength(2);
  expect(words.split(word)).toHaveLength(2);
});

test('a card shows the picture that the page has for it, and none where pictures are off', () => {
  const markup = `<figure><a href="https://films.example/lamp.mp4"><img src="${PICTURE}" alt="">How the lamp was lit</a></figure>`;
  show(markup);
  expect(one('.card__poster').getAttribute('src')).toBe(PICTURE);
  expect(one('.card__poster').getAttribute('loading')).toBe('lazy');
  expect(one('.card__title').textContent).toBe('How the lamp was lit');
});

test('a link in the middle of a sentence stays a link, a quoted post keeps its words', () => {
  show(
    `<p>See <a href="https://youtu.be/aB3-_cdEfGh">the film</a> of it.</p>
     <blockquote cite="https://x.com/keeper/status/1234567890123456789"><p>One last night.</p></blockquote>`,
  );
  expect(one('p a').hidden).toBe(false);
  expect(one('blockquote').textContent).toBe('One last night.');
  expect(one('blockquote + .cardbox').textContent).toContain('Open in a new tab');
});

test('the end of the reader ends a film', async () => {
  show('<figure><a href="https://films.example/lamp.mp4">films.example</a></figure>');
  await userEvent.click(button('Play: Video'));
  expect(one('video')).toBeTruthy();
  ending.abort();
  expect(document.querySelector('video')).toBeNull();
});

test('a footnote opens below its line, and Escape leads back to the mark', async () => {
  show(
    `<p>It burned whale oil<sup><a href="#n1">1</a></sup> for years.</p><p>Then not.</p>
     <ol><li id="n1">Later, <em>rape</em> oil. <a href="#r1">↩</a></li></ol>`,
  );
  const mark = one('sup a');
  await userEvent.click(mark);
  const note = one('p + .notebox .note');
  expect(note.textContent).toContain('Later, rape oil.');
  expect(note.textContent).not.toContain('↩');
  expect(document.activeElement).toBe(note);
  expect(mark.getAttribute('aria-expanded')).toBe('true');
  await userEvent.keyboard('{Escape}');
  expect(document.querySelector('.note')).toBeNull();
  expect(document.activeElement).toBe(mark);
  await userEvent.keyboard('{Enter}');
  await userEvent.click(button('Jump to notes'));
  expect(document.activeElement).toBe(one('li'));
});

test('code can be copied, a poem has no button', async () => {
  const story = show('<pre><code>light(on)\n</code></pre><pre>Dark the sea,\ndark the shore.</pre>');
  const copied: string[] = [];
  navigator.clipboard.writeText = async text => void copied.push(text);
  await userEvent.click(button('Copy code'));
  expect(document.querySelectorAll('.codebox')).toHaveLength(1);
  await expect.poll(() => one('.codebox .button').textContent).toBe('Copied');
  expect(one('.codebox').ariaLabel).toBe('Code');
  expect(copied).toEqual(['light(on)']);
  expect(story.elements[0]?.textContent).toBe('light(on)\n');
});

test.each([
  ['js', 'JavaScript'],
  ['c++', 'C++'],
  ['zig', 'Zig'],
  [null, 'Code'],
])('the head of code in %s says “%s”', (language, name) => {
  const said = language ? ` data-language="${language}"` : '';
  show(`<pre${said}><code>light(on)\nlight(off)</code></pre>`);
  expect(one('.codebox__language').textContent).toBe(name);
});

test('code that goes on beyond its box is called code, with nothing empty above it', async () => {
  show(`<pre><code>${'light(on); '.repeat(60)}\nlight(off)</code></pre>`);
  await expect.poll(() => one('pre').getAttribute('role')).toBe('group');
  expect(one('pre').ariaLabel).toBe('Code');
  expect(one('pre').tabIndex).toBe(0);
  const [head, code] = [one('.codebox__head'), one('pre')].map(box => box.getBoundingClientRect());
  expect(head?.bottom).toBe(code?.top);
  expect(Number.parseFloat(getComputedStyle(one('pre')).paddingTop)).toBeLessThan(20);
});

test('one line of code has its head beside it', () => {
  show('<pre data-language="bash"><code>clock --start</code></pre>');
  const [head, code] = [one('.codebox__head'), one('pre')].map(box => box.getBoundingClientRect());
  expect(head?.left).toBeGreaterThanOrEqual(code?.right ?? Number.POSITIVE_INFINITY);
});

const PICTURE = (() => {
  const canvas = document.createElement('canvas');
  canvas.width = 400;
  canvas.height = 300;
  return canvas.toDataURL();
})();

test('pictures open large, turn with the arrows, zoom, and give focus back', async () => {
  const story = show(
    `<figure><img src="${PICTURE}" alt="The lamp"><figcaption>At dusk</figcaption></figure>
     <img src="${PICTURE}#2" alt="The book"><a href="https://else.example/"><img src="${PICTURE}#3" alt="Elsewhere"></a>`,
  );
  const [first] = story.holder.querySelectorAll('img');
  await expect.poll(() => document.querySelectorAll('.enlarge').length).toBe(2);
  // To those who listen it is a picture, beside which there is a button.
  expect(first?.getAttributeNames().filter(name => /^(?:role|aria-|tabindex)/.test(name))).toEqual([]);
  const opener = button('Enlarge: The lamp');
  expect(opener.contains(first ?? null)).toBe(false);
  opener.focus();
  await userEvent.keyboard('{Enter}');
  expect(one('.lightbox').matches(':modal')).toBe(true);
  expect(one('.lightbox__caption').textContent).toBe('At dusk');
  expect(one('.lightbox__count').textContent).toBe('1 of 2');
  await userEvent.keyboard('{ArrowRight}');
  expect(one('.lightbox__caption').textContent).toBe('The book');
  const before = one('.lightbox__picture').getBoundingClientRect().width;
  await userEvent.keyboard('+');
  const width = () => one('.lightbox__picture').getBoundingClientRect().width;
  await expect.poll(width).toBeGreaterThan(before);
  await userEvent.keyboard('0');
  await expect.poll(width).toBe(before);
  await userEvent.keyboard('{Escape}');
  expect(document.querySelector('.lightbox')).toBeNull();
  expect(document.activeElement).toBe(opener);
  if (first) await userEvent.click(first);
  expect(one('.lightbox').matches(':modal')).toBe(true);
});

test('a picture that links to its own file opens large, one that leads elsewhere does not', async () => {
  show(
    `<p><a href="https://p.example/lamp.jpg"><img src="${PICTURE}" alt="The lamp"></a></p>
     <p><a href="#elsewhere"><img src="${PICTURE}#2" alt="Elsewhere"></a></p>`,
  );
  await expect.poll(() => document.querySelectorAll('.enlarge').length).toBe(1);
  expect(document.querySelector('a button, button a')).toBeNull();
  await userEvent.click(one('[alt="Elsewhere"]'));
  expect(document.querySelector('.lightbox')).toBeNull();
  await userEvent.click(one('[alt="The lamp"]'));
  expect(one('.lightbox').matches(':modal')).toBe(true);
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement).toBe(button('Enlarge: The lamp'));
});

test('what is selected is copied without the reader’s own things', async () => {
  const story = show('<p>See light\u00ADhouses.</p><pre><code>light(on)</code></pre><p>Then <em>dark</em>.</p>');
  let copied: Record<string, string> = {};
  const onCopy = ({ clipboardData }: ClipboardEvent) => {
    copied = { text: clipboardData?.getData('text/plain') ?? '', html: clipboardData?.getData('text/html') ?? '' };
  };
  // After the reader's own listener there.
  one('.reader').addEventListener('copy', onCopy);
  getSelection()?.selectAllChildren(story.holder);
  await userEvent.keyboard('{Control>}c{/Control}');
  expect(copied.text).toBe('See lighthouses.\n\nlight(on)\n\nThen dark.');
  expect(copied.html).toBe('<p>See light\u00ADhouses.</p><pre><code>light(on)</code></pre><p>Then <em>dark</em>.</p>');
});

async function problems(): Promise<string[]> {
  const { violations } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // About the page around the story, which in a test has nothing else in it.
    rules: {
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'landmark-one-main': { enabled: false },
    },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target} ${node.html.slice(0, 120)}`));
}

test.each(['light', 'sepia', 'grey', 'dark', 'black'])('axe finds nothing in the theme %s', async theme => {
  show(
    `${VIDEO}<blockquote cite="https://x.com/keeper/status/1234567890123456789"><p>One last night.</p></blockquote>
     <p>It burned whale oil<sup><a href="#n1">1</a></sup> for years.</p><pre><code>light(on)</code></pre>
     <figure><img src="${PICTURE}" alt="The lamp"><figcaption>At dusk</figcaption></figure><ol><li id="n1">Later oil.</li></ol>`,
  );
  one('.reader').dataset.theme = theme;
  await userEvent.click(one('sup a'));
  expect(await problems()).toEqual([]);
  await expect.poll(() => document.querySelector('.enlarge')).toBeTruthy();
  await userEvent.click(one('img'));
  expect(await problems()).toEqual([]);
});
