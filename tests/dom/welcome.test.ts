import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readDemo } from '../../components/sites/demo/read-demo.tsx';
import { showSurface, surfaces } from '../gallery/surfaces.tsx';
import { openRoots } from './reader/open-roots.ts';

let away = () => {};

function showWelcome(lang = 'en') {
  const surface = surfaces.find(({ name }) => name === 'welcome');
  if (surface) away = showSurface(surface, lang, 'light');
  const one = <E extends HTMLElement>(selector: string): E => {
    const found = document.querySelector<E>(selector);
    if (!found) throw new Error(`There is no ${selector}`);
    return found;
  };
  const { left, width } = one('.compare__pictures').getBoundingClientRect();
  return {
    one,
    slider: one<HTMLInputElement>('.compare__border'),
    /** How far from the left of the pictures something stands, in percent of their width. */
    placeOf: (x: number) => Math.round(((x - left) / width) * 100),
    /** Where a picture is that can be seen at this share of the width, from the left. */
    at: (percent: number) => ({ x: (width * percent) / 100, y: 200 }),
  };
}

beforeEach(async () => {
  openRoots();
  await page.viewport(1280, 900);
});

afterEach(() => {
  away();
  vi.restoreAllMocks();
});

const middleOf = (element: Element) => {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
};

test('the article beside the page is what the reader makes of it', async () => {
  const story = await readDemo();
  const said = story?.article.body ?? '';
  expect(story?.article.title).toBe('The clock that ran on Tuesdays');
  for (const words of ['In the square of Lindow', 'People set their week by it', 'last two flights'])
    expect(said).toContain(words);
  for (const clutter of ['Advertisement', 'Buy more', 'Read also', 'newsletter', 'Trending', 'wow', 'Share'])
    expect(said).not.toContain(clutter);
  expect(story?.related[0]?.links).toHaveLength(2);
});

test('both are there, and neither is in the way of keys or of assistive software', () => {
  const { one } = showWelcome();
  const [before, after] = [...document.querySelectorAll('.compare__picture')];
  const inside = (picture: Element | undefined) => picture?.querySelector('.isolated > div')?.shadowRoot?.textContent;
  expect(inside(before)).toContain('Buy more things');
  expect(inside(after)).toContain('Related posts (5)');
  expect(inside(after)).not.toContain('Buy more things');
  for (const picture of [before, after]) expect(picture).toHaveProperty('inert', true);
  expect(one('.compare__border').getAttribute('aria-label')).toBe('Compare the page with the article');
});

test.each([
  ['en', '{ArrowRight}', 51],
  ['en', '{ArrowLeft}', 49],
  ['en', '{End}', 100],
  ['ar', '{ArrowLeft}', 49],
  ['ar', '{Home}', 100],
])('in %s, %s moves the border to %i percent of the width', async (lang, key, percent) => {
  const { slider, one, placeOf } = showWelcome(lang);
  slider.focus();
  await userEvent.keyboard(key);
  expect(placeOf(middleOf(one('.compare__handle')))).toBe(percent);
  expect(slider.getAttribute('aria-valuetext')).toMatch(/\d/);
});

test('a click moves the border to where it was clicked, and the article begins there', async () => {
  const { slider, one, placeOf, at } = showWelcome();
  const x = at(20).x + one('.compare__pictures').getBoundingClientRect().left;
  const { left, top } = slider.getBoundingClientRect();
  await userEvent.click(slider, { position: { x: x - left, y: 200 } });
  expect(Math.abs(placeOf(middleOf(one('.compare__handle'))) - 20)).toBeLessThanOrEqual(1);
  const seenAt = (place: number) => {
    one('.compare__border').style.pointerEvents = 'none';
    for (const picture of document.querySelectorAll('.compare__picture')) picture.removeAttribute('inert');
    return document.elementFromPoint(place, top + 200)?.closest('.compare__picture')?.className;
  };
  expect(seenAt(x - 40)).toBe('compare__picture');
  expect(seenAt(x + 40)).toContain('compare__after');
});
