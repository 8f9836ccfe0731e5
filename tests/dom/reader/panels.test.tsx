import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { samples } from '../../gallery/samples.ts';
import { openReader, t } from './open-reader.ts';
import { openRoots } from './open-roots.ts';

let reader: Awaited<ReturnType<typeof openReader>> | undefined;

async function openPanel(name: string, width: number, height: number, lang = 'en') {
  await page.viewport(width, height);
  reader = await openReader({ lang });
  await reader.press(name);
  return reader;
}

beforeEach(openRoots);

afterEach(async () => {
  reader?.close();
  vi.restoreAllMocks();
  await page.viewport(1280, 800);
});

test.each([
  [1920, 1080, 'en'],
  [1280, 800, 'en'],
  [1060, 700, 'en'],
  [1280, 800, 'ar'],
])('the text stands beside its appearance in %i × %i, read in %s', async (width, height, lang) => {
  const { get } = await openPanel('Appearance', width, height, lang);
  const text = get('.story p').getBoundingClientRect();
  const panel = get('#clearstory-appearance').getBoundingClientRect();
  expect(Math.min(text.right, panel.right) - Math.max(text.left, panel.left)).toBeLessThanOrEqual(0);
  expect(text.left).toBeGreaterThanOrEqual(0);
  expect(text.right).toBeLessThanOrEqual(width);
  await userEvent.keyboard('{Escape}');
  const { left, right } = get('.story p').getBoundingClientRect();
  expect(Math.abs(left + right - get('.reader').clientWidth)).toBeLessThan(2);
});

test.each([
  ['large letters', { choices: { all: { size: 34 }, site: null } }],
  ['Arabic', { story: samples.arabic, lang: 'ar' }],
] as const)('%s are not hidden by their appearance where there is little room', async (_, given) => {
  await page.viewport(1060, 700);
  reader = await openReader(given);
  reader.get('#clearstory-appearance').showPopover();
  const text = reader.get('.story p').getBoundingClientRect();
  const panel = reader.get('#clearstory-appearance').getBoundingClientRect();
  expect(Math.min(text.right, panel.right) - Math.max(text.left, panel.left)).toBeLessThanOrEqual(0);
  expect(Math.min(text.left, 1060 - text.right)).toBeGreaterThanOrEqual(0);
});

test.each([
  [1000, 700],
  [820, 1180],
  [390, 844],
])('the text stands above its appearance in %i × %i', async (width, height) => {
  const { get } = await openPanel('Appearance', width, height);
  const panel = get('#clearstory-appearance').getBoundingClientRect();
  expect(panel.top).toBeGreaterThanOrEqual(height / 2);
  expect(panel.bottom).toBe(height);
});

test.each([
  [320, 256],
  [480, 270],
])('in %i × %i, as at 400 percent, the appearance fills the window and can be closed', async (width, height) => {
  const { get, named } = await openPanel('Appearance', width, height);
  const panel = get('#clearstory-appearance');
  expect(panel.getBoundingClientRect()).toMatchObject({ left: 0, top: 0, width, height });
  expect(panel.scrollWidth).toBe(panel.clientWidth);
  await userEvent.click(named(t('done')));
  expect(panel.matches(':popover-open')).toBe(false);
});
