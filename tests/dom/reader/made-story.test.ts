import { expect, test } from 'vitest';
import { makeStory } from '../../../components/reader/made-story.ts';
import { fillWith, putBack } from '../../../components/reader/story-dom.ts';
import { copyStory } from '../../../core/export/copy-story.ts';
import { sanitize } from '../../../core/story/sanitize.ts';
import { inputOf } from '../export-input.ts';

const PAGE = new URL('https://story.example/');
const clean = (html: string) => sanitize(html, { url: PAGE, base: PAGE }).html;
const LARGE = clean('<h2>A day</h2><p>The keeper <em>wrote</em> a line.</p><ul><li>Oil</li></ul>'.repeat(3000));

function holder(): HTMLElement {
  return document.createElement('div');
}

test('a large story is made in slices, and the same elements stand in it in the same order', async () => {
  let turns = 0;
  const made = await makeStory(document, LARGE, true, { yieldToPage: async () => void turns++ });
  expect(turns).toBeGreaterThan(20);
  const inert = new DOMParser().parseFromString(LARGE, 'text/html').body;
  const names = (elements: Iterable<Element>) => Array.from(elements, element => element.outerHTML);
  const story = fillWith(holder(), LARGE, true, made);
  expect(names(story.elements)).toEqual(names(inert.querySelectorAll('*')));
  expect(names(fillWith(holder(), LARGE).elements)).toEqual(names(story.elements));
  expect(made?.nodes).toEqual([]);
});

test('what was made of another story is not shown', async () => {
  const made = await makeStory(document, LARGE, true, {});
  const other = clean('<p>Something else.</p>');
  expect(fillWith(holder(), other, true, made).holder.innerHTML).toBe(other);
});

test('making it ends when it is called off', async () => {
  const stop = new AbortController();
  const yieldToPage = async () => stop.abort();
  await expect(makeStory(document, LARGE, true, { yieldToPage, signal: stop.signal })).rejects.toThrow();
});

test('a story of common length is made as it is shown, and has no parts', async () => {
  const html = clean('<p>The keeper wrote a line.</p>'.repeat(200));
  expect(await makeStory(document, html, true, {})).toBeUndefined();
  expect(fillWith(holder(), html).holder.innerHTML).toBe(html);
});

test('without pictures, a large story asks for none', async () => {
  const html = clean(`<p><img src="/lamp.png" alt="A lamp"> by night, seen from the sea.</p>`.repeat(3000));
  const made = await makeStory(document, html, false, {});
  const { holder: shown } = fillWith(holder(), html, false, made);
  expect(shown.querySelectorAll('.nopicture').length).toBe(3000);
  expect(shown.querySelector('img[src]')).toBeNull();
});

test('lines are never torn between two parts', () => {
  const html = clean(`<p>One.</p>${'<a href="/a">tower</a> and '.repeat(3000)}<p>Two.</p>`);
  const { holder: shown } = fillWith(holder(), html);
  expect(Array.from(shown.children, part => part.children.length)).toEqual([3001, 1]);
});

test('copies of a large story know nothing of its parts, and what is put back stands at its place', () => {
  const story = fillWith(document.body.appendChild(holder()), LARGE);
  const piece = putBack(story, {
    id: 'r1',
    rule: 'ad-label',
    kind: 'ad',
    why: 'words',
    preview: 'Ad',
    html: clean('<p>Ad</p>'),
    where: 2000,
  });
  expect(piece.nextElementSibling).toBe(story.elements[2000]);
  piece.remove();
  const { root } = copyStory({ ...inputOf(''), story });
  expect(root.querySelector('div')).toBeNull();
  expect(root.textContent).toBe(story.holder.textContent);
  story.holder.remove();
});
