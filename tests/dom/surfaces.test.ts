import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { showSurface, surfaces } from '../gallery/surfaces.tsx';
import { soon } from './lib/soon.ts';

let away = () => {};

afterEach(() => away());

async function problems(): Promise<string[]> {
  await soon(() => expect(document.getAnimations()).toEqual([]));
  const { violations } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html.slice(0, 140)}`));
}

test('keys that the browser has given to nobody are not told', () => {
  const said = (name: string) => {
    const surface = surfaces.find(each => each.name === name);
    if (surface) away = showSurface(surface, 'en', 'light');
    const { textContent } = document.body;
    away();
    return textContent;
  };
  expect(said('welcome')).toContain('Click the button, press Alt+Shift+S, or right-click the page.');
  expect(said('welcome-no-keys')).toContain('Click the button or right-click the page.');
  expect(said('welcome-no-keys')).not.toContain('Alt+');
});

describe.each(surfaces)('the page $name', surface => {
  test.each([
    ['light', 'en'],
    ['dark', 'en'],
    ['light', 'ar'],
    ['dark', 'he'],
  ] as const)('has no fault that axe finds, in %s and %s', async (theme, lang) => {
    away = showSurface(surface, lang, theme);
    expect(await problems()).toEqual([]);
  });

  test('fits a window of 320 px, and everything in it is large enough for a finger', async () => {
    await page.viewport(320, 640);
    away = showSurface(surface, 'en', 'light');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    const small = [...document.querySelectorAll('button, input, select, textarea, summary')].filter(target => {
      const box = (target.closest('label') ?? target).getBoundingClientRect();
      return box.width > 0 && (box.width < 24 || box.height < 24);
    });
    expect(small.map(target => target.outerHTML.slice(0, 100))).toEqual([]);
    await page.viewport(1280, 800);
  });
});
